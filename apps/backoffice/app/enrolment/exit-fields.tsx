import { destinations, exitTypes } from '@repo/domain/enrolment/enrolment.rules'
import { staffText } from '@repo/i18n/staff'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { destinationText } from './destination-text.ts'
import type { EnteredStep } from './read-step.ts'

type Props = {
	id: (name: string) => string
	action: 'end' | 'drop'
	entered: EnteredStep | null
	today: string
}

/** How it ends, where it leads, the last day, and whether somebody asks afterwards how it goes: all from closed lists (3.4). */
export function ExitFields({ id, action, entered, today }: Props) {
	const kept = entered ?? { type: '', destination: '', on: today, aftercare: '', aftercareOn: '' }
	const choose = staffText('enrolment.field.choose')
	const types = action === 'drop' ? (['dropout'] as const) : exitTypes
	const options = types.flatMap((type) =>
		destinations[type].map((value) => ({
			value,
			label:
				action === 'drop'
					? destinationText(value)
					: `${staffText(`enrolment.typeNames.${type}`)}: ${destinationText(value)}`,
		})),
	)
	return (
		<>
			{action === 'end' && (
				<Select
					id={id('type')}
					name="type"
					label={staffText('enrolment.field.type')}
					empty={choose}
					defaultValue={kept.type}
					options={exitTypes.map((value) => ({ value, label: staffText(`enrolment.types.${value}`) }))}
				/>
			)}
			<Select
				id={id('destination')}
				name="destination"
				label={staffText('enrolment.field.destination')}
				empty={choose}
				defaultValue={kept.destination}
				options={options}
			/>
			<TextField
				id={id('on')}
				name="on"
				type="date"
				label={staffText('enrolment.field.on')}
				defaultValue={kept.on}
				max={today}
				short
			/>
			<Select
				id={id('aftercare')}
				name="aftercare"
				label={staffText('enrolment.field.aftercare')}
				empty={choose}
				defaultValue={kept.aftercare}
				options={[
					{ value: 'no', label: staffText('enrolment.field.aftercareNo') },
					{ value: 'yes', label: staffText('enrolment.field.aftercareYes') },
				]}
			/>
			<TextField
				id={id('aftercareOn')}
				name="aftercareOn"
				type="date"
				label={staffText('enrolment.field.aftercareOn')}
				defaultValue={kept.aftercareOn ?? ''}
				short
			/>
		</>
	)
}
