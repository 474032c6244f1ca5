import type { Connection } from '@repo/db/connect'
import type { Actor } from '@repo/domain/context'
import type { Keys } from '../keys.ts'
import { startSession } from '../start-session.ts'
import { checkPin, type PinRefusal } from './check-pin.ts'
import { readPin } from './pin.ts'
import { findShownCard, forgetShownCard } from './show-card.ts'

type SignIn = { organisationId: string; cookieHeader: string | null; address: string; now: Date; typed: unknown }

/** `no-card`: this browser showed none, or too long ago. `not-a-pin`: not six digits; no try was lost. */
export type CardRefusal = PinRefusal | { ok: false; reason: 'no-card' | 'not-a-pin' }

/** A session for the holder of the card that this browser showed, when the PIN is right. */
export async function signInWithCard(
	connection: Connection,
	keys: Keys,
	{ typed, ...browser }: SignIn,
): Promise<{ ok: true; cookie: string; actor: Actor } | CardRefusal> {
	const { organisationId, now, address, cookieHeader } = browser
	const secretHash = await findShownCard(connection, browser)
	if (secretHash === null) return { ok: false, reason: 'no-card' }
	const pin = readPin(typed)
	if (pin === null) return { ok: false, reason: 'not-a-pin' }
	const checked = await checkPin(connection, keys, { organisationId, which: { secretHash }, pin, address, now })
	if (!checked.ok) return checked
	const { personId, cardId } = checked
	const actor: Actor = { organisationId, personId, role: 'participant', assurance: 'low' }
	const on = { means: 'card', cardId, checkedAt: now } as const
	const { cookie } = await startSession(connection, { ...actor, ...on, app: 'portal', cookieHeader, now })
	await forgetShownCard(connection, browser)
	return { ok: true, cookie, actor }
}
