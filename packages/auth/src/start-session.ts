import type { Connection } from '@repo/db/connect'
import type { Actor } from '@repo/domain/context'
import { endSession } from './end-session.ts'
import { lifeCycle } from './life-cycle.ts'
import { type App, endOf } from './lifetimes.ts'
import { writeSessionCookie } from './session-cookie.ts'

/** Whom to sign in, to which app, and what this browser presented: its old session there ends. */
type Start = Actor & { app: App; cookieHeader: string | null; now: Date }

/** Starts a session with a new secret and gives the `Set-Cookie` value. Throws for a person that does not exist. */
export async function startSession(connection: Connection, start: Start): Promise<{ cookie: string }> {
	const { organisationId, personId, role, assurance, app, now } = start
	await endSession(connection, start)
	const { id } = await connection.withVisitor(organisationId, (db) =>
		lifeCycle(db, { organisationId, app, now }).createSession(personId, { role, assurance, endsAt: endOf(app, now) }),
	)
	return { cookie: writeSessionCookie({ organisationId, secret: id }, app) }
}
