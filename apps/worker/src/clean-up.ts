import { deleteExpiredSessions } from '@repo/auth/delete-expired-sessions'
import type { Connection } from '@repo/db/connect'
import { forgetEffects } from '@repo/domain/effect/forget-effects'

/** Takes away what has ended: sessions, and keys of forms that nobody can send again. One organisation at a time. */
export async function cleanUp(connection: Connection, now: Date) {
	for (const organisationId of await connection.listOrganisations()) {
		await deleteExpiredSessions(connection, organisationId, now)
		await connection.withVisitor(organisationId, (db) => forgetEffects({ db, organisationId, now }))
	}
}
