import { hashSync } from '@node-rs/argon2'
import type { TestDb } from '@repo/db/testing'
import { card } from '@repo/db/schema'
import type { Actor } from '@repo/domain/context'
import { makeCardSecret } from '../card/card-secret.ts'
import type { Keys } from '../keys.ts'
import { hashOfSecret } from '../secret.ts'

/** A PIN's hash that costs next to nothing, for tests that need many: what it costs stands in the hash itself. */
export const cheapHash = (keys: Keys, pin: string): string =>
	hashSync(pin, { memoryCost: 8, timeCost: 1, parallelism: 1, secret: keys.hash })

/** A card of someone, as it stands in the table, with this hash of a PIN. */
export async function makeCardRow({ owner }: TestDb, { organisationId, personId }: Actor, pinHash: string) {
	const secret = makeCardSecret()
	const at = new Date('2026-11-20T08:00:00Z')
	const row = {
		organisationId,
		personId,
		secretHash: hashOfSecret(secret),
		pinHash,
		issuedById: personId,
		issuedAt: at,
	}
	const [made] = await owner.insert(card).values(row).returning()
	if (made === undefined) throw new Error('no card made')
	return { secret, cardId: made.id, secretHash: made.secretHash }
}
