import { z } from 'zod'
import { LocalDate } from '../schedule/schedule.schema.ts'

/** What follows from the talk (3.13). */
export const opportunityFollowUps = ['none', 'referral', 'participation_coach', 'wij_team'] as const

/** A step towards the yearly talk of someone. */
export const OpportunityReviewStep = z.object({ personId: z.uuid(), action: z.enum(['invite', 'plan', 'give_up']) })
export type OpportunityReviewStep = z.infer<typeof OpportunityReviewStep>

/** The talk was held on this day, and this follows from it. */
export const OpportunityReviewHeld = z.object({
	personId: z.uuid(),
	heldOn: LocalDate,
	followUp: z.enum(opportunityFollowUps),
})
export type OpportunityReviewHeld = z.infer<typeof OpportunityReviewHeld>
