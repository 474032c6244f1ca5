import type { BlockPlaces } from '@repo/domain/capacity/set-block-places'
import type { NewSite } from '@repo/domain/site/add-site'
import type { SiteTimes } from '@repo/domain/site/set-site-times'

/** The one site. House number, bus and stop are invented. */
export const site = {
	name: 'Silkeborgweg',
	address: 'Silkeborgweg 999, Groningen',
	entrance: 'Ingang B',
	busLine: '99',
	busStop: 'Silkeborgweg',
} satisfies NewSite

/** The programme for development places began in 2018; in 2021 its places doubled (source figures F13, F14). */
export const opened = '2018-01-01'
export const doubled = '2021-01-01'

/** Half days of three and a half hours, each with a break of a quarter. */
export const times = [
	{ part: 'morning', startsAt: '08:30', endsAt: '12:00', breakStartsAt: '10:15', breakEndsAt: '10:30' },
	{ part: 'afternoon', startsAt: '12:30', endsAt: '16:00', breakStartsAt: '14:15', breakEndsAt: '14:30' },
] as const satisfies readonly Omit<SiteTimes, 'siteId' | 'validFrom'>[]

/**
 * Places per half day: 50 development places before 2021 and 100 from then, of which 20 for GON (source figures
 * F13, F14, F17). Contracts have 200: the 180 people with a contract of this demo all work on Monday morning, and 20 more
 * can come before the planner is refused.
 */
export const blockPlaces = [
	{ validFrom: opened, block: 'free', places: 40 },
	{ validFrom: opened, block: 'gon', places: 10 },
	{ validFrom: doubled, block: 'free', places: 80 },
	{ validFrom: doubled, block: 'gon', places: 20 },
	{ validFrom: opened, block: 'contract', places: 200 },
] as const satisfies readonly Omit<BlockPlaces, 'siteId' | 'part'>[]
