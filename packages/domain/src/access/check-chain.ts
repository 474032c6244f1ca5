import type { KeyObject } from 'node:crypto'
import type { Db } from '@repo/db/client'
import { sql } from 'drizzle-orm'
import { type Fault, followChain, noTail, type Sealed, type Tail } from './chain.ts'
import { isGenuine, type SignedHead } from './head.ts'
import { listSealed } from './list-payloads.ts'

/** How soon a line has its place in the chain, in seconds. */
export const sealedWithin = 60

const batch = 2000

/** What is wrong, and from which line on. A line that was never sealed has no position. */
export type Broken = {
	position: number | null
	eventId: string | null
	fault: Fault | 'head-changed' | 'head-missing' | 'end-missing' | 'not-sealed'
}

/** The chain of an organisation holds, over so many lines; or the first line where it does not. */
export type Checked = { ok: true; lines: number } | { ok: false; broken: Broken }

type Checking = {
	db: Db
	organisationId: string
	publicKey: KeyObject
	/** The heads of this organisation that are kept outside the database. */
	kept: readonly SignedHead[]
}

/**
 * Follows the chain of an organisation from its first line: every line as it was sealed, every head genuine, every head
 * that was kept outside the database still there, and no line that has waited too long for its place.
 */
export async function checkChain(checking: Checking): Promise<Checked> {
	const { db, organisationId } = checking
	const kept = new Map(checking.kept.map((head) => [head.position, head]))
	let tail = noTail
	for (;;) {
		const rows = await listSealed(db, organisationId, { after: tail.position, limit: batch })
		const broken = await checkRows(checking, { tail, rows, kept })
		if (broken !== null) return { ok: false, broken }
		const end = rows.at(-1)
		if (end !== undefined) tail = end
		if (rows.length < batch) break
	}
	const broken = (await checkEnd(checking, tail)) ?? (await findWaiting(checking))
	return broken === null ? { ok: true, lines: tail.position } : { ok: false, broken }
}

type Rows = { tail: Tail; rows: readonly Sealed[]; kept: ReadonlyMap<number, SignedHead> }

async function checkRows({ db, organisationId, publicKey }: Checking, { tail, rows, kept }: Rows) {
	const followed = followChain(tail, rows)
	const whole = followed.ok ? followed.tail.position : followed.position - 1
	const found = await listHeads(db, organisationId, { after: tail.position, until: whole })
	const heads = new Map(found.map((head) => [head.position, head]))
	for (const { position, eventId, chainHash } of rows.slice(0, whole - tail.position)) {
		const [head, outside] = [heads.get(position), kept.get(position)]
		const wrong = [head, outside].some(
			(one) => one !== undefined && !(one.chainHash === chainHash && isGenuine(publicKey, one)),
		)
		if (wrong) return { position, eventId, fault: 'head-changed' } as const
		if (head === undefined && outside !== undefined) return { position, eventId, fault: 'head-missing' } as const
	}
	return followed.ok ? null : followed
}

/** Whether the chain ends where it was signed to end, in the database and outside it. */
async function checkEnd({ db, organisationId, kept }: Checking, tail: Tail): Promise<Broken | null> {
	const beyond = await db.execute<{ position: string }>(sql`
		select h.position from access_head h where h.organisation_id = ${organisationId}::uuid and h.position > ${tail.position}
			and not exists (select from access_seal s where s.organisation_id = h.organisation_id and s.position = h.position)
		limit 1`)
	if (beyond.length > 0 || kept.some(({ position }) => position > tail.position))
		return { position: tail.position + 1, eventId: null, fault: 'end-missing' }
	if (tail.position === 0) return null
	const [head] = await listHeads(db, organisationId, { after: tail.position - 1, until: tail.position })
	return head === undefined ? { position: tail.position, eventId: null, fault: 'head-missing' } : null
}

async function findWaiting({ db, organisationId }: Checking): Promise<Broken | null> {
	const [waiting] = await db.execute<{ id: string }>(sql`
		select e.id from access_event e where e.organisation_id = ${organisationId}::uuid
			and uuid_extract_timestamp(e.id) < now() - make_interval(secs => ${sealedWithin}) and not exists (
				select from access_seal s where s.organisation_id = e.organisation_id and s.event_id = e.id)
		order by e.id limit 1`)
	return waiting === undefined ? null : { position: null, eventId: waiting.id, fault: 'not-sealed' }
}

async function listHeads(db: Db, organisationId: string, { after, until }: { after: number; until: number }) {
	const rows = await db.execute<Omit<SignedHead, 'position'> & { position: string }>(sql`
		select organisation_id as "organisationId", position, chain_hash as "chainHash", signature,
			to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "signedAt"
		from access_head where organisation_id = ${organisationId}::uuid and position > ${after} and position <= ${until}`)
	return [...rows].map((row) => ({ ...row, position: Number(row.position) }))
}
