import { languages, perLanguage } from './languages.ts'
import type { Language } from './languages.ts'

/*
 * Dates and times for readers: always Gregorian, Latin digits, 24 hours, Europe/Amsterdam, Monday first (domain.md 6.3, A-12).
 * A date is 'YYYY-MM-DD' and a time 'HH:MM', both local. Neither has a zone, so summer time cannot move them.
 */

/** Noon in UTC: the same day in Amsterdam all year round. Throws a RangeError for 31 February. */
function noon(on: string): Date {
	const at = new Date(`${on}T12:00:00Z`)
	if (!Number.isFinite(at.getTime()) || !at.toISOString().startsWith(`${on}T`))
		throw new RangeError(`no such date: ${on}`)
	return at
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions) {
	return new Intl.DateTimeFormat(locale, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...options })
}

const formatters = perLanguage((code) => {
	const { locale } = languages[code]
	return {
		weekday: formatter(locale, { weekday: 'long' }),
		long: formatter(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
		short: formatter(locale, { day: 'numeric', month: 'long' }),
	}
})

/** Arabic months have two names: نوفمبر in the Maghreb and Egypt, تشرين الثاني in Syria and Iraq. */
const levantineMonth = formatter('ar-SY', { day: 'numeric', month: 'long' })

function part(format: Intl.DateTimeFormat, type: Intl.DateTimeFormatPartTypes, at: Date): string {
	return format.formatToParts(at).find((found) => found.type === type)?.value ?? ''
}

/** Name of the day: "maandag". */
export function weekday(language: Language, on: string): string {
	return formatters[language].weekday.format(noon(on))
}

/** Weekday, number, month: "maandag 23 november". Arabic gives both month names; Somali and Kurmancî the number first. */
export function longDate(language: Language, on: string): string {
	const at = noon(on)
	const { long } = formatters[language]
	if (language === 'ar') return `${long.format(at)} (${part(levantineMonth, 'month', at)})`
	if (language === 'so' || language === 'ku') {
		return `${part(long, 'weekday', at)}, ${part(long, 'day', at)} ${part(long, 'month', at)}`
	}
	return long.format(at)
}

/** First and last day without the year: "23 tot en met 27 november". */
export function dateRange(language: Language, from: string, until: string): string {
	if (language === 'nl') return joinDutch(from, until, 'tot en met')
	return formatters[language].short.formatRange(noon(from), noon(until))
}

function joinDutch(from: string, until: string, joint: string): string {
	const { short } = formatters.nl
	const sameMonth = from.slice(0, 7) === until.slice(0, 7)
	const first = sameMonth ? part(short, 'day', noon(from)) : short.format(noon(from))
	return `${first} ${joint} ${short.format(noon(until))}`
}

/** Time of the clock: "9:00 uur" in Dutch (T-09), "9:00" elsewhere; the same digits as on the clock in the hall. */
export function time(language: Language, at: string): string {
	if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at)) throw new RangeError(`no such time: ${at}`)
	const clock = at.replace(/^0/, '')
	return language === 'nl' ? `${clock} uur` : clock
}

/** For staff, with the year: "23 t/m 27 november 2026". */
export function staffDateRange(from: string, until: string): string {
	const years = from.slice(0, 4) === until.slice(0, 4)
	const first = years
		? joinDutch(from, until, 't/m')
		: `${staffDate(from)} t/m ${formatters.nl.short.format(noon(until))}`
	return `${first} ${until.slice(0, 4)}`
}

/** For staff, with the year: "23 november 2026". */
export function staffDate(on: string): string {
	return `${formatters.nl.short.format(noon(on))} ${on.slice(0, 4)}`
}

/** For staff: "dinsdagmiddag 24 november". */
export function staffHalfDay(halfDay: { on: string; part: 'morning' | 'afternoon' }): string {
	const at = noon(halfDay.on)
	const dayPart = halfDay.part === 'morning' ? 'ochtend' : 'middag'
	return `${formatters.nl.weekday.format(at)}${dayPart} ${formatters.nl.short.format(at)}`
}

/** For staff: "november 2026" for `2026-11`. */
export function staffMonth(month: string): string {
	return `${part(formatters.nl.short, 'month', noon(`${month}-01`))} ${month.slice(0, 4)}`
}
