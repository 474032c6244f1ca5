import type { Connection } from '@repo/db/connect'
import { checkPin, type PinRefusal } from '../card/check-pin.ts'
import { readPin } from '../card/pin.ts'
import { checkSession } from '../check-session.ts'
import type { Keys } from '../keys.ts'
import { cardOf, type Unlocking } from './list-unlock-means.ts'

type Unlock = Unlocking & { address: string; typed: unknown }

/** Opens what is private for this session, when the PIN of the person's card is right. */
export async function unlockWithPin(
	connection: Connection,
	keys: Keys,
	{ typed, ...unlocking }: Unlock,
): Promise<{ ok: true } | PinRefusal | { ok: false; reason: 'not-a-pin' }> {
	const { organisationId, sessionId, address, now } = unlocking
	const pin = readPin(typed)
	if (pin === null) return { ok: false, reason: 'not-a-pin' }
	const checked = await checkPin(connection, keys, { organisationId, which: cardOf(unlocking), pin, address, now })
	if (!checked.ok) return checked
	await checkSession(connection, { organisationId, sessionId, at: now })
	return { ok: true }
}
