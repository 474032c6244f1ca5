import type { Connection } from '@repo/db/connect'
import { rateLimit } from '@repo/db/schema'
import { sql } from 'drizzle-orm'

/** How often something may be tried: `tries` within `per` milliseconds. */
export type Limit = { name: string; tries: number; per: number }

const minute = 60_000

/** The limits at the door (A7). They are asked before any hash is computed. */
export const limits = {
	/** Cards, codes and invitations that nobody has, by network. */
	unknownSecret: { name: 'unknown', tries: 10, per: 10 * minute },
	/** The eight digits at `/start`, by network: 10 tries against a hundred million. */
	digits: { name: 'digits', tries: 10, per: 10 * minute },
	/** Passwords for one account, known or not. */
	password: { name: 'password', tries: 10, per: 15 * minute },
	/** Passwords from one network, whatever the account. */
	passwordNetwork: { name: 'password network', tries: 50, per: 15 * minute },
	/** Second steps for one account. */
	secondStep: { name: 'second step', tries: 5, per: 15 * minute },
} as const satisfies Record<string, Limit>

type Try = { organisationId: string; limit: Limit; key: string; now: Date }

/**
 * Why the door stays shut, and in how many seconds it is worth another try. `closed`: tries cannot be counted, so nobody comes
 * in; whoever is in already goes on reading.
 */
export type Shut = { ok: false; reason: 'too-often' | 'closed'; retryAfter: number }

/** How soon to try again when tries could not be counted, in seconds. */
const soon = 60

/**
 * Counts one more try, before anything is hashed, and says whether it is still allowed. One statement, so that tries at the same
 * moment are all counted.
 */
export async function countTry(connection: Connection, attempt: Try): Promise<{ ok: true } | Shut> {
	const counted = await count(connection, attempt).catch(() => null)
	if (counted === null) return { ok: false, reason: 'closed', retryAfter: soon }
	const { points, expiresAt } = counted
	if (points <= attempt.limit.tries) return { ok: true }
	const left = Math.ceil((expiresAt - attempt.now.getTime()) / 1000)
	return { ok: false, reason: 'too-often', retryAfter: Math.max(1, left) }
}

async function count(connection: Connection, { organisationId, limit, key, now }: Try) {
	const at = now.getTime()
	const isOver = sql`${rateLimit.expiresAt} <= ${at}`
	const [row] = await connection.withVisitor(organisationId, (db) =>
		db
			.insert(rateLimit)
			.values({ organisationId, key: `${limit.name}: ${key}`, points: 1, expiresAt: at + limit.per })
			.onConflictDoUpdate({
				target: [rateLimit.organisationId, rateLimit.key],
				set: {
					points: sql`case when ${isOver} then 1 else ${rateLimit.points} + 1 end`,
					expiresAt: sql`case when ${isOver} then ${at + limit.per} else ${rateLimit.expiresAt} end`,
				},
			})
			.returning({ points: rateLimit.points, expiresAt: rateLimit.expiresAt }),
	)
	return row === undefined ? null : { points: row.points, expiresAt: row.expiresAt ?? at }
}

type Forget = Omit<Try, 'now'>

/** Forgets the tries of a key, after a right one. */
export async function forgetTries(connection: Connection, { organisationId, limit, key }: Forget): Promise<void> {
	await connection.withVisitor(organisationId, (db) =>
		db
			.delete(rateLimit)
			.where(sql`${rateLimit.organisationId} = ${organisationId} and ${rateLimit.key} = ${`${limit.name}: ${key}`}`),
	)
}

/** The network of an address: the first three numbers of IPv4, the first three groups of IPv6. */
export function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d)/, '')
	if (/^\d+(\.\d+){3}$/.test(plain)) return plain.split('.').slice(0, 3).join('.')
	const [head = '', tail] = plain.split('::')
	const groups = head.split(':').filter(Boolean)
	if (tail !== undefined) while (groups.length < 3) groups.push('0')
	return groups.slice(0, 3).join(':')
}
