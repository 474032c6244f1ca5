import type { Reason } from '@repo/domain/schedule/refusal.rules'

/** A half day, by its code, that a pattern could not fill. */
export type Left = { at: string; reason: Reason }

/** What was just done, for the page that comes after it. Codes and numbers only; the page says it in words. */
export type Done =
	| { what: 'already-sent' }
	| { what: 'planned'; count: number; left: Left[]; leftInAll: number }
	| { what: 'moved'; to: string }
	/** `content`: what to plan to put it back, empty when that would not give the same. */
	| { what: 'cancelled'; at: string; content: string }
	| { what: 'waits'; at: string }

/** How many half days that were left out are named; the others are counted. */
export const leftMax = 12
