import { z } from 'zod'
import { handOverTaskNames } from './hand-over.rules.ts'

/** To whom the device is given, and for which one task. */
export const NewHandOver = z.object({ personId: z.uuid(), task: z.enum(handOverTaskNames) })
export type NewHandOver = z.output<typeof NewHandOver>
