import { parts } from '@repo/domain/schedule/half-day.rules'
import { textOf } from '../shell/form.ts'

/** The days of a week on which something can be, Monday first. */
export const weekdays = [1, 2, 3, 4, 5] as const

/** A half day of the week as it was chosen: work, or a lesson by its id. */
export type ChosenHalfDay = { weekday: number; part: (typeof parts)[number]; what: string }

/** What was typed and chosen for what a group goes through; half days that are free are left out. */
export function readTemplate(form: FormData) {
	const halfDays = parts.flatMap((part) =>
		weekdays.flatMap((weekday): ChosenHalfDay[] => {
			const what = textOf(form, `${weekday}-${part}`)
			return what === '' ? [] : [{ weekday, part, what }]
		}),
	)
	return {
		name: textOf(form, 'name'),
		product: textOf(form, 'product'),
		siteId: textOf(form, 'siteId'),
		weeks: textOf(form, 'weeks'),
		workTypeIds: form.getAll('workTypeIds').filter((value) => typeof value === 'string'),
		halfDays,
	}
}
