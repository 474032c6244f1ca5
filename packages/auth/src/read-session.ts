import type { Connection } from '@repo/db/connect'
import { session } from '@repo/db/schema'
import type { Actor } from '@repo/domain/context'
import { and, eq } from 'drizzle-orm'
import { lifeCycle } from './life-cycle.ts'
import { type App, endOf, lifetimeOf } from './lifetimes.ts'
import type { Attributes } from './session-adapter.ts'
import { readSessionCookie, writeSessionCookie } from './session-cookie.ts'
import { useDevice } from './use-device.ts'

/** A session as the pages need to know it. `idleEndsAt`: when it ends if nothing more is asked; null: never by that. */
export type Session = Omit<Attributes, 'role' | 'assurance' | 'seenAt'> & { idleEndsAt: Date | null }

/** Who is signed in, by which session, and the `Set-Cookie` value to send when its end has just moved. */
export type SignedIn = { actor: Actor; session: Session; cookie: string | null }

type Read = { cookieHeader: string | null; app: App; now: Date }

/** Whoever looks along with someone acts for that one, and is named beside. */
const actingAs = (personId: string, representsId: string | null) =>
	representsId === null ? { personId } : { personId: representsId, representativeId: personId }

/** How long after the last time it is written down again that a session was used: so long that an idle end is right enough. */
const seenEvery = (idle: number) => idle / 30

/**
 * Who presents this `Cookie` header, or null: no session of this app, ended, idle for too long, or hanging on a role, phone,
 * card or account that ended (then the session is gone for good). One prepared query; a header that we did not write costs
 * no query at all.
 */
export async function readSession(connection: Connection, { cookieHeader, app, now }: Read): Promise<SignedIn | null> {
	const presented = readSessionCookie(cookieHeader, app)
	if (presented === null) return null
	const { organisationId, secret } = presented
	return connection.withVisitor(organisationId, async (db) => {
		const { session: found } = await lifeCycle(db, { organisationId, app, now }).validateSession(secret)
		if (found === null) return null
		const { userId: personId, role, assurance, fresh, seenAt, id: _, expiresAt: __, ...attributes } = found
		const { idle } = lifetimeOf(app, found.means)
		// Whoever holds a device that was handed over does not keep the session behind it alive.
		if (idle !== null && found.lockedAt === null && now.getTime() - seenAt.getTime() >= seenEvery(idle))
			await db
				.update(session)
				.set({ seenAt: now })
				.where(and(eq(session.organisationId, organisationId), eq(session.id, found.sessionId)))
		if (fresh && found.deviceId !== null) await useDevice(db, { organisationId, deviceId: found.deviceId, now })
		return {
			actor: { organisationId, ...actingAs(personId, found.representsId), role, assurance },
			session: {
				...attributes,
				endsAt: fresh ? endOf(app, found.means, now) : found.endsAt,
				idleEndsAt: idle === null ? null : new Date(now.getTime() + idle),
			},
			cookie: fresh ? writeSessionCookie(presented, app, found.means) : null,
		}
	})
}
