import { card, type Role, roleGrant } from '@repo/db/schema'
import { and, eq, exists, isNull, sql } from 'drizzle-orm'
import type { Db } from '@repo/db/client'
import { dateOf, roleHeld } from '../role-held.ts'

/** As often as a PIN may be wrong in a row; then the card is of no use any more (A7). */
export const triesMax = 5

/** Which card: the one with this secret, this one, or the one that someone has. */
export type Which = { secretHash: string } | { cardId: string } | { personId: string }

const thatIs = (which: Which) =>
	'secretHash' in which
		? eq(card.secretHash, which.secretHash)
		: 'cardId' in which
			? eq(card.id, which.cardId)
			: eq(card.personId, which.personId)

type Find = { organisationId: string; which: Which; role?: Role; now: Date }

/**
 * A card that was not ended, of someone who holds this role today: participant when left out. So cards of staff open nothing
 * in the portal, and cards of participants no hall.
 */
export const standingCard = (db: Db, { organisationId, which, role = 'participant', now }: Find) =>
	and(
		eq(card.organisationId, organisationId),
		thatIs(which),
		isNull(card.endedAt),
		exists(
			db
				.select({ one: sql`1` })
				.from(roleGrant)
				.where(
					and(
						eq(roleGrant.organisationId, organisationId),
						eq(roleGrant.personId, sql`${card}.person_id`),
						eq(roleGrant.role, role),
						roleHeld(dateOf(now)),
					),
				),
		),
	)
