import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import type { ProblemKey } from '../shell/form.ts'

type Field = 'coachId' | 'standInId' | 'from' | 'until'

/** What is wrong, by field. */
export type StandInProblems = Partial<Record<Field, ProblemKey>>

type Props = {
	coaches: readonly { id: string; name: string }[]
	entered: Record<Field, string>
	problems: StandInProblems
}

const told = [
	'refused.halfYear',
	'refused.lastDayPast',
	'refused.noCoach',
	'refused.samePerson',
	'refused.unknownDate',
	'refused.untilBeforeFrom',
] as const

function errorText(key: ProblemKey | undefined): string | undefined {
	if (key === undefined) return undefined
	return staffText(told.find((known) => known === key) ?? 'refused.invalid')
}

/** Two coaches and two days. What was chosen is kept. */
export function StandInForm({ coaches, entered, problems }: Props) {
	const options = coaches.map(({ id, name }) => ({ value: id, label: name }))
	const field = (id: Field) => ({ id, defaultValue: entered[id], error: errorText(problems[id]), required: true })
	const choose = { options, empty: staffText('standIn.choose') }
	const nobody = { value: 'niemand', label: staffText('standIn.nobody') }
	return (
		<form method="post" action="/beheer/waarneming/nieuw" className="instap-stack">
			<Select {...field('coachId')} {...choose} label={staffText('standIn.coach')} />
			<Select {...field('standInId')} {...choose} options={[...options, nobody]} label={staffText('standIn.who')} />
			<TextField {...field('from')} type="date" label={staffText('standIn.from')} short />
			<TextField {...field('until')} type="date" label={staffText('standIn.until')} short />
			<div>
				<Button line={staffText('standIn.save')} />
			</div>
		</form>
	)
}
