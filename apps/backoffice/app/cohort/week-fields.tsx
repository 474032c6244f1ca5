import { type Part, parts } from '@repo/domain/schedule/half-day.rules'
import { weekday as weekdayName } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Fieldset } from '@repo/ui/fieldset'
import { Heading } from '@repo/ui/heading'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { fromField, halfDayField, type Phase, weekdays } from './read-template.ts'

type Lesson = { id: string; name: string; group: string }
type Props = {
	lessons: readonly Lesson[]
	/** Which phase it is, from 0, and of how many. */
	index: number
	count: number
	phase: Phase
	errors: { from?: string; halfDays?: string }
}

/** The name of a day of the week: that of any week. 23 November 2026 is a Monday. */
export const dayName = (weekday: number): string => weekdayName('nl', `2026-11-${22 + weekday}`)

/** Where the address of a new phase leads, so that who uses the keyboard goes on there. */
export const phaseId = (index: number): string => `phase-${index + 1}`

/** Weeks that look alike: from which week on, and a choice for each half day: free, work, or a lesson. */
export function WeekFields({ lessons, index, count, phase, errors }: Props) {
	const number = index + 1
	const options = [
		{ value: 'work', label: staffText('cohort.template.worked') },
		...lessons.map(({ id, name, group }) => ({ value: id, label: `${name}, ${group}` })),
	]
	const legend = (part: Part) =>
		count === 1
			? staffText(`planning.part.${part}`)
			: staffText('cohort.template.phasePart', { part: staffText(`planning.part.${part}`), number })
	return (
		<section
			className="instap-stack"
			id={phaseId(index)}
			tabIndex={-1}
			aria-label={staffText('cohort.template.phase', { number })}
		>
			<input type="hidden" name="phase" value={number} />
			{count > 1 && <Heading level={2} line={staffText('cohort.template.phase', { number })} />}
			{index > 0 && (
				<TextField
					id={fromField(index)}
					label={staffText('cohort.template.fromWeek', { number })}
					hint={staffText('cohort.template.fromWeekHint')}
					defaultValue={phase.from}
					error={errors.from}
					inputMode="numeric"
					short
				/>
			)}
			{parts.map((part) => (
				<Fieldset
					key={part}
					id={index === 0 && part === 'morning' ? 'halfDays' : `week-${index}-${part}`}
					legend={legend(part)}
					error={part === 'morning' ? errors.halfDays : undefined}
					across
				>
					{weekdays.map((weekday) => (
						<Select
							key={weekday}
							id={halfDayField(index, weekday, part)}
							label={dayName(weekday)}
							empty={staffText('cohort.template.free')}
							options={options}
							defaultValue={phase.halfDays.find((one) => one.weekday === weekday && one.part === part)?.what ?? ''}
						/>
					))}
				</Fieldset>
			))}
		</section>
	)
}
