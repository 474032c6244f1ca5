import { deleteExpiredSessions } from '@repo/auth/delete-expired-sessions'
import type { Connection } from '@repo/db/connect'
import { forgetEffects } from '@repo/domain/effect/forget-effects'
import { forgetImports } from '@repo/domain/import/forget-imports'

/** Takes away what has ended: sessions, keys of forms that nobody can send again, and files of people that were sent in. One organisation at a time. */
export async function cleanUp(connection: Connection, now: Date) {
	for (const organisationId of await connection.listOrganisations()) {
		await deleteExpiredSessions(connection, organisationId, now)
		await connection.withVisitor(organisationId, async (db) => {
			await forgetEffects({ db, organisationId, now })
			await forgetImports({ db, organisationId, now })
		})
	}
}
