import { z } from 'zod'

/** A question to the coach, and whose it is. */
export const Allowing = z.object({ id: z.uuid(), personId: z.uuid() })
export type Allowing = z.infer<typeof Allowing>
