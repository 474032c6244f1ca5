import { addDays } from '@repo/domain/schedule/half-day.rules'
import type { PatternCode } from '@repo/domain/schedule/pattern.rules'
import { bornOn, type Calendar } from './calendar.ts'
import type { DemoPerson } from './data/person.ts'

/** How many weeks ago people with this weekly pattern started. Contracts run longer. */
const startedWeeksAgo: Record<PatternCode, number> = {
	'P-START': 4,
	'P-GROW': 8,
	'P-ROUTEZ': 8,
	'P-ALFA': 8,
	'P-GON': 30,
	'P-PRO15': 10,
	'P-PRO17': 10,
	'P-ENTREE': 12,
	'P-PRE': 20,
	'P-NB31': 104,
	'P-NB20': 52,
	'P-SW28': 12,
}

/** The Monday on which someone came. */
export const startedOn = ({ pattern }: Pick<DemoPerson, 'pattern'>, { monday }: Calendar) =>
	addDays(monday, -7 * startedWeeksAgo[pattern])

/** The Friday on which every programme that runs now is expected to end: half a year ahead. */
export const endsOn = ({ monday }: Calendar) => addDays(monday, 26 * 7 + 4)

/** A group of Route Z runs 20 weeks, as long as the course that R-021 names. */
export const cohortDates = (calendar: Calendar) => {
	const from = startedOn({ pattern: 'P-ROUTEZ' }, calendar)
	return { from, until: addDays(from, 19 * 7 + 4) }
}

/**
 * From when a contract runs: the Wsw let nobody in after 2014, the others began 3 to 24 months ago. Different people, by
 * their number, have different dates.
 */
export function contractFrom(kind: NonNullable<DemoPerson['contract']>['kind'], { today }: Calendar, number: number) {
	if (kind === 'wsw') return `${2008 + (number % 7)}-03-01`
	return `${bornOn(today, [0, 3 + ((number * 5) % 22)]).slice(0, 7)}-01`
}
