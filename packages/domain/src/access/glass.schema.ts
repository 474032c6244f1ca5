import { z } from 'zod'

/** Why a file outside the own caseload is opened (A12). */
export const glassReasons = ['stands_in', 'incident', 'question_of_person', 'handover', 'other'] as const

/** "Open met reden": whose file, why, and in words. */
export const GlassRequest = z.object({
	personId: z.uuid(),
	reason: z.enum(glassReasons, { error: 'no-reason' }),
	explanation: z
		.string()
		.trim()
		.min(10, { error: 'too-short' })
		.max(500, { error: 'too-long' })
		.refine((text) => !text.includes('\u0000'), { error: 'too-short' }),
})
export type GlassRequest = z.infer<typeof GlassRequest>
