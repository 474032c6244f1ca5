import { fillDemo } from '@repo/demo/fill'
import { demoSlug } from '@repo/demo/state'
import type { Urls } from '@repo/db/setup'
import postgres from 'postgres'
import type { Cluster } from '../cluster.ts'
import { now } from '../reader.ts'
import { halfDaysEach, loadPeople } from './load-people.ts'

/** How many organisations of how many people each. */
export type Size = { organisations: number; people: number }

/** A database of that size, with its organisations. */
export type Loaded = { urls: Urls; organisationIds: string[]; rows: number }

/** What an organisation has apart from participants: copied from the demo organisation, under the same ids. */
const building = ['site', 'site_half_day', 'work_type', 'work_group', 'lesson', 'staff']

/** Makes a database of organisations that are built like the demo's and filled by plain SQL as the owner, triggers off. */
export async function loadOrganisations(cluster: Cluster, database: string, size: Size): Promise<Loaded> {
	const urls = await cluster.make(database)
	await fillDemo({ urls, now })
	const url = Object.assign(new URL(cluster.superuserUrl), { pathname: `/${database}` }).href
	const connection = { session_replication_role: 'replica', work_mem: '256MB' }
	const sql = postgres(url, { max: 1, onnotice: () => {}, connection })
	try {
		const organisationIds = await copyBuilding(sql, size.organisations)
		for (const [index, organisationId] of organisationIds.entries()) {
			await sql.begin((tx) => loadPeople(tx as unknown as postgres.Sql, organisationId, size.people))
			process.stderr.write(`\r${database}: organisation ${index + 1} of ${size.organisations} `)
		}
		process.stderr.write('\n')
		await sql`vacuum (freeze, analyze)`
		const [counted] = await sql`select count(*)::int as n from planned_half_day`
		const expected = size.organisations * size.people * halfDaysEach
		if (counted?.n !== expected) throw new Error(`${database}: ${counted?.n} half days instead of ${expected}`)
		return { urls, organisationIds, rows: expected }
	} finally {
		await sql.end({ timeout: 5 })
	}
}

/** Organisations with buildings and staff like the demo organisation's, which is then taken away. */
async function copyBuilding(sql: postgres.Sql, organisations: number): Promise<string[]> {
	const made = await sql`
		insert into organisation (slug, name, kind, created_at)
		select 'bench-' || n, 'Organisatie ' || n, 'demo', ${now} from generate_series(1, ${organisations}::int) n returning id`
	const copy = (table: string, where: string) => sql`
		insert into ${sql(table)} select (jsonb_populate_record(t, jsonb_build_object('organisation_id', o.id))).*
		from ${sql(table)} t cross join organisation o
		where t.organisation_id = (select id from organisation where slug = ${demoSlug}) and o.slug <> ${demoSlug} ${sql.unsafe(where)}`
	for (const table of building) await copy(table, '')
	const isStaff = (id: string) =>
		`and exists (select 1 from staff s where s.organisation_id = t.organisation_id and s.person_id = t.${id})`
	await copy('person', isStaff('id'))
	await copy('role_grant', isStaff('person_id'))
	await removeDemo(sql)
	return made.map((row) => String(row.id))
}

async function removeDemo(sql: postgres.Sql) {
	const tables = await sql`
		select table_name as name from information_schema.columns
		where table_schema = 'public' and column_name = 'organisation_id'`
	for (const { name } of tables)
		await sql`delete from ${sql(name)} where organisation_id = (select id from organisation where slug = ${demoSlug})`
	await sql`delete from organisation where slug = ${demoSlug}`
}
