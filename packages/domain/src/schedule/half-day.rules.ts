/** Half days, dates and weeks as people on the work floor use them. Local dates (`YYYY-MM-DD`), never instants. */
export const parts = ['morning', 'afternoon'] as const

/** Which half of the day. */
export type Part = (typeof parts)[number]

/** A half day: a local date and a part of it. */
export type HalfDay = { on: string; part: Part }

const zone = 'Europe/Amsterdam'
const local = new Intl.DateTimeFormat('sv-SE', {
	timeZone: zone,
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
})

/** The wall clock in the Netherlands: date `YYYY-MM-DD` and time `HH:MM`. */
export function localClock(now: Date): { date: string; time: string } {
	const [date = '', time = ''] = local.format(now).split(' ')
	return { date, time }
}

const day = 86_400_000
const asUtc = (date: string) => Date.parse(`${date}T00:00:00Z`)
const asDate = (utc: number) => new Date(utc).toISOString().slice(0, 10)

/** Whether a text is a date that exists: `2026-02-31` is not. */
export function isDate(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(asUtc(text)) && asDate(asUtc(text)) === text
}

/** The date `days` later (or earlier, when negative). Calendar arithmetic: no day has 23 or 25 hours here. */
export function addDays(date: string, days: number): string {
	return asDate(asUtc(date) + days * day)
}

/** How many days one date is after another; negative when it is before. */
export const daysBetween = (from: string, until: string): number => (asUtc(until) - asUtc(from)) / day

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
	return new Date(asUtc(date)).getUTCDay() || 7
}

/** Whether people work on this date by the calendar of the week. */
export const isWorkday = (date: string): boolean => weekday(date) < 6

/** The Monday of the week of a date. */
export const mondayOf = (date: string): string => addDays(date, 1 - weekday(date))

/** The ISO week of a date: `2026-W48`. The week belongs to the year of its Thursday. */
export function weekOf(date: string): string {
	const thursday = addDays(mondayOf(date), 3)
	const year = thursday.slice(0, 4)
	const number = 1 + Math.floor((asUtc(thursday) - asUtc(`${year}-01-01`)) / (7 * day))
	return `${year}-W${String(number).padStart(2, '0')}`
}

/** Whether a date lies in the years that are ever planned: outside them dates are typing errors, and arithmetic ends. */
export const isPlannable = (date: string): boolean => date >= '2000-01-01' && date < '2200-01-01'

/** The Monday of an ISO week, or null when the year has no such week or lies outside what is ever planned. */
export function mondayOfWeek(week: string): string | null {
	const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(week) ?? []
	if (year === '' || !isPlannable(`${year}-01-04`)) return null
	const monday = addDays(mondayOf(`${year}-01-04`), (Number(number) - 1) * 7)
	return weekOf(monday) === week ? monday : null
}

/** Monday to Friday of the week that starts on `monday`. */
export const workdaysFrom = (monday: string): string[] => [0, 1, 2, 3, 4].map((days) => addDays(monday, days))

/** Orders half days as they come. */
export function byTime(one: HalfDay, other: HalfDay): number {
	if (one.on !== other.on) return one.on < other.on ? -1 : 1
	return parts.indexOf(one.part) - parts.indexOf(other.part)
}

/**
 * Whether the moment `at` (`HH:MM`) of a local date is over; that very minute is. With its end a half day is over and a running one is
 * not yet, with its start a talk has begun.
 */
export function isPast(on: string, at: string, now: Date): boolean {
	const clock = localClock(now)
	return on < clock.date || (on === clock.date && at.slice(0, 5) <= clock.time)
}
