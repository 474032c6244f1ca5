import { parts } from '@repo/domain/schedule/half-day.rules'
import { weekday as weekdayName } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Fieldset } from '@repo/ui/fieldset'
import { Select } from '@repo/ui/select'
import { type ChosenHalfDay, weekdays } from './read-template.ts'

type Lesson = { id: string; name: string; group: string }
type Props = { lessons: readonly Lesson[]; halfDays: readonly ChosenHalfDay[]; error?: string }

/** The name of a day of the week: that of any week. 23 November 2026 is a Monday. */
export const dayName = (weekday: number): string => weekdayName('nl', `2026-11-${22 + weekday}`)

/** A choice for each half day of the week: free, work, or a lesson. */
export function WeekFields({ lessons, halfDays, error }: Props) {
	const options = [
		{ value: 'work', label: staffText('cohort.template.worked') },
		...lessons.map(({ id, name, group }) => ({ value: id, label: `${name}, ${group}` })),
	]
	return parts.map((part) => (
		<Fieldset
			key={part}
			id={part === 'morning' ? 'halfDays' : `week-${part}`}
			legend={staffText(`planning.part.${part}`)}
			error={part === 'morning' ? error : undefined}
			across
		>
			{weekdays.map((weekday) => (
				<Select
					key={weekday}
					id={`${weekday}-${part}`}
					label={dayName(weekday)}
					empty={staffText('cohort.template.free')}
					options={options}
					defaultValue={halfDays.find((one) => one.weekday === weekday && one.part === part)?.what ?? ''}
				/>
			))}
		</Fieldset>
	))
}
