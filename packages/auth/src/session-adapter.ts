import type { Db } from '@repo/db/client'
import { session } from '@repo/db/schema'
import { and, eq, lte } from 'drizzle-orm'
import { handOverLasts } from '@repo/domain/hand-over/hand-over.rules'
import type { Adapter, DatabaseSession, Lucia } from 'lucia'
import { type FoundSession, findSession } from './find-session.ts'
import { type App, endOf, lifetimeOf } from './lifetimes.ts'
import { dateOf } from './role-held.ts'
import { hashOfSecret } from './secret.ts'

/** What a session says beside whose it is. Times are on our clock; Lucia's own `expiresAt` is on the machine's. */
export type Attributes = Omit<FoundSession, 'personId' | 'stands'>

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<Attributes>
		DatabaseSessionAttributes: Attributes
	}
}

/** One app in one organisation, at one moment. */
export type Scope = { organisationId: string; app: App; now: Date }

/** Marks the id of a stored session, whose secret nobody knows. No cookie can hold one. */
const stored = 'sha256:'

const hashOf = (id: string) => (id.startsWith(stored) ? id.slice(stored.length) : hashOfSecret(id))

/** The span that Lucia is told: it moves an end when less than half of it is left. Which end it is told, `shownEnd` says. */
export const luciaSpan = 3_600_000

/**
 * Lucia's view of the table `session`. It keeps only the SHA-256 of a secret, so a copied table opens no session, and a
 * session that hangs on something that ended has no user, which ends it. How long a session lasts is ours to say
 * (`lifetimes`), on our clock; Lucia is shown an end that makes it do so.
 */
export const sessionAdapter = (db: Db, scope: Scope): Adapter => ({
	...readsOf(db, scope),
	...writesOf(db, scope),
	...endsOf(db, scope),
})

const oursIn = ({ organisationId, app }: Scope) => and(eq(session.organisationId, organisationId), eq(session.app, app))
const theIn = (scope: Scope, id: string) => and(oursIn(scope), eq(session.tokenHash, hashOf(id)))
const allOf = (scope: Scope, personId: string) => and(oursIn(scope), eq(session.personId, personId))

function readsOf(db: Db, scope: Scope): Pick<Adapter, 'getSessionAndUser' | 'getUserSessions'> {
	const { organisationId, app, now } = scope
	return {
		async getSessionAndUser(secret) {
			const at = { today: dateOf(now), now: now.toISOString() }
			const [row] = await findSession(db, { organisationId, app, tokenHash: hashOfSecret(secret), ...at })
			if (row === undefined) return [null, null]
			const { personId, stands, ...attributes } = row
			const user = stands ? { id: personId, attributes: {} } : null
			return [{ id: secret, userId: personId, expiresAt: shownEnd(row, app, now), attributes }, user]
		},
		async getUserSessions(personId) {
			const rows = await db.select().from(session).where(allOf(scope, personId))
			return rows.map(({ id: sessionId, createdAt, expiresAt, ...row }): DatabaseSession => {
				const attributes = { ...row, sessionId, startedAt: createdAt, endsAt: expiresAt }
				return { id: stored + row.tokenHash, userId: personId, expiresAt: shownEnd(attributes, app, now), attributes }
			})
		},
	}
}

function writesOf(db: Db, scope: Scope): Pick<Adapter, 'setSession' | 'updateSessionExpiration'> {
	const { organisationId, app, now } = scope
	return {
		async setSession({ id, userId: personId, attributes }) {
			const { sessionId, startedAt: createdAt, endsAt: expiresAt, ...rest } = attributes
			const tokenHash = hashOfSecret(id)
			await db
				.insert(session)
				.values({ ...rest, id: sessionId, organisationId, app, tokenHash, personId, createdAt, expiresAt })
		},
		async updateSessionExpiration(id) {
			const [row] = await db.select({ means: session.means }).from(session).where(theIn(scope, id))
			if (row === undefined) return
			const expiresAt = endOf(app, row.means, now)
			await db.update(session).set({ expiresAt }).where(theIn(scope, id))
		},
	}
}

function endsOf(db: Db, scope: Scope): Pick<Adapter, 'deleteSession' | 'deleteUserSessions' | 'deleteExpiredSessions'> {
	return {
		async deleteSession(id) {
			await db.delete(session).where(theIn(scope, id))
		},
		async deleteUserSessions(personId) {
			await db.delete(session).where(allOf(scope, personId))
		},
		async deleteExpiredSessions() {
			await db.delete(session).where(and(oursIn(scope), lte(session.expiresAt, scope.now)))
		},
	}
}

type Times = Pick<Attributes, 'endsAt' | 'seenAt' | 'lockedAt' | 'means'>

/** An end on the machine's clock that makes Lucia end the session, move its end, or leave it as it is. */
function shownEnd({ endsAt, seenAt, lockedAt, means }: Times, app: App, now: Date) {
	const { lasts, movesAfter, idle } = lifetimeOf(app, means)
	const left = endsAt.getTime() - now.getTime()
	const wasIdle = idle !== null && now.getTime() - lastUse(seenAt, lockedAt) >= idle
	const machine = Date.now()
	if (left <= 0 || wasIdle) return new Date(machine - 1)
	const moves = movesAfter !== null && lasts - left >= movesAfter
	return new Date(machine + (moves ? luciaSpan / 4 : luciaSpan))
}

/** While a device is handed over its own session waits, so that whoever comes back in time finds the page again. */
const lastUse = (seenAt: Date, lockedAt: Date | null): number =>
	lockedAt === null ? seenAt.getTime() : lockedAt.getTime() + handOverLasts
