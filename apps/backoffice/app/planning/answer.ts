import type { Reason } from '@repo/domain/schedule/refusal.rules'
import type { FormErrors } from '../shell/form.ts'

/** A half day, by its code, that could not be planned. */
export type Left = { at: string; reason: Reason }

/** How many half days that were left out are named; the others are counted. */
export const leftMax = 12

/** What was just done, for the page that comes after it. Codes and numbers only; the page says it in words. */
export type Done =
	| { what: 'already-sent' }
	| { what: 'planned'; count: number; left: Left[]; leftInAll: number }
	| { what: 'moved'; to: string }
	/** `content`: what to plan to put it back, empty when that would not give the same. */
	| { what: 'cancelled'; at: string; content: string }
	| { what: 'waits'; at: string }

/** What someone typed, to be shown again when it was refused. */
export type Typed = {
	what: string
	halfDays: string[]
	pattern: string
	from: string
	until: string
	workTypeId: string
	lessonId: string
}

/** Why nothing was planned, and what can be done instead. */
export type Refused = {
	sentence: string
	at: string
	alternatives: string[]
	/** The work to wait for, when the place is full. */
	waitFor: string | null
	left: Left[]
	leftInAll: number
	asked: number
}

/** The answer to a form that had no effect: what was typed, what is wrong with it, or why it was refused. */
export type Answer = {
	intent: string
	/** The key stays free after a refusal; one that was used for another form is not given back. */
	key: string | null
	typed: Typed
	errors: FormErrors
	refused: Refused | null
}
