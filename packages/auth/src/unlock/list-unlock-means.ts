import type { Connection } from '@repo/db/connect'
import { card, passkey } from '@repo/db/schema'
import { and, eq, lt } from 'drizzle-orm'
import { standingCard, triesMax, type Which } from '../card/card.ts'
import type { Session } from '../read-session.ts'

/** Someone's session, as far as opening what is private needs it. */
export type Unlocking = Pick<Session, 'sessionId' | 'deviceId' | 'cardId'> & {
	organisationId: string
	personId: string
	now: Date
}

/** The card whose PIN counts: the one that was shown, else the one that the person has. */
export const cardOf = ({ cardId, personId }: Pick<Unlocking, 'cardId' | 'personId'>): Which =>
	cardId === null ? { personId } : { cardId }

/** What someone can open private pages with, besides asking the coach: the passkey of this phone, and the PIN of a card. */
export function listUnlockMeans(
	connection: Connection,
	unlocking: Unlocking,
): Promise<{ passkey: boolean; pin: boolean }> {
	const { organisationId, personId, deviceId, now } = unlocking
	return connection.withVisitor(organisationId, async (db) => {
		const keys =
			deviceId === null
				? []
				: await db
						.select({ id: passkey.credentialId })
						.from(passkey)
						.where(
							and(
								eq(passkey.organisationId, organisationId),
								eq(passkey.personId, personId),
								eq(passkey.deviceId, deviceId),
							),
						)
						.limit(1)
		const cards = await db
			.select({ id: card.id })
			.from(card)
			.where(and(standingCard(db, { organisationId, which: cardOf(unlocking), now }), lt(card.failures, triesMax)))
			.limit(1)
		return { passkey: keys.length > 0, pin: cards.length > 0 }
	})
}
