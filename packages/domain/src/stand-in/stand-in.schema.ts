import { z } from 'zod'
import { daysBetween } from '../schedule/half-day.rules.ts'
import { LocalDate } from '../schedule/schedule.schema.ts'

/** The longest that one colleague stands in for another by one decision, in days: half a year. */
export const standInDaysMax = 184

/** Which coach goes with whose people, from one day until and with another; nobody: then the reception answers the telephone. */
export const NewStandIn = z
	.object({ coachId: z.uuid(), standInId: z.uuid().nullable(), from: LocalDate, until: LocalDate })
	.refine(({ coachId, standInId }) => coachId !== standInId, { error: 'same-person', path: ['standInId'] })
	.refine(({ from, until }) => until >= from, { error: 'until-before-from', path: ['until'] })
	.refine(({ from, until }) => daysBetween(from, until) <= standInDaysMax, { error: 'half-year', path: ['until'] })
export type NewStandIn = z.output<typeof NewStandIn>
