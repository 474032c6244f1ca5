import type { Connection } from '@repo/db/connect'
import { checkOwnPassword, type OwnPassword } from '../check-own-password.ts'
import type { Keys } from '../keys.ts'
import { unlockSession } from './lock-session.ts'

type Unlock = {
	keys: Keys
	organisationId: string
	personId: string
	sessionId: string
	password: string
	now: Date
}

/** Whoever handed the device over is back: the own password opens the session again. The same limits as at the door (A7). */
export async function unlockWithPassword(
	connection: Connection,
	unlock: Unlock,
): Promise<{ ok: true } | Exclude<OwnPassword, { ok: true }>> {
	const checked = await checkOwnPassword(connection, unlock)
	if (!checked.ok) return checked
	await checked.forget()
	await unlockSession(connection, unlock)
	return { ok: true }
}
