import type { Connection } from '@repo/db/connect'
import { session } from '@repo/db/schema'
import type { Actor } from '@repo/domain/context'
import { and, eq } from 'drizzle-orm'
import { heldRoles } from './held-roles.ts'
import type { Session } from './read-session.ts'
import { startSession } from './start-session.ts'

type Change = { actor: Actor; session: Session; role: string; cookieHeader: string | null; now: Date }

/**
 * Someone of the staff goes on in another of their roles: a new secret, the same sign-in with the same end. Refused for a
 * role that they do not hold.
 */
export async function changeRole(
	connection: Connection,
	{ actor, session: old, role: wanted, cookieHeader, now }: Change,
): Promise<{ ok: true; cookie: string } | { ok: false; reason: 'not-held' }> {
	const { organisationId, personId } = actor
	const roles = await connection.withVisitor(organisationId, (db) => heldRoles(db, { organisationId, personId, now }))
	const role = roles.find((held) => held === wanted)
	if (role === undefined) return { ok: false, reason: 'not-held' }
	const { means, checkedAt, acr, deviceId, cardId, kioskId, endsAt } = old
	const kept = { means, checkedAt, acr, deviceId, cardId, kioskId }
	const started = await startSession(connection, { ...actor, ...kept, role, app: 'backoffice', cookieHeader, now })
	await connection.withVisitor(organisationId, (db) =>
		db
			.update(session)
			.set({ expiresAt: endsAt })
			.where(and(eq(session.organisationId, organisationId), eq(session.id, started.sessionId))),
	)
	return { ok: true, cookie: started.cookie }
}
