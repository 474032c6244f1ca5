import type { Connection } from '@repo/db/connect'
import { invitation, person, representative, staff } from '@repo/db/schema'
import { and, eq, gt, isNull, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { findCeremony, startCeremony } from './ceremony.ts'
import { readDigits } from './digits.ts'
import { keyedHash, type Keys } from './keys.ts'
import { countTry, forgetTries, limits, networkOf, type Shut } from './limit.ts'
import { dateOf } from './role-held.ts'
import { hashOfSecret } from './secret.ts'

/** What somebody brings: the secret of a QR code, or eight digits as they typed them. */
export type Brought = { secret: string } | { typed: string; keys: Keys }

type Check = { organisationId: string; brought: Brought; address: string; now: Date }

/** Unknown, used, too late, of elsewhere and cut short are one answer: whoever guesses learns nothing. */
type Checked =
	| { ok: true; cookie: string; language: (typeof person.$inferSelect)['readsIn'] }
	| { ok: false; reason: 'unknown-code' }
	| Shut

/** Whose phone an invitation is for: whoever looks along with its person, or that person. */
export const holderOf = sql`coalesce(${invitation.representativeId}, ${invitation.personId})`

/** Joins the one whose phone it is. */
const itsHolder = and(eq(person.organisationId, invitation.organisationId), eq(person.id, holderOf))

/** An invitation for a phone that can still be taken up; of someone who looks along, as long as that stands. */
export const open = (organisationId: string, now: Date, which: SQL) =>
	and(
		eq(invitation.organisationId, organisationId),
		which,
		eq(invitation.purpose, 'phone'),
		isNull(invitation.usedAt),
		gt(invitation.expiresAt, now),
		or(
			isNull(invitation.representativeId),
			sql`representation_state(${invitation.representativeId}, ${dateOf(now)}::date) = 'stands'`,
		),
	)

/**
 * Looks an invitation up, without using it up. When it is there, the `Set-Cookie` value remembers it while its person looks
 * whose it is. Counted by network before anything is hashed.
 */
export async function checkPhoneInvitation(connection: Connection, check: Check): Promise<Checked> {
	const { organisationId, brought, address, now } = check
	const limit = 'secret' in brought ? limits.unknownSecret : limits.digits
	const key = networkOf(address)
	const counted = await countTry(connection, { organisationId, limit, key, now })
	if (!counted.ok) return counted
	const rows = await connection.withVisitor(organisationId, (db) =>
		db
			.select({ secretHash: invitation.secretHash, personId: invitation.personId, language: person.readsIn })
			.from(invitation)
			.innerJoin(person, itsHolder)
			.where(open(organisationId, now, named(brought))),
	)
	const [found, another] = rows
	// The same eight digits for two people at once: then they say nothing.
	if (found === undefined || another !== undefined) return { ok: false, reason: 'unknown-code' }
	await forgetTries(connection, { organisationId, limit, key })
	const { personId, secretHash, language } = found
	const remember = { kind: 'invitation', personId, data: { invitation: secretHash } } as const
	return { ok: true, language, ...(await startCeremony(connection, { organisationId, now, ...remember })) }
}

/** Hashes whatever comes, also what cannot be right: a wrong shape takes the same work. */
const named = (brought: Brought): SQL =>
	'secret' in brought
		? eq(invitation.secretHash, hashOfSecret(brought.secret.slice(0, 100)))
		: eq(invitation.digitsHash, keyedHash(brought.keys, readDigits(brought.typed)))

const represented = alias(person, 'represented')

type Find = { organisationId: string; cookieHeader: string | null; now: Date }

/**
 * Who invites, and what the person is called, for the invitation that this browser just showed; null when it is over. `represents`:
 * with whom that one looks along, and as what.
 */
export async function findInviter(connection: Connection, find: Find) {
	const ceremony = await findCeremony(connection, { ...find, kind: 'invitation' })
	if (ceremony === null) return null
	const { organisationId, now } = find
	const which = eq(invitation.secretHash, ceremony.data.invitation ?? '')
	const [found] = await connection.withVisitor(organisationId, (db) =>
		db
			.select({
				calledBy: person.calledBy,
				coach: staff.name,
				represents: { calledBy: represented.calledBy, relation: representative.relation },
			})
			.from(invitation)
			.innerJoin(person, itsHolder)
			.leftJoin(
				representative,
				and(
					eq(representative.organisationId, invitation.organisationId),
					eq(representative.id, invitation.representativeId),
				),
			)
			.leftJoin(
				represented,
				and(eq(represented.organisationId, representative.organisationId), eq(represented.id, representative.personId)),
			)
			.innerJoin(
				staff,
				and(eq(staff.organisationId, invitation.organisationId), eq(staff.personId, invitation.invitedById)),
			)
			.where(open(organisationId, now, which)),
	)
	if (found === undefined) return null
	const { calledBy: withWhom, relation } = found.represents
	return {
		...found,
		represents: withWhom !== null && relation !== null ? { calledBy: withWhom, relation } : null,
	}
}
