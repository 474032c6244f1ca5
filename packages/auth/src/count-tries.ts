import type { Connection } from '@repo/db/connect'
import { countTry, type Limit, type Shut } from './limit.ts'

type Tries = { organisationId: string; now: Date; tries: readonly { limit: Limit; key: string }[] }

/** Counts one more try against each limit, before anything is hashed; stops at the first that is over. */
export async function countTries(
	connection: Connection,
	{ organisationId, now, tries }: Tries,
): Promise<{ ok: true } | Shut> {
	for (const { limit, key } of tries) {
		const counted = await countTry(connection, { organisationId, limit, key, now })
		if (!counted.ok) return counted
	}
	return { ok: true }
}
