import type { Db } from '@repo/db/client'
import { Lucia, TimeSpan } from 'lucia'
import { type Attributes, type Scope, luciaSpan, sessionAdapter } from './session-adapter.ts'

/** Lucia over one transaction: it makes secrets, and says which session stands, ends or moves its end. */
export function lifeCycle(db: Db, scope: Scope): Lucia<Attributes> {
	return new Lucia(sessionAdapter(db, scope), {
		sessionExpiresIn: new TimeSpan(luciaSpan, 'ms'),
		getSessionAttributes: (attributes) => attributes,
	})
}
