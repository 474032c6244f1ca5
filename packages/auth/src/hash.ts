import { hash, type Options, verify } from '@node-rs/argon2'
import type { Keys } from './keys.ts'
import { makeQueue } from './queue.ts'

/** Argon2id with 19 MiB, two passes and one thread: the floor of OWASP, some 25 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options

/** Two at once, whatever comes: hashing must not take the machine away from who reads. A hundred may wait. */
const queue = makeQueue({ atOnce: 2, waiting: 100 })

/** What is compared with where there is no account or card: nothing has this hash, and it costs as much as a real one. */
const dummy = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`

type Busy = { ok: false; reason: 'busy' }

/**
 * The Argon2id hash of a password or PIN, peppered with a key that is not in the database. `busy`: too much is being hashed
 * already; try again in a moment. Never call it inside a transaction.
 */
export async function hashPassword(keys: Keys, text: string): Promise<{ ok: true; hash: string } | Busy> {
	const hashed = await queue(() => hash(text, { ...cost, secret: keys.hash }))
	return hashed.ok ? { ok: true, hash: hashed.value } : hashed
}

/**
 * Whether a password or PIN belongs to a hash. Null for the hash where there is none: that is as slow, and wrong. `busy`: it
 * was not looked at. Never call it inside a transaction.
 */
export async function verifyPassword(
	keys: Keys,
	hashed: string | null,
	text: string,
): Promise<{ ok: true } | Busy | { ok: false; reason: 'wrong' }> {
	const verified = await queue(() => verify(hashed ?? dummy, text, { secret: keys.hash }))
	if (!verified.ok) return verified
	return verified.value && hashed !== null ? { ok: true } : { ok: false, reason: 'wrong' }
}
