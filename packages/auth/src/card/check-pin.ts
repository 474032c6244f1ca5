import type { Connection } from '@repo/db/connect'
import { card, type Role } from '@repo/db/schema'
import { and, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { verifyPassword } from '../hash.ts'
import type { Keys } from '../keys.ts'
import { countTry, limits, networkOf } from '../limit.ts'
import { standingCard, triesMax, type Which } from './card.ts'

/** Which card, of whom and in which role (participants in the portal, when left out), and what was typed: six digits. */
export type PinTry = {
	organisationId: string
	which: Which
	role?: Role
	pin: string
	address: string
	now: Date
}

/**
 * `wrong` is said of a wrong PIN, an unknown card and an ended one alike; `locked` only of a card that is there, whose 128
 * bits nobody guesses. `later`: this network showed too many unknown cards. `busy`: not looked at, and no try was lost.
 */
export type PinRefusal = { ok: false; reason: 'wrong' | 'locked' | 'later' | 'busy' }

type Reserved = { id: string; personId: string; pinHash: string; failures: number }

/**
 * Whether this PIN goes with this card. Each try is taken from the card in the database before anything is hashed, so that
 * tries at the same moment are counted too: at most five wrong ones ever reach the hash (A7). A right one gives them back.
 */
export async function checkPin(
	connection: Connection,
	keys: Keys,
	attempt: PinTry,
): Promise<{ ok: true; cardId: string; personId: string } | PinRefusal> {
	const reserved = await reserve(connection, attempt)
	if (reserved === 'locked') return { ok: false, reason: 'locked' }
	if (reserved === null) return refuseUnknown(connection, keys, attempt)
	const verified = await verifyPassword(keys, reserved.pinHash, attempt.pin)
	if (verified.ok) {
		const stands = await giveBack(connection, attempt, reserved.id, { failures: 0, usedAt: attempt.now })
		return stands ? { ok: true, cardId: reserved.id, personId: reserved.personId } : { ok: false, reason: 'wrong' }
	}
	if (verified.reason === 'busy')
		await giveBack(connection, attempt, reserved.id, { failures: sql`greatest(${card.failures} - 1, 0)` })
	else if (reserved.failures >= triesMax) return { ok: false, reason: 'locked' }
	return { ok: false, reason: verified.reason }
}

/** Takes one try from a card that stands. Null: there is no such card. */
function reserve(connection: Connection, find: PinTry): Promise<Reserved | 'locked' | null> {
	return connection.withVisitor(find.organisationId, async (db) => {
		const stands = standingCard(db, find)
		const { id, personId, pinHash, failures } = card
		const [reserved] = await db
			.update(card)
			.set({ failures: sql`${card.failures} + 1` })
			.where(and(stands, lt(card.failures, triesMax)))
			.returning({ id, personId, pinHash, failures })
		if (reserved !== undefined) return reserved
		const [locked] = await db.select({ id }).from(card).where(stands)
		return locked === undefined ? null : 'locked'
	})
}

/** As slow as a wrong PIN, and limited by network before anything is hashed. */
async function refuseUnknown(connection: Connection, keys: Keys, attempt: PinTry): Promise<PinRefusal> {
	const { organisationId, address, now, pin } = attempt
	const counted = await countTry(connection, {
		organisationId,
		limit: limits.unknownSecret,
		key: networkOf(address),
		now,
	})
	if (!counted.ok) return { ok: false, reason: 'later' }
	const verified = await verifyPassword(keys, null, pin)
	return { ok: false, reason: verified.ok ? 'wrong' : verified.reason }
}

type Change = { failures: number | SQL; usedAt?: Date }

async function giveBack(connection: Connection, { organisationId }: PinTry, id: string, change: Change) {
	const given = await connection.withVisitor(organisationId, (db) =>
		db
			.update(card)
			.set(change)
			.where(and(eq(card.organisationId, organisationId), eq(card.id, id), isNull(card.endedAt)))
			.returning({ id: card.id }),
	)
	return given.length > 0
}
