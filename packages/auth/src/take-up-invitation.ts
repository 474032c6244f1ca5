import type { Db } from '@repo/db/client'
import type { Connection } from '@repo/db/connect'
import { identity, invitation, passkey, recoveryCode, session, staffAccount } from '@repo/db/schema'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'

type TakeUp = { organisationId: string; personId: string; invitation: string; now: Date }

/**
 * Uses an invitation up, and in the same transaction puts a way in (`work`) in the place of everything that opened this
 * account before, sessions included. Null: someone was first, it ended meanwhile, or its person left. Of two at once one wins.
 */
export function takeUpInvitation<T>(
	connection: Connection,
	{ organisationId, personId, invitation: secretHash, now }: TakeUp,
	work: (db: Db) => Promise<T>,
): Promise<T | null> {
	return connection.withVisitor(organisationId, async (db) => {
		const used = await db
			.update(invitation)
			.set({ usedAt: now })
			.where(
				and(
					eq(invitation.organisationId, organisationId),
					eq(invitation.secretHash, secretHash),
					eq(invitation.personId, personId),
					eq(invitation.purpose, 'staff'),
					isNull(invitation.usedAt),
					gt(invitation.expiresAt, now),
				),
			)
			.returning({ personId: invitation.personId })
		if (used.length === 0) return null
		for (const table of [recoveryCode, identity, passkey])
			await db.delete(table).where(and(eq(table.organisationId, organisationId), eq(table.personId, personId)))
		const theirs = and(eq(session.organisationId, organisationId), eq(session.personId, personId))
		await db.delete(session).where(and(theirs, eq(session.app, 'backoffice')))
		await db
			.update(staffAccount)
			.set({
				passwordHash: null,
				totpSecret: null,
				totpStep: null,
				activatedAt: sql`coalesce(${staffAccount.activatedAt}, ${now.toISOString()}::timestamptz)`,
			})
			.where(and(eq(staffAccount.organisationId, organisationId), eq(staffAccount.personId, personId)))
		return work(db)
	})
}
