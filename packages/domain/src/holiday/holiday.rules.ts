import { addDays, weekday } from '../schedule/half-day.rules.ts'

/** The public holidays of the Netherlands, in the order of a year; which of two comes first may differ per year. */
export const holidayKinds = [
	'new-year',
	'good-friday',
	'easter-monday',
	'kings-day',
	'liberation-day',
	'ascension-day',
	'whit-monday',
	'christmas-day',
	'boxing-day',
] as const
export type HolidayKind = (typeof holidayKinds)[number]

/** One public holiday: a local date, and which it is. Two may fall on one date (2016-05-05). */
export type Holiday = { on: string; kind: HolidayKind }

/**
 * What the collective agreement decides: whether Good Friday is free, and every how many years Liberation Day is: 0 never, 1 each
 * year, 5 in 2020, 2025, 2030. These are the settings `good_friday_off` and `liberation_day_years`.
 */
export type Agreed = { goodFriday: boolean; liberationDayYears: number }

/** The public holidays of a year of the Gregorian calendar, by date. */
export function holidaysOf(year: number, agreed: Agreed): Holiday[] {
	const easter = easterOf(year)
	const days: Record<HolidayKind, string | null> = {
		'new-year': `${year}-01-01`,
		'good-friday': agreed.goodFriday ? addDays(easter, -2) : null,
		'easter-monday': addDays(easter, 1),
		'kings-day': kingsDayOf(year),
		'liberation-day': isLiberationYear(year, agreed) ? `${year}-05-05` : null,
		'ascension-day': addDays(easter, 39),
		'whit-monday': addDays(easter, 50),
		'christmas-day': `${year}-12-25`,
		'boxing-day': `${year}-12-26`,
	}
	return holidayKinds
		.flatMap((kind) => (days[kind] === null ? [] : [{ on: days[kind], kind }]))
		.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}

/** Which public holiday a local date is, or null. */
export function holidayOn(date: string, agreed: Agreed): HolidayKind | null {
	return holidaysOf(Number(date.slice(0, 4)), agreed).find(({ on }) => on === date)?.kind ?? null
}

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): string {
	const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
	const moved = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
	const moon = (19 * golden + moved + 15) % 30
	const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7
	const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451)
	return addDays(`${year}-03-22`, moon + sunday - 7 * late)
}

/** 27 April, and the day before when that is a Sunday. */
function kingsDayOf(year: number): string {
	return weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`
}

const isLiberationYear = (year: number, { liberationDayYears: every }: Agreed) => every > 0 && year % every === 0
