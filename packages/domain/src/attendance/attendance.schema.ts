import { z } from 'zod'
import { isDate, parts } from '../schedule/half-day.rules.ts'

/** What can be marked of someone; `unknown` takes a mark back. There is no field for a reason, and there will be none. */
export const presences = ['present', 'absent', 'unknown'] as const

/** A code of `presences`. */
export type Presence = (typeof presences)[number]

/** Someone was there in a half day, or not. */
export const Mark = z.object({
	personId: z.uuid(),
	on: z.string().refine(isDate),
	part: z.enum(parts),
	presence: z.enum(presences),
})
export type Mark = z.infer<typeof Mark>
