import type { Connection } from '@repo/db/connect'
import type { Role } from '@repo/db/schema'
import { checkPin, type PinRefusal } from '../card/check-pin.ts'
import { readPin } from '../card/pin.ts'
import type { Keys } from '../keys.ts'
import { unlockSession } from './lock-session.ts'

type Unlock = {
	organisationId: string
	personId: string
	/** In which the colleague handed the device over: who does not hold it any more has no card either. */
	role: Role
	sessionId: string
	/** The PIN as it was typed. */
	typed: unknown
	address: string
	now: Date
}

/**
 * Whoever handed the device over is back: the PIN of their own card opens the session again. The tries are those of the card (A7):
 * five wrong ones, here or on the tablet of a hall, and it opens nothing any more. `not-a-pin`: not six digits; no try was lost.
 */
export async function unlockWithOwnPin(
	connection: Connection,
	keys: Keys,
	{ typed, sessionId, personId, ...asked }: Unlock,
): Promise<{ ok: true } | PinRefusal | { ok: false; reason: 'not-a-pin' }> {
	const pin = readPin(typed)
	if (pin === null) return { ok: false, reason: 'not-a-pin' }
	const checked = await checkPin(connection, keys, { ...asked, which: { personId }, pin })
	if (!checked.ok) return checked
	await unlockSession(connection, { ...asked, sessionId })
	return { ok: true }
}
