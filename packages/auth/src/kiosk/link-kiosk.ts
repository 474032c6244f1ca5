import type { Connection } from '@repo/db/connect'
import { kiosk } from '@repo/db/schema'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { writeCookie } from '../cookie.ts'
import type { Keys } from '../keys.ts'
import { countTry, limits, networkOf } from '../limit.ts'
import { hashOfSecret, makeSecret } from '../secret.ts'
import { type KioskKind, kioskCookies } from './find-kiosk.ts'
import { digitsHash, digitsLast } from './register-kiosk.ts'

const years = 5 * 365 * 24 * 3_600_000

type Link = { organisationId: string; digits: string; kind?: KioskKind; address: string; now: Date }

/**
 * Makes the browser that sends the eight digits the shared screen, once: the digits are replaced by a secret of its own. The
 * digits of a screen for participants make no tablet of a hall, nor the other way about.
 * Answers the `Set-Cookie` value. `unknown`: nobody has these digits now; `later`: tried too often from this network.
 */
export async function linkKiosk(
	connection: Connection,
	keys: Keys,
	{ organisationId, digits, kind = 'kiosk', address, now }: Link,
): Promise<{ ok: true; cookie: string } | { ok: false; reason: 'unknown' | 'later' }> {
	const counted = await countTry(connection, { organisationId, limit: limits.digits, key: networkOf(address), now })
	if (!counted.ok) return { ok: false, reason: 'later' }
	const secret = makeSecret()
	const waits = and(
		eq(kiosk.organisationId, organisationId),
		eq(kiosk.kind, kind),
		eq(kiosk.secretHash, digitsHash(keys, digits)),
		gt(kiosk.registeredAt, new Date(now.getTime() - digitsLast)),
		isNull(kiosk.linkedAt),
		isNull(kiosk.endedAt),
	)
	const linked = await connection.withVisitor(organisationId, (db) =>
		db
			.update(kiosk)
			.set({ secretHash: hashOfSecret(secret), linkedAt: now })
			.where(waits)
			.returning({ id: kiosk.id }),
	)
	return linked.length > 0
		? { ok: true, cookie: writeCookie(kioskCookies[kind], secret, years) }
		: { ok: false, reason: 'unknown' }
}
