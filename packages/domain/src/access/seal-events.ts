import type { KeyObject } from 'node:crypto'
import type { Db } from '@repo/db/client'
import { accessHead, accessSeal } from '@repo/db/schema'
import { desc, eq, sql } from 'drizzle-orm'
import { chainHashOf, instantText, noTail, payloadHashOf } from './chain.ts'
import { type SignedHead, signHead } from './head.ts'
import { listUnsealed } from './list-payloads.ts'

/** How many lines are sealed in one transaction. */
export const sealsAtOnce = 1000

/**
 * How long a line may be on its way, in milliseconds: its id is made before its transaction ends. What takes longer is
 * found by the next full sweep. (Transaction ids would say it exactly, but mean nothing after a restore.)
 */
const onItsWay = 3_600_000

const first = '00000000-0000-0000-0000-000000000000'

type Sealing = {
	db: Db
	organisationId: string
	now: Date
	key: KeyObject
	/** Look at all lines instead of the recent ones. */
	sweep?: boolean
}

/**
 * Gives lines of the log that have no place in the chain yet their place, oldest first, and signs where the chain then
 * ends. At most `sealsAtOnce` of them: when `sealed` is that many there may be more. Two workers wait for each other.
 */
export async function sealEvents({ db, organisationId, now, key, sweep = false }: Sealing) {
	await db.execute(sql`select pg_advisory_xact_lock(hashtext('access seal'), hashtext(${organisationId}))`)
	const tail = await findTail(db, organisationId)
	const after = sweep || tail === undefined ? first : before(tail.eventId)
	const lines = await listUnsealed(db, organisationId, { after, limit: sealsAtOnce })
	if (lines.length === 0) return { sealed: 0, head: null }
	let { position, chainHash } = tail ?? noTail
	const rows = lines.map(({ eventId, payload }) => {
		position += 1
		const link = { position, eventId, payloadHash: payloadHashOf(payload) }
		chainHash = chainHashOf(chainHash, { ...link, sealedAt: instantText(now) })
		return { ...link, organisationId, chainHash, sealedAt: now }
	})
	await db.insert(accessSeal).values(rows)
	const head: SignedHead = signHead(key, { organisationId, position, chainHash }, now)
	await db.insert(accessHead).values({ ...head, signedAt: now })
	return { sealed: rows.length, head }
}

async function findTail(db: Db, organisationId: string) {
	const [tail] = await db
		.select({ position: accessSeal.position, chainHash: accessSeal.chainHash, eventId: accessSeal.eventId })
		.from(accessSeal)
		.where(eq(accessSeal.organisationId, organisationId))
		.orderBy(desc(accessSeal.position))
		.limit(1)
	return tail
}

/** The smallest id of the moment before which nothing new can come; ids begin with their milliseconds (UUID version 7). */
function before(eventId: string): string {
	const at = Number.parseInt(eventId.replaceAll('-', '').slice(0, 12), 16) - onItsWay
	const hex = Math.max(at, 0).toString(16).padStart(12, '0')
	return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}
