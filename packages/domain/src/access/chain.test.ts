import { generateKeyPairSync } from 'node:crypto'
import { handleOf, type Db } from '@repo/db/client'
import { useTestDb } from '@repo/db/testing'
import { sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeOrganisation, makePerson } from '../testing/make.ts'
import { followChain, noTail, type Sealed } from './chain.ts'
import { checkChain, sealedWithin } from './check-chain.ts'
import type { SignedHead } from './head.ts'
import { listSealed } from './list-payloads.ts'
import { sealEvents } from './seal-events.ts'

const lines = 10_000
const db = await useTestDb()
const { privateKey: key, publicKey } = generateKeyPairSync('ed25519')

/** Whoever has the whole server: no right and no trigger stops them. */
const cluster = new URL(process.env.TEST_DATABASE_URL ?? '')
const client = postgres(Object.assign(cluster, { pathname: new URL(db.urls.worker).pathname }).href, { max: 1 })
const intruder = handleOf(client)
afterAll(() => client.end({ timeout: 5 }))

let organisationId = ''
const kept: SignedHead[] = []
let sealingTook = Number.POSITIVE_INFINITY
const check = (handle: Db) => checkChain({ db: handle, organisationId, publicKey, kept })

beforeAll(async () => {
	organisationId = (await makeOrganisation(db)).id
	const coach = await makePerson(db, organisationId, 'coach')
	const [one, other] = [await makePerson(db, organisationId), await makePerson(db, organisationId)]
	await db.owner.execute(sql`
		with line as (
			insert into access_event (organisation_id, at, day, actor_id, actor_role, action, what, ground, address, list)
			select ${organisationId}::uuid, '2026-11-23 08:00:00.123456+01'::timestamptz + n * interval '1 second', '2026-11-23',
				${coach.personId}::uuid, 'coach', 'read', 'schedule', 'caseload', '192.0.2.7', case when n % 3 = 0 then 'list ' || n end
			from generate_series(1, ${lines}::int) n returning id)
		insert into access_subject (organisation_id, event_id, person_id)
		select ${organisationId}::uuid, line.id, p from line, unnest(array[${one.personId}::uuid, ${other.personId}::uuid]) p`)
	const started = performance.now()
	for (;;) {
		const { head } = await db.worker.withVisitor(organisationId, (handle) =>
			sealEvents({ db: handle, organisationId, now: new Date(), key }),
		)
		if (head === null) break
		kept.push(head)
	}
	sealingTook = performance.now() - started
}, 60_000)

/** What is found wrong after `change`, which is then undone. */
async function foundAfter(change: (handle: Db) => Promise<unknown>) {
	let found: Awaited<ReturnType<typeof check>> | undefined
	class Undone extends Error {}
	const changing = intruder.transaction(async (handle) => {
		await handle.execute(sql`set local session_replication_role = replica`)
		await change(handle)
		found = await check(handle)
		throw new Undone()
	})
	await expect(changing).rejects.toThrow(Undone)
	return found
}

const columns = await intruder.execute<{ table: string; column: string; type: string; name: string }>(sql`
	select table_name as table, column_name as column, data_type as type, udt_name as name from information_schema.columns
	where table_schema = 'public' and table_name in ('access_event', 'access_subject', 'access_seal', 'access_head')`)

/** Another value for a column, as small a change as its type can have. */
function changed({ column, type, name }: (typeof columns)[number]) {
	const now = sql.identifier(column)
	if (type === 'uuid') return sql`gen_random_uuid()`
	if (type === 'date') return sql`${now} + 1`
	if (type === 'bigint') return sql`${now} + 1000000`
	if (type === 'timestamp with time zone') return sql`${now} + interval '1 microsecond'`
	if (type === 'USER-DEFINED')
		return sql`(select v from unnest(enum_range(null::${sql.identifier(name)})) v where v is distinct from ${now} limit 1)`
	return sql`coalesce(${now}, '') || 'x'`
}

/** The row of a table that belongs to a position of the chain. */
function rowAt(table: string, position: number) {
	const own = sql`organisation_id = ${organisationId}::uuid`
	if (table === 'access_seal' || table === 'access_head') return sql`${own} and position = ${position}`
	const event = sql`(select event_id from access_seal where ${own} and position = ${position})`
	if (table === 'access_event') return sql`${own} and id = ${event}`
	return sql`ctid = (select min(ctid) from access_subject where ${own} and event_id = ${event})`
}

const positionFor = (table: string, position: number) =>
	table === 'access_head' ? Math.ceil(position / 1000) * 1000 : position

test('the whole chain holds, and the worker that sealed it left nothing out', async () => {
	expect(await check(intruder)).toEqual({ ok: true, lines })
})

