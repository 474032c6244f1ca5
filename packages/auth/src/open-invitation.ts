import type { Connection } from '@repo/db/connect'
import { invitation } from '@repo/db/schema'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { findCeremony, startCeremony } from './ceremony.ts'
import { countTry, limits, networkOf, type Shut } from './limit.ts'
import { hashOfSecret } from './secret.ts'
import { type StaffAccount, staffAccountOf } from './staff-account-of.ts'

type Open = { organisationId: string; secret: string; address: string; now: Date }

/** The cookie leads to choosing a way in; or one answer for used, ended, cut off and unknown links. */
export type InvitationOpened = { ok: true; cookie: string } | { ok: false; reason: 'invalid' } | Shut

/** Opens the link that a colleague handed over. It stays good until a way in has been chosen; links of nobody are counted. */
export async function openInvitation(
	connection: Connection,
	{ organisationId, secret, address, now }: Open,
): Promise<InvitationOpened> {
	const secretHash = hashOfSecret(secret)
	const personId = await connection.withVisitor(organisationId, async (db) => {
		const [row] = await db
			.select({ personId: invitation.personId })
			.from(invitation)
			.where(
				and(
					eq(invitation.organisationId, organisationId),
					eq(invitation.secretHash, secretHash),
					eq(invitation.purpose, 'staff'),
					isNull(invitation.usedAt),
					gt(invitation.expiresAt, now),
				),
			)
		return row === undefined ? undefined : (await staffAccountOf(db, organisationId, row))?.personId
	})
	if (personId === undefined) {
		const key = networkOf(address)
		const counted = await countTry(connection, { organisationId, limit: limits.unknownSecret, key, now })
		return counted.ok ? { ok: false, reason: 'invalid' } : counted
	}
	const data = { invitation: secretHash }
	const { cookie } = await startCeremony(connection, { organisationId, kind: 'invitation', personId, data, now })
	return { ok: true, cookie }
}

type Find = { organisationId: string; cookieHeader: string | null; now: Date }

/** An opened invitation: whose, which, and what was chosen so far. */
export type Opened = { account: StaffAccount; invitation: string; chosen: Record<string, string> }

/** The invitation that this browser opened, or null: none, too late, or for someone who left. */
export async function findOpened(connection: Connection, find: Find): Promise<Opened | null> {
	const { organisationId } = find
	const begun = await findCeremony(connection, { ...find, kind: 'invitation' })
	const personId = begun?.personId
	if (!personId) return null
	const account = await connection.withVisitor(organisationId, (db) => staffAccountOf(db, organisationId, { personId }))
	const { invitation = '', ...chosen } = begun.data
	return account === undefined ? null : { account, invitation, chosen }
}
