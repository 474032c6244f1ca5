import { addDays, localClock, mondayOf } from '@repo/domain/schedule/half-day.rules'

/** The dates of the demo, all relative to today. Local dates, except `plannedAt`. */
export type Calendar = {
	today: string
	/** Monday of the current week; on a Saturday or Sunday the week that ends. */
	monday: string
	/** The plan runs from four weeks before the current week until eight weeks after it, a Friday. */
	from: string
	until: string
	/** When the plan was made: the Friday before it begins, so that no half day of it was over. */
	plannedAt: Date
}

/** The calendar of a demo that is made at `now`. */
export function calendarOf(now: Date): Calendar {
	const today = localClock(now).date
	const monday = mondayOf(today)
	const from = addDays(monday, -28)
	const until = addDays(monday, 8 * 7 + 4)
	return { today, monday, from, until, plannedAt: new Date(`${addDays(from, -3)}T09:00:00Z`) }
}

/** An age in whole years and months. */
export type Age = readonly [years: number, months: number]

/** The date of birth of someone who is this old today, so that ages stay right in every year. */
export function bornOn(today: string, [years, months]: Age): string {
	const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
	const first = new Date(Date.UTC(year - years, month - 1 - months, 1))
	const daysInMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
	return `${first.toISOString().slice(0, 8)}${String(Math.min(day, daysInMonth)).padStart(2, '0')}`
}
