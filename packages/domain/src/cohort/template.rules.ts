import { addDays, type HalfDay, mondayOf, type Part } from '../schedule/half-day.rules.ts'

/** A half day that returns each week, from one week until and with another; work where no lesson is named. */
export type TemplateHalfDay = {
	fromWeek: number
	untilWeek: number
	weekday: number
	part: Part
	lessonId: string | null
}

/** In how many stretches of weeks that look alike a template is divided at most. */
export const phasesMax = 6

type Slot = { weekday: number; part: Part; fromWeek?: number | undefined; untilWeek?: number | undefined }

/** Whether every half day lies within the weeks of its template, and none is there twice in one week. */
export function fitsItsWeeks({ weeks, halfDays }: { weeks: number; halfDays: readonly Slot[] }): boolean {
	const seen = new Set<string>()
	return halfDays.every(({ weekday, part, fromWeek = 1, untilWeek = weeks }) => {
		if (fromWeek > untilWeek || untilWeek > weeks) return false
		return Array.from({ length: untilWeek - fromWeek + 1 }, (_, index) => fromWeek + index).every((week) => {
			const key = `${week} ${weekday} ${part}`
			if (seen.has(key)) return false
			seen.add(key)
			return true
		})
	})
}

/** A half day of one member: a lesson, or the kind of work that fell to this member. */
export type MemberHalfDay = HalfDay & { lessonId?: string; workTypeId?: string }

/**
 * The half days of one member from the day of the start on: week 1 is the week of the start. Work is left out for who has none, which
 * is so only where a template names no work.
 */
export function expandTemplate(
	halfDays: readonly TemplateHalfDay[],
	from: string,
	workTypeId: string | undefined,
): MemberHalfDay[] {
	const monday = mondayOf(from)
	return halfDays.flatMap(({ fromWeek, untilWeek, weekday, part, lessonId }) => {
		if (lessonId === null && workTypeId === undefined) return []
		const what = lessonId === null ? { workTypeId } : { lessonId }
		return Array.from({ length: untilWeek - fromWeek + 1 }, (_, index) => ({
			on: addDays(monday, 7 * (fromWeek - 1 + index) + weekday - 1),
			part,
			...what,
		})).filter(({ on }) => on >= from)
	})
}

/** The Friday of the last week of a group that starts on this date. */
export const lastDayOf = (from: string, weeks: number): string => addDays(mondayOf(from), 7 * (weeks - 1) + 4)

/** The stretches of weeks in which the week looks the same, with the half days of each, for a table. */
export function phasesOf<Row extends Omit<TemplateHalfDay, 'lessonId'>>(
	weeks: number,
	halfDays: readonly Row[],
): { fromWeek: number; untilWeek: number; halfDays: Row[] }[] {
	const begins = [...new Set([1, ...halfDays.flatMap((one) => [one.fromWeek, one.untilWeek + 1])])]
		.filter((week) => week <= weeks)
		.toSorted((a, b) => a - b)
	return begins.map((fromWeek, index) => ({
		fromWeek,
		untilWeek: (begins[index + 1] ?? weeks + 1) - 1,
		halfDays: halfDays.filter((one) => one.fromWeek <= fromWeek && one.untilWeek >= fromWeek),
	}))
}
