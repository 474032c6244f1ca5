import type { Connection } from '@repo/db/connect'
import { passkey, session, staffAccount } from '@repo/db/schema'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Keys } from './keys.ts'
import { countRecoveryCodes, makeRecoveryCodes } from './recovery-codes.ts'
import { staffAccountOf } from './staff-account-of.ts'

type Whose = { organisationId: string; personId: string }

/** The own account of someone of the staff: its passkeys, codes and the browsers where it is signed in. */
export function getOwnAccount(connection: Connection, { organisationId, personId, now }: Whose & { now: Date }) {
	return connection.withVisitor(organisationId, async (db) => {
		const account = await staffAccountOf(db, organisationId, { personId })
		const passkeys = await db
			.select({
				id: passkey.credentialId,
				name: passkey.name,
				createdAt: passkey.createdAt,
				usedAt: passkey.usedAt,
			})
			.from(passkey)
			.where(and(eq(passkey.organisationId, organisationId), eq(passkey.personId, personId), isNull(passkey.deviceId)))
			.orderBy(passkey.createdAt)
		const sessions = await db
			.select({ id: session.id, startedAt: session.createdAt, means: session.means })
			.from(session)
			.where(
				and(
					eq(session.organisationId, organisationId),
					eq(session.personId, personId),
					eq(session.app, 'backoffice'),
					gt(session.expiresAt, now),
				),
			)
			.orderBy(desc(session.createdAt))
		return {
			email: account?.email ?? null,
			name: account?.name ?? '',
			hasPassword: Boolean(account?.passwordHash),
			codesLeft: await countRecoveryCodes(db, { organisationId, personId }),
			passkeys,
			sessions,
		}
	})
}

/** Removes one of the own passkeys; refused when it is the only way in. Somebody else's is not there. */
export function removeStaffPasskey(
	connection: Connection,
	{ organisationId, personId, id }: Whose & { id: string },
): Promise<{ ok: true } | { ok: false; reason: 'last-way' }> {
	return connection.withVisitor(organisationId, async (db) => {
		const [account] = await db
			.select({ passwordHash: staffAccount.passwordHash })
			.from(staffAccount)
			.where(and(eq(staffAccount.organisationId, organisationId), eq(staffAccount.personId, personId)))
			.for('update')
		const own = and(
			eq(passkey.organisationId, organisationId),
			eq(passkey.personId, personId),
			isNull(passkey.deviceId),
		)
		if (!account?.passwordHash && (await db.$count(passkey, own)) < 2) return { ok: false, reason: 'last-way' }
		await db.delete(passkey).where(and(own, eq(passkey.credentialId, id)))
		return { ok: true }
	})
}

/** New recovery codes in the place of the old ones, shown for the only time. */
export const renewRecoveryCodes = (connection: Connection, keys: Keys, whose: Whose): Promise<string[]> =>
	connection.withVisitor(whose.organisationId, (db) => makeRecoveryCodes(db, keys, whose))

/** Signs someone out of the backoffice everywhere, this browser included. */
export async function endAllStaffSessions(connection: Connection, { organisationId, personId }: Whose): Promise<void> {
	await connection.withVisitor(organisationId, (db) =>
		db
			.delete(session)
			.where(
				and(eq(session.organisationId, organisationId), eq(session.personId, personId), eq(session.app, 'backoffice')),
			),
	)
}
