import { directions, pauseReasons } from '@repo/domain/enrolment/enrolment.rules'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Checkbox } from '@repo/ui/checkbox'
import { Details } from '@repo/ui/details'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { destinationText } from './destination-text.ts'
import { ExitFields } from './exit-fields.tsx'
import type { EnteredStep } from './read-step.ts'

type Action = 'start' | 'resume' | 'pause' | 'complete' | 'end' | 'drop'
type Props = {
	action: Action
	enrolmentId: string
	/** What was typed before, of whichever step. */
	entered: EnteredStep | null
	today: string
	pauseWeeksMax: number
}

/** A step of an enrolment: a button, or a form that opens where the step asks for more. */
export function StepForm({ action, enrolmentId, entered, today, pauseWeeksMax }: Props) {
	const own = entered?.action === action ? entered : null
	const fields = <HiddenFields fields={{ doe: 'stap', enrolmentId, action }} />
	if (action === 'start' || action === 'resume')
		return (
			<form method="post">
				{fields}
				<Button line={staffText(`enrolment.action.${action}`)} />
			</form>
		)
	return (
		<Details line={staffText(`enrolment.action.${action}`)} open={own !== null}>
			<form method="post" className="instap-stack" noValidate>
				{fields}
				<StepFields
					action={action}
					id={(name) => `${action}-${name}-${enrolmentId}`}
					entered={own}
					today={today}
					pauseWeeksMax={pauseWeeksMax}
				/>
				<div>
					<Button look={action === 'drop' ? 'negative' : 'secondary'} line={staffText(`enrolment.save.${action}`)} />
				</div>
			</form>
		</Details>
	)
}

type StepFieldsOf = FieldsOf & Pick<Props, 'today' | 'pauseWeeksMax'> & { action: Exclude<Action, 'start' | 'resume'> }

/** What a step asks for. */
function StepFields({ action, id, entered, today, pauseWeeksMax }: StepFieldsOf) {
	if (action === 'pause') return <PauseFields id={id} entered={entered} pauseWeeksMax={pauseWeeksMax} />
	if (action === 'complete')
		return (
			<Select
				id={id('direction')}
				name="direction"
				label={staffText('enrolment.field.direction')}
				hint={staffText('enrolment.field.directionHint')}
				empty={staffText('enrolment.field.choose')}
				defaultValue={entered?.direction ?? ''}
				options={directions.map((value) => ({ value, label: destinationText(value) }))}
			/>
		)
	return (
		<>
			<ExitFields id={id} action={action} entered={entered} today={today} />
			{action === 'drop' && (
				<Checkbox
					id={id('saysStop')}
					name="saysStop"
					label={staffText('enrolment.field.saysStop')}
					defaultChecked={entered?.saysStop ?? false}
				/>
			)}
		</>
	)
}

type FieldsOf = { id: (name: string) => string; entered: EnteredStep | null }

function PauseFields({ id, entered, pauseWeeksMax }: FieldsOf & { pauseWeeksMax: number }) {
	return (
		<>
			<TextField
				id={id('until')}
				name="until"
				type="date"
				label={staffText('enrolment.field.until')}
				hint={staffText('enrolment.field.untilHint', { count: pauseWeeksMax })}
				defaultValue={entered?.until ?? ''}
				short
			/>
			<Select
				id={id('reason')}
				name="reason"
				label={staffText('enrolment.field.reason')}
				empty={staffText('enrolment.field.choose')}
				defaultValue={entered?.reason ?? ''}
				options={pauseReasons.map((value) => ({ value, label: staffText(`enrolment.pauseReasons.${value}`) }))}
			/>
		</>
	)
}
