import type { Connection } from '@repo/db/connect'
import { card } from '@repo/db/schema'
import type { Actor } from '@repo/domain/context'
import { standingCard, triesMax } from '../card/card.ts'
import { countTry, limits, networkOf } from '../limit.ts'
import { hashOfSecret } from '../secret.ts'
import { startSession } from '../start-session.ts'

type SignIn = {
	organisationId: string
	kioskId: string
	/** What the card holds. */
	secret: string
	cookieHeader: string | null
	address: string
	now: Date
}

/**
 * A session on a shared screen by the card alone: enough for Vandaag and Rooster, the rest asks for the PIN. `unknown`:
 * nobody has this card (any more).
 */
export async function signInOnKiosk(
	connection: Connection,
	{ secret, address, ...signIn }: SignIn,
): Promise<{ ok: true; cookie: string; actor: Actor } | { ok: false; reason: 'unknown' | 'locked' | 'later' }> {
	const { organisationId, kioskId, cookieHeader, now } = signIn
	const which = { secretHash: hashOfSecret(secret) }
	const [found] = await connection.withVisitor(organisationId, (db) =>
		db
			.select({ cardId: card.id, personId: card.personId, failures: card.failures })
			.from(card)
			.where(standingCard(db, { organisationId, which, now })),
	)
	if (found === undefined) {
		const limit = limits.unknownSecret
		const counted = await countTry(connection, { organisationId, limit, key: networkOf(address), now })
		return { ok: false, reason: counted.ok ? 'unknown' : 'later' }
	}
	if (found.failures >= triesMax) return { ok: false, reason: 'locked' }
	const { cardId, personId } = found
	const actor: Actor = { organisationId, personId, role: 'participant', assurance: 'low' }
	const on = { means: 'kiosk_card', cardId, kioskId, app: 'portal' } as const
	const { cookie } = await startSession(connection, { ...actor, ...on, cookieHeader, now })
	return { ok: true, cookie, actor }
}
