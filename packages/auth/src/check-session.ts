import type { Connection } from '@repo/db/connect'
import { session } from '@repo/db/schema'
import { and, eq, isNull, lt, or } from 'drizzle-orm'

type Checked = { organisationId: string; sessionId: string; at: Date }

/** Writes down that the person of a session proved to be there at this moment: by passkey, PIN, password or coach. */
export async function checkSession(connection: Connection, { organisationId, sessionId, at }: Checked): Promise<void> {
	await connection.withVisitor(organisationId, (db) =>
		db
			.update(session)
			.set({ checkedAt: at })
			.where(
				and(
					eq(session.organisationId, organisationId),
					eq(session.id, sessionId),
					or(isNull(session.checkedAt), lt(session.checkedAt, at)),
				),
			),
	)
}
