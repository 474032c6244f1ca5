import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { backUp, restore } from './backup.ts'
import {
	backUpTo,
	cutNetwork,
	fingerprint,
	listGuards,
	lowered,
	makeWorld,
	planned,
	useBackups,
} from './backup/testing.ts'
import { useTestDb } from './testing.ts'

const over = { source: await useTestDb(), target: await useTestDb() }
const awkward = { source: await useTestDb(), target: await useTestDb() }
const busy = { source: await useTestDb(), target: await useTestDb() }
const wrong = { source: await useTestDb(), target: await useTestDb() }
const backups = useBackups()

vi.setConfig({ testTimeout: 60_000 })

test('a plan above a later, lower rule comes back as it was, and the next person is refused as before', async () => {
	const { source, target } = over
	const world = await makeWorld(source)
	const [first = '', second = '', third = ''] = world.participants
	for (const person of [first, second]) await source.owner.execute(planned(world, person))
	await source.owner.execute(lowered(world, 1))
	const guards = await listGuards(target.owner)

	const file = await backUpTo(backups.next(), source)
	expect(await restore({ url: target.urls.migration, file })).toEqual({ rows: 16, miscounted: 0 })
	expect(await fingerprint(target.owner)).toEqual(await fingerprint(source.owner))
	expect(await listGuards(target.owner)).toEqual(guards)
	const planner = { organisationId: world.organisationId, personId: world.planner, role: 'planner' } as const
	const asked = target.backoffice.withActor(planner, (db) => db.execute(planned(world, third)))
	await expect(asked).rejects.toMatchObject({ cause: { constraint_name: 'block_full' } })
	expect(await target.backoffice.withVisitor('', (db) => db.execute(sql`select 1 from person`))).toHaveLength(0)
})

test('any text comes back as it was, also over a network that brings it in pieces', async () => {
	const { source, target } = awkward
	const texts = ['\\.', '\\.\n\\.', '\\N', '', ' ', '\t\r\n\v\\', 'ተስፋ يوسف 👩‍🏭', '"\'', '{"a":1}', 'x'.repeat(200_000)]
	await makeWorld(source)
	for (const text of texts)
		await source.owner.execute(sql`insert into site (organisation_id, name, address, entrance, bus_line)
			select id, ${text.slice(0, 100)}, ${text}, ${text}, ${text === '' ? null : text} from organisation`)

	const url = await cutNetwork(source.urls.migration)
	const files = Array.from({ length: 4 }, () => backups.next())
	for (const file of files) await backUp({ url, file, now: new Date() })
	const [file = ''] = files
	await restore({ url: await cutNetwork(target.urls.migration), file })
	expect(await fingerprint(target.owner)).toEqual(await fingerprint(source.owner))
})

test('a backup that is made while planners write is of one moment: every counter equals its count', async () => {
	const { source, target } = busy
	const world = await makeWorld(source, 400)
	const planner = { organisationId: world.organisationId, personId: world.planner, role: 'planner' } as const
	const count = async (db: typeof source) =>
		Number((await db.owner.execute<{ n: string }>(sql`select count(*) as n from planned_half_day`))[0]?.n)
	const done = new AbortController()
	const plan = async (people: string[]) => {
		for (let next = 0; !done.signal.aborted; next++) {
			const statement = planned(world, people[next % people.length] ?? '', Math.floor(next / people.length))
			await source.backoffice.withActor(planner, (db) => db.execute(statement))
		}
	}
	const planning = Array.from({ length: 6 }, (_, n) => plan(world.participants.filter((_, index) => index % 6 === n)))
	const isPlannedBeyond = (known: number) =>
		expect.poll(() => count(source), { timeout: 30_000 }).toBeGreaterThan(known)
	const write = async () => {
		await isPlannedBeyond(0)
		const file = await backUpTo(backups.next(), source)
		await isPlannedBeyond(await count(source))
		return file
	}
	const file = await write().finally(() => done.abort())
	await Promise.all(planning)

	expect(await restore({ url: target.urls.migration, file })).toMatchObject({ miscounted: 0 })
	expect(await count(target)).toBeGreaterThan(0)
	expect(await count(target)).toBeLessThan(await count(source))
})

test('a counter that was wrong in the backup is reported, and comes back as it was', async () => {
	const { source, target } = wrong
	const world = await makeWorld(source)
	for (const person of world.participants) await source.owner.execute(planned(world, person))
	await source.owner.execute(sql`update block_taken set taken = taken + 1`)
	await source.owner.execute(sql`delete from work_type_taken`)

	const file = await backUpTo(backups.next(), source)
	expect(await restore({ url: target.urls.migration, file })).toMatchObject({ miscounted: 2 })
	expect(await fingerprint(target.owner)).toEqual(await fingerprint(source.owner))
})

test('a backup is a gzipped text for its owner only: a header, every table, and their sums', async () => {
	const file = await backUpTo(backups.next(), wrong.source)
	const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
	const [header, trailer] = [JSON.parse(lines[0] ?? ''), JSON.parse(lines.at(-1) ?? '')]

	expect(statSync(file).mode & 0o777).toBe(0o600)
	expect(header).toMatchObject({ format: 'instap backup', version: 1, at: '2026-11-23T03:00:00.000Z' })
	expect(header.tables.map(({ name }: { name: string }) => name).toSorted()).toEqual(
		Object.keys(await fingerprint(wrong.source.owner)),
	)
	expect(lines.filter((line) => line === '\\.')).toHaveLength(header.tables.length)
	expect(trailer.tables).toHaveLength(header.tables.length)
})

test('the owner sees every row of every table, and no table draws numbers that a backup would not hold', async () => {
	const hidden = await wrong.source.owner.execute(sql`
		select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
			and not exists (select from pg_policies p where p.tablename = c.relname and p.schemaname = 'public'
				and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL' and p.qual = 'true' and 'instap_owner' = any (p.roles))
			or exists (select from pg_policies p where p.tablename = c.relname and p.permissive = 'RESTRICTIVE')`)
	expect([...hidden]).toEqual([])
	const others = await wrong.source.owner.execute(sql`
		select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where (relkind = 'S' or relkind in ('r', 'p', 'm') and nspname <> 'public') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`)
	expect([...others]).toEqual([])
})
