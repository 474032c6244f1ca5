import { z } from 'zod'
import { LocalDate } from '../schedule/schedule.schema.ts'

/** Which coach's people, and from which day on. */
export const CaseloadOf = z.object({ coachId: z.uuid(), from: LocalDate })
export type CaseloadOf = z.output<typeof CaseloadOf>

/** These people of one coach go with another from a day on. */
export const CaseloadMove = z
	.object({ fromCoachId: z.uuid(), toCoachId: z.uuid(), from: LocalDate, people: z.array(z.uuid()).min(1).max(1_000) })
	.refine(({ fromCoachId, toCoachId }) => fromCoachId !== toCoachId, { error: 'same-person', path: ['toCoachId'] })
export type CaseloadMove = z.output<typeof CaseloadMove>
