import { z } from 'zod'

/** Whether someone was reached by telephone. */
export const NewContactAttempt = z.object({ personId: z.uuid(), outcome: z.enum(['reached', 'not_reached']) })
export type NewContactAttempt = z.infer<typeof NewContactAttempt>