test('10,000 lines that came between two rounds of half a minute have their place within the minute', () => {
	expect(sealingTook).toBeLessThan((sealedWithin - 30) * 1000)
})

test('changing any column of any table of the log, of any row, is found and the row is named (A11)', async () => {
	const anyColumn = fc.constantFrom(...columns)
	const anyPosition = fc.integer({ min: 1, max: lines })
	const examples = columns.flatMap((column): [typeof column, number][] => [
		[column, 1],
		[column, lines],
	])
	await fc.assert(
		fc.asyncProperty(anyColumn, anyPosition, async (column, at) => {
			const position = positionFor(column.table, at)
			const found = await foundAfter((handle) =>
				handle.execute(
					sql`update ${sql.identifier(column.table)} set ${sql.identifier(column.column)} = ${changed(column)} where ${rowAt(column.table, position)}`,
				),
			)
			expect(found, JSON.stringify({ column, position })).toMatchObject({ ok: false, broken: { position } })
		}),
		{ numRuns: 140, examples, seed: 11 },
	)
}, 300_000)

test('deleting any row of any table of the log is found and the row is named (A11)', async () => {
	const anyTable = fc.constantFrom('access_event', 'access_subject', 'access_seal', 'access_head')
	await fc.assert(
		fc.asyncProperty(anyTable, fc.integer({ min: 1, max: lines }), async (table, at) => {
			const position = positionFor(table, at)
			const found = await foundAfter((handle) =>
				handle.execute(sql`delete from ${sql.identifier(table)} where ${rowAt(table, position)}`),
			)
			expect(found, `${table} ${position}`).toMatchObject({ ok: false, broken: { position } })
		}),
		{
			numRuns: 60,
			seed: 11,
			examples: [
				['access_seal', lines],
				['access_head', lines],
				['access_event', 1],
			],
		},
	)
}, 300_000)

test('each one of the 10,000 lines is guarded: any change to it, or its absence, breaks the chain right there', async () => {
	const rows = await listSealed(intruder, organisationId, { after: 0, limit: lines })
	expect(rows).toHaveLength(lines)
	const fields = rows[0]?.payload?.length ?? 0
	rows.forEach((row, index) => {
		const before = rows[index - 1] ?? noTail
		const field = index % fields
		const payload = row.payload?.map((value, at) => (at === field ? `${String(value)}x` : value)) ?? null
		const tampered: Sealed[] = [
			{ ...row, payload },
			{ ...row, payload: null },
			{ ...row, payloadHash: `${row.payloadHash}x` },
			{ ...row, eventId: rows[(index + 1) % lines]?.eventId ?? '' },
		]
		for (const one of tampered) expect(followChain(before, [one])).toMatchObject({ ok: false, position: row.position })
	})
	rows.slice(0, -1).forEach(({ position }, index) => {
		const without = followChain(rows[index - 1] ?? noTail, rows.slice(index + 1, index + 2))
		expect(without).toMatchObject({ ok: false, position, fault: 'seal-missing' })
	})
})

test('a person added to a line that was sealed is found', async () => {
	const someone = await makePerson(db, organisationId)
	const found = await foundAfter((handle) =>
		handle.execute(sql`insert into access_subject (organisation_id, event_id, person_id)
			select organisation_id, event_id, ${someone.personId}::uuid from access_seal
			where organisation_id = ${organisationId}::uuid and position = 4321`),
	)
	expect(found).toMatchObject({ ok: false, broken: { position: 4321, fault: 'line-changed' } })
})

test('an end that was cut off is found by the heads outside the database', async () => {
	const found = await foundAfter(async (handle) => {
		const own = sql`organisation_id = ${organisationId}::uuid`
		await handle.execute(sql`delete from access_event where ${own} and id in
			(select event_id from access_seal where ${own} and position > 9000)`)
		await handle.execute(sql`delete from access_seal where ${own} and position > 9000`)
		await handle.execute(sql`delete from access_head where ${own} and position > 9000`)
	})
	expect(found).toEqual({ ok: false, broken: { position: 9001, eventId: null, fault: 'end-missing' } })
})

test('a chain that was made anew from somewhere, hashes and all, lacks the signature', async () => {
	const { privateKey: forged } = generateKeyPairSync('ed25519')
	const found = await foundAfter(async (handle) => {
		const own = sql`organisation_id = ${organisationId}::uuid`
		await handle.execute(sql`update access_event set ground = 'planning' where ${own} and id =
			(select event_id from access_seal where ${own} and position = 9500)`)
		await handle.execute(sql`delete from access_seal where ${own} and position > 9000`)
		await handle.execute(sql`delete from access_head where ${own} and position > 9000`)
		await sealEvents({ db: handle, organisationId, now: new Date(), key: forged })
	})
	expect(found).toMatchObject({ ok: false, broken: { position: 10_000, fault: 'head-changed' } })
})
