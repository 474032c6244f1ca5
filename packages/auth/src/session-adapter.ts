import { createHash } from 'node:crypto'
import { type Db, hot } from '@repo/db/client'
import { roleGrant, session } from '@repo/db/schema'
import { and, eq, lte, sql } from 'drizzle-orm'
import type { Actor } from '@repo/domain/context'
import type { Adapter, DatabaseSession, Lucia } from 'lucia'
import { type App, endOf } from './lifetimes.ts'
import { dateOf, roleHeld } from './role-held.ts'

/** What a session says beside whose it is. `endsAt` is on our clock; Lucia's own `expiresAt` is on the machine's. */
export type Attributes = Pick<Actor, 'role' | 'assurance'> & { endsAt: Date }

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

const sha256 = (secret: string) => createHash('sha256').update(secret).digest('base64url')
const hashOf = (id: string) => (id.startsWith(stored) ? id.slice(stored.length) : sha256(id))

/** The session behind a hash, and whether its person still holds its role. */
const findSession = hot((db) =>
	db
		.select({
			personId: session.personId,
			role: session.role,
			assurance: session.assurance,
			endsAt: session.expiresAt,
			holder: roleGrant.personId,
		})
		.from(session)
		.leftJoin(
			roleGrant,
			and(
				eq(roleGrant.organisationId, session.organisationId),
				eq(roleGrant.personId, session.personId),
				eq(roleGrant.role, session.role),
				roleHeld(sql.placeholder('today')),
			),
		)
		.where(
			and(
				eq(session.organisationId, sql.placeholder('organisationId')),
				eq(session.tokenHash, sql.placeholder('tokenHash')),
				eq(session.app, sql.placeholder('app')),
			),
		)
		.prepare('find_session'),
)

/**
 * Lucia's view of the table `session`. It keeps only the SHA-256 of a secret, so a copied table opens no session, and a
 * session whose person no longer holds the role has no user, which ends it. Lucia compares with the machine's clock:
 * ends are shown to it as seen from there. Which end a session gets is ours to say (`lifetimes`), on our clock.
 */
export function sessionAdapter(db: Db, { organisationId, app, now }: Scope): Adapter {
	const ours = and(eq(session.organisationId, organisationId), eq(session.app, app))
	const the = (id: string) => and(ours, eq(session.tokenHash, hashOf(id)))
	const allOf = (personId: string) => and(ours, eq(session.personId, personId))
	return {
		async getSessionAndUser(secret) {
			const [row] = await findSession(db, { organisationId, app, tokenHash: sha256(secret), today: dateOf(now) })
			if (row === undefined) return [null, null]
			const user = row.holder === null ? null : { id: row.holder, attributes: {} }
			return [toLucia(secret, row, now), user]
		},
		async getUserSessions(personId) {
			const rows = await db.select().from(session).where(allOf(personId))
			return rows.map((row) => toLucia(stored + row.tokenHash, { ...row, endsAt: row.expiresAt }, now))
		},
		async setSession({ id, userId, attributes: { role, assurance, endsAt } }) {
			const times = { createdAt: now, expiresAt: endsAt }
			const tokenHash = sha256(id)
			await db.insert(session).values({ organisationId, app, tokenHash, personId: userId, role, assurance, ...times })
		},
		async updateSessionExpiration(id) {
			await db
				.update(session)
				.set({ expiresAt: endOf(app, now) })
				.where(the(id))
		},
		async deleteSession(id) {
			await db.delete(session).where(the(id))
		},
		async deleteUserSessions(personId) {
			await db.delete(session).where(allOf(personId))
		},
		async deleteExpiredSessions() {
			await db.delete(session).where(and(ours, lte(session.expiresAt, now)))
		},
	}
}

type Row = DatabaseSession['attributes'] & { personId: string }

function toLucia(id: string, { personId, role, assurance, endsAt }: Row, now: Date): DatabaseSession {
	const expiresAt = new Date(endsAt.getTime() - now.getTime() + Date.now())
	return { id, userId: personId, expiresAt, attributes: { role, assurance, endsAt } }
}
