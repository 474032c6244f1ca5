import { hashPassword } from '../hash.ts'
import type { Keys } from '../keys.ts'
import { hashOfSecret } from '../secret.ts'
import { makeCardSecret } from './card-secret.ts'
import { makePin } from './pin.ts'

/** What is printed once, and what is kept of it. */
export type MadeCard = { secret: string; pin: string; secretHash: string; pinHash: string }

/** A new secret and PIN with their hashes. `busy`: try again in a moment. Costs a hash: never inside a transaction. */
export async function makeCard(keys: Keys): Promise<{ ok: true; made: MadeCard } | { ok: false; reason: 'busy' }> {
	const [secret, pin] = [makeCardSecret(), makePin()]
	const hashed = await hashPassword(keys, pin)
	if (!hashed.ok) return hashed
	return { ok: true, made: { secret, pin, secretHash: hashOfSecret(secret), pinHash: hashed.hash } }
}
