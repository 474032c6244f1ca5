import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate as soon } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll } from 'vitest'
import { type Db } from '../client.ts'
import { backUp } from '../backup.ts'
import type { TestDb } from '../testing.ts'

/** A folder for the backups of this test file. Gives a path in it that is not there yet. */
export function useBackups() {
	const folder = mkdtempSync(path.join(tmpdir(), 'instap-backup-test-'))
	afterAll(() => rmSync(folder, { recursive: true, force: true }))
	let made = 0
	return { folder, next: () => path.join(folder, `${++made}.backup.gz`) }
}

/** Backs up a test database under this name. */
export async function backUpTo(file: string, { urls }: TestDb): Promise<string> {
	await backUp({ url: urls.migration, file, now: new Date('2026-11-23T03:00:00Z') })
	return file
}

/** The rows of every table as one hash per table; equal when all rows of all tables are. */
export async function fingerprint(owner: Db): Promise<Record<string, string | null>> {
	const tables = await owner.execute<{ name: string }>(
		sql`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
	)
	const hashes: Record<string, string | null> = {}
	for (const { name } of tables) {
		const [row] = await owner.execute<{ hash: string | null }>(
			sql`select md5(string_agg(t::text, chr(10) order by t::text)) as hash from public.${sql.identifier(name)} t`,
		)
		if (name !== 'applied_migration') hashes[name] = row?.hash ?? null
	}
	return hashes
}

/** What guards the rows: row-level security and triggers, as they stand. */
export async function listGuards(owner: Db) {
	const tables = await owner.execute(sql`
		select relname, relrowsecurity, relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`)
	const triggers = await owner.execute(sql`
		select tgrelid::regclass::text as on, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`)
	return { tables: [...tables], triggers: [...triggers] }
}

/** An organisation with two work places on Mondays, a planner, and `people` participants. Returns their ids. */
export async function makeWorld({ owner }: TestDb, people = 3) {
	const one = async (query: ReturnType<typeof sql>) => (await owner.execute<{ id: string }>(query))[0]?.id ?? ''
	const organisationId = await one(
		sql`insert into organisation (slug, name, kind, created_at) values ('proefstad', 'Proefstad', 'real', now()) returning id`,
	)
	const siteId = await one(sql`insert into site (organisation_id, name, address, entrance)
		values (${organisationId}, 'Proefhal', 'Proefweg 1', 'Ingang A') returning id`)
	const workTypeId = await one(sql`insert into work_type (organisation_id, code, name, minimum_age, bring)
		values (${organisationId}, 'packing', 'Inpakken', 14, '{work_shoes,gloves}') returning id`)
	await owner.execute(sql`insert into block_capacity select ${organisationId}, ${siteId}, 'free', part, '2020-01-01', 1000
		from unnest(enum_range(null::day_part)) part`)
	await owner.execute(sql`insert into work_type_capacity select ${organisationId}, ${siteId}, ${workTypeId}, 'development', part,
		'2020-01-01', 1000 from unnest(enum_range(null::day_part)) part`)
	const persons = await owner.execute<{ id: string }>(sql`
		insert into person (organisation_id, name, called_by, reads_in, reading_support, created_at)
		select ${organisationId}, 'Proef ' || n, 'Proef', 'nl', 'none', now() from generate_series(0, ${people}::int) n returning id`)
	const [planner = '', ...participants] = persons.map(({ id }) => id)
	return { organisationId, siteId, workTypeId, planner, participants }
}

type World = Awaited<ReturnType<typeof makeWorld>>

/** The statement that plans a Monday, `week` weeks on, for one person. */
export const planned = ({ organisationId, siteId, workTypeId, planner }: World, personId: string, week = 0) => sql`
	insert into planned_half_day (organisation_id, person_id, "on", part, site_id, block, work_type_id, starts_at, ends_at, planned_by, planned_at)
	values (${organisationId}, ${personId}, '2026-11-23'::date + 7 * ${week}::int, 'morning', ${siteId}, 'free', ${workTypeId},
		'08:30', '12:00', ${planner}, now())`

/** Lowers the places of the half days from the first Monday on: what is planned stays. */
export const lowered = ({ organisationId, siteId }: World, places: number) => sql`
	insert into block_capacity values (${organisationId}, ${siteId}, 'free', 'morning', '2026-11-23', ${places})`

/** The address of the database by way of a network that brings what comes after the rows of a table separately. */
export async function cutNetwork(url: string): Promise<string> {
	const server = createServer((client) => void carry(client, url))
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	afterAll(() => void server.close())
	const address = server.address()
	const port = typeof address === 'object' ? address?.port : 0
	return Object.assign(new URL(url), { port: String(port) }).href
}

/** PostgreSQL's message that a COPY is done. */
const copyDone = Buffer.from([0x63, 0, 0, 0, 4])

async function carry(client: Socket, url: string) {
	const { hostname, port } = new URL(url)
	const database = createConnection(Number(port), hostname).setNoDelay()
	client.setNoDelay().pipe(database)
	for await (const answer of database as AsyncIterable<Buffer>) {
		const found = answer.indexOf(copyDone)
		const cut = found < 0 ? answer.length : found + copyDone.length
		if (found >= 0) await pause()
		await new Promise((resolve) => client.write(answer.subarray(0, cut), resolve))
		if (found >= 0) await pause()
		client.write(answer.subarray(cut))
	}
	client.end()
}

/** Long enough for the other side, which is in this process, to take in what has come. */
async function pause() {
	for (let turn = 0; turn < 50; turn++) await soon()
}
