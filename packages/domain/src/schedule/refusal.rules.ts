import type { HalfDay } from './half-day.rules.ts'

/** Why a half day cannot be planned. Each has a sentence of its own: the text key is `refused.<reason>`. */
export type Reason = 'already-somewhere' | 'block-full' | 'work-type-full' | 'lesson-full' | 'closed' | 'past'

/** What the person already has in that half day, or how many places there are, where it is known. */
export type Refusal = { reason: Reason; at: HalfDay; places?: number; block?: Block; already?: string }

/** Whose places a half day of work takes. */
export type Block = 'free' | 'gon' | 'contract'
