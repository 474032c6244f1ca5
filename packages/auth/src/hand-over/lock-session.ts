import type { Connection } from '@repo/db/connect'
import { session } from '@repo/db/schema'
import { and, eq, sql } from 'drizzle-orm'

type Which = { organisationId: string; sessionId: string }

const the = ({ organisationId, sessionId }: Which) =>
	and(eq(session.organisationId, organisationId), eq(session.id, sessionId), eq(session.app, 'backoffice'))

/** From the next request on this session opens nothing but the page to unlock it. False: there is no such session any more. */
export async function lockSession(connection: Connection, { now, ...which }: Which & { now: Date }): Promise<boolean> {
	const locked = await connection.withVisitor(which.organisationId, (db) =>
		db.update(session).set({ lockedAt: now }).where(the(which)).returning({ id: session.id }),
	)
	return locked.length > 0
}

/** Opens it again, and ends what the device was handed over for. */
export async function unlockSession(connection: Connection, { now, ...which }: Which & { now: Date }): Promise<void> {
	const { organisationId, sessionId } = which
	await connection.withVisitor(organisationId, async (db) => {
		await db.delete(session).where(and(eq(session.organisationId, organisationId), eq(session.handedFromId, sessionId)))
		await db
			.update(session)
			.set({ lockedAt: null, seenAt: sql`greatest(${session.seenAt}, ${now.toISOString()}::timestamptz)` })
			.where(the(which))
	})
}
