import type { Connection } from '@repo/db/connect'
import { lifeCycle } from './life-cycle.ts'
import type { App } from './lifetimes.ts'
import { blankSessionCookie, readSessionCookie } from './session-cookie.ts'

type End = { cookieHeader: string | null; app: App; now: Date }

/** Ends the session that this browser presents, if any, and gives the `Set-Cookie` value that forgets it. */
export async function endSession(connection: Connection, { cookieHeader, app, now }: End): Promise<{ cookie: string }> {
	const presented = readSessionCookie(cookieHeader, app)
	if (presented !== null) {
		const { organisationId, secret } = presented
		await connection.withVisitor(organisationId, (db) =>
			lifeCycle(db, { organisationId, app, now }).invalidateSession(secret),
		)
	}
	return { cookie: blankSessionCookie(app) }
}
