import type { Db } from '@repo/db/client'
import { Lucia, TimeSpan } from 'lucia'
import { lifetimes } from './lifetimes.ts'
import { type Attributes, type Scope, sessionAdapter } from './session-adapter.ts'

/** Lucia over one transaction: it makes secrets, and says which session stands, ends or moves its end. */
export function lifeCycle(db: Db, scope: Scope): Lucia<Attributes> {
	const { lasts, movesAfter } = lifetimes[scope.app]
	// Lucia moves an end once half of this span is gone: so half is what must be left. Nothing left: it never moves.
	const span = movesAfter === null ? 0 : 2 * (lasts - movesAfter)
	return new Lucia(sessionAdapter(db, scope), {
		sessionExpiresIn: new TimeSpan(span, 'ms'),
		getSessionAttributes: (attributes) => attributes,
	})
}
