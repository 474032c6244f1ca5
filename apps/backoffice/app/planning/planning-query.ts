import { addDays, mondayOfWeek, weekOf } from '@repo/domain/schedule/half-day.rules'

/** What the address of the planning says. `halfDays` and `what` are a choice that was not sent yet; `search` is sealed. */
export type PlanningQuery = {
	week: string
	site: string | null
	person: string | null
	search: string
	what: string
	halfDays: string[]
}

/** What the page says when it is asked for a week that does not exist. */
export const unknownWeek = 'unknown-week'

/** How far ahead anyone may plan, in days: a year and a week, as for one pattern. */
const daysAhead = 371

/** The last date that can be planned today. */
export const lastDate = (today: string): string => addDays(today, daysAhead)

/** Whether the planning shows a week: from 2000 until the last week that can be planned. */
export function isWeekInReach(week: string, today: string): boolean {
	const monday = mondayOfWeek(week)
	return monday !== null && monday >= '2000' && monday <= lastDate(today)
}

/** Reads the address; null when it names a week that does not exist. */
export function readQuery(params: URLSearchParams, today: string): PlanningQuery | null {
	const week = params.get('week') || weekOf(today)
	if (!isWeekInReach(week, today)) return null
	return {
		week,
		site: params.get('locatie') || null,
		person: params.get('persoon') || null,
		search: params.get('zoek') ?? '',
		what: params.get('wat') ?? '',
		halfDays: params.getAll('dagdeel').slice(0, 10),
	}
}

/** The address of the planning; what is left out is left to the page. */
export function planningUrl({ week, site, person, search, what, halfDays }: Partial<PlanningQuery>): string {
	const params = new URLSearchParams()
	if (week) params.set('week', week)
	if (site) params.set('locatie', site)
	if (person) params.set('persoon', person)
	if (search) params.set('zoek', search)
	if (what) params.set('wat', what)
	for (const halfDay of halfDays ?? []) params.append('dagdeel', halfDay)
	return params.size > 0 ? `/planning?${params}` : '/planning'
}

/** The week that lies this many weeks further, or null where the planning ends. */
export function weekBeside(week: string, weeks: number, today: string): string | null {
	const monday = mondayOfWeek(week)
	if (monday === null) return null
	const beside = weekOf(addDays(monday, weeks * 7))
	return isWeekInReach(beside, today) ? beside : null
}
