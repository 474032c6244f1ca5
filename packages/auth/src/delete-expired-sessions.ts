import type { Connection } from '@repo/db/connect'
import { app } from '@repo/db/schema'
import { lifeCycle } from './life-cycle.ts'

/** Deletes the sessions of one organisation that have ended, of both apps. For the worker. */
export function deleteExpiredSessions(connection: Connection, organisationId: string, now: Date): Promise<void> {
	return connection.withVisitor(organisationId, async (db) => {
		for (const name of app.enumValues) await lifeCycle(db, { organisationId, app: name, now }).deleteExpiredSessions()
	})
}
