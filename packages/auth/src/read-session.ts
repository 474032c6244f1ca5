import type { Connection } from '@repo/db/connect'
import type { Actor } from '@repo/domain/context'
import { lifeCycle } from './life-cycle.ts'
import { type App, endOf } from './lifetimes.ts'
import { readSessionCookie, writeSessionCookie } from './session-cookie.ts'

/** Who is signed in, until when, and the `Set-Cookie` value to send when that end has just moved. */
export type SignedIn = { actor: Actor; endsAt: Date; cookie: string | null }

type Read = { cookieHeader: string | null; app: App; now: Date }

/**
 * Who presents this `Cookie` header, or null: no session of this app, ended, or the role is no longer held (then the
 * session is gone for good). One prepared query; a header that we did not write costs no query at all.
 */
export async function readSession(connection: Connection, { cookieHeader, app, now }: Read): Promise<SignedIn | null> {
	const presented = readSessionCookie(cookieHeader, app)
	if (presented === null) return null
	const { organisationId, secret } = presented
	const { session } = await connection.withVisitor(organisationId, (db) =>
		lifeCycle(db, { organisationId, app, now }).validateSession(secret),
	)
	if (session === null) return null
	const { userId, role, assurance, fresh } = session
	const actor = { organisationId, personId: userId, role, assurance }
	return fresh
		? { actor, endsAt: endOf(app, now), cookie: writeSessionCookie(presented, app) }
		: { actor, endsAt: session.endsAt, cookie: null }
}
