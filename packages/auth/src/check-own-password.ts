import type { Connection } from '@repo/db/connect'
import { countTries } from './count-tries.ts'
import { verifyPassword } from './hash.ts'
import type { Keys } from './keys.ts'
import { forgetTries, limits, type Shut } from './limit.ts'
import { triesOf } from './sign-in-with-password.ts'
import { staffAccountOf } from './staff-account-of.ts'

type Check = { keys: Keys; organisationId: string; personId: string; password: string; now: Date }

/** The password is theirs (`forget`: after all else is right too, the tries count no more), or why not. */
export type OwnPassword = { ok: true; forget: () => Promise<void> } | { ok: false; reason: 'refused' | 'busy' } | Shut

/** Whether this is the password of someone who is signed in. The same limits as at the door, before anything is hashed. */
export async function checkOwnPassword(connection: Connection, check: Check): Promise<OwnPassword> {
	const { keys, organisationId, personId, password, now } = check
	const account = await connection.withVisitor(organisationId, (db) => staffAccountOf(db, organisationId, { personId }))
	const tries = { limit: limits.password, key: triesOf(keys, account?.email ?? personId) }
	const counted = await countTries(connection, { organisationId, now, tries: [tries] })
	if (!counted.ok) return counted
	const verified = await verifyPassword(keys, account?.passwordHash ?? null, password.normalize('NFC').slice(0, 512))
	if (!verified.ok) return { ok: false, reason: verified.reason === 'busy' ? 'busy' : 'refused' }
	return { ok: true, forget: () => forgetTries(connection, { organisationId, ...tries }) }
}
