import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { useTestDb } from './testing.ts'

const db = await useTestDb()
const ask = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) => [
	...(await db.owner.execute<Row>(query)),
]

/** Small tables that are the same on every node; everything else belongs to one organisation and is spread by it. */
const reference = {
	organisation: 'the list of tenants',
	organisation_host: 'host names of tenants',
	applied_migration: 'the schema itself',
}
const named = sql`(${sql.join(
	Object.keys(reference).map((name) => sql`${name}`),
	sql`, `,
)})`

test('every table is a reference table or has its organisation, not null', async () => {
	const without = await ask(sql`
		select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname not in ${named}
			and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and a.attnotnull)`)
	expect(without).toEqual([])
})

test('in every tenant table the organisation comes first in every primary and unique key (Citus: distributed)', async () => {
	const keys = await ask<{ index: string; first: string }>(sql`
		select i.indexrelid::regclass::text as index, a.attname as first from pg_index i
		join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
		where n.nspname = 'public' and i.indisunique and c.relname not in ${named}`)
	expect(keys.length).toBeGreaterThan(20)
	expect(keys.filter(({ first }) => first !== 'organisation_id')).toEqual([])
})

test('every tenant table has a primary key', async () => {
	const without = await ask(sql`
		select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind = 'r' and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)`)
	expect(without).toEqual([])
})

test('every foreign key between tenant tables goes by organisation on both sides; others reach reference tables only', async () => {
	const wrong = await ask(sql`
		select con.conname, con.conrelid::regclass::text as from_table, con.confrelid::regclass::text as to_table from pg_constraint con
		join pg_class target on target.oid = con.confrelid join pg_class source on source.oid = con.conrelid
		join pg_attribute here on here.attrelid = con.conrelid and here.attnum = con.conkey[1]
		join pg_attribute there on there.attrelid = con.confrelid and there.attnum = con.confkey[1]
		where con.contype = 'f' and target.relname not in ${named}
			and (source.relname in ${named} or here.attname <> 'organisation_id' or there.attname <> 'organisation_id')`)
	expect(wrong).toEqual([])
})

test('an exclusion constraint, where there is one, holds the organisation too', async () => {
	const wrong = await ask(sql`
		select conname from pg_constraint con where contype = 'x' and not exists (
			select from pg_attribute a where a.attrelid = con.conrelid and a.attnum = any (con.conkey) and a.attname = 'organisation_id')`)
	expect(wrong).toEqual([])
})

test('A3: row-level security is on and forced everywhere, also for the owner', async () => {
	const off = await ask(sql`
		select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'applied_migration'
			and not (c.relrowsecurity and c.relforcerowsecurity)`)
	expect(off).toEqual([])
})

test('A3: no app may pass by row-level security: not owner, not superuser, no BYPASSRLS, no member of the owner', async () => {
	const strong = await ask(sql`
		select rolname from pg_roles where rolname like 'instap\_%' and rolname not in ('instap_owner', 'instap_migration')
			and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or pg_has_role(oid, 'instap_owner', 'member'))`)
	expect(strong).toEqual([])
	const owned = await ask(sql`
		select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and pg_get_userbyid(relowner) <> 'instap_owner'`)
	expect(owned).toEqual([])
})

test('A3: every SECURITY DEFINER function has a fixed search path, and none may be run by everyone', async () => {
	const loose = await ask(sql`
		select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and prosecdef
			and (not exists (select from unnest(coalesce(proconfig, '{}')) s where s like 'search_path=%')
				or has_function_privilege('public', p.oid, 'execute'))`)
	expect(loose).toEqual([])
})

test('A3: a view, where there is one, asks with the rights of its reader', async () => {
	const views = await ask(sql`
		select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'public' and c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false)`)
	expect(views).toEqual([])
})

test('the counters of taken places can be read by the backoffice and written by nobody but the triggers', async () => {
	const writers = await ask(sql`
		select grantee, table_name, privilege_type from information_schema.role_table_grants
		where table_name in ('block_taken', 'work_type_taken', 'lesson_taken') and privilege_type <> 'SELECT' and grantee <> 'instap_owner'`)
	expect(writers).toEqual([])
})

test('F5: the logins of the apps have their time limits, and tell dates by the Dutch clock', async () => {
	const settings = await ask<{ rolname: string; settings: string[] }>(sql`
		select r.rolname, s.setconfig as settings from pg_roles r join pg_db_role_setting s on s.setrole = r.oid
		where r.rolname in ('instap_portal', 'instap_backoffice', 'instap_worker', 'instap_auth')`)
	expect(settings).toHaveLength(4)
	for (const { settings: of } of settings)
		expect(of).toEqual(
			expect.arrayContaining([
				'statement_timeout=5s',
				'lock_timeout=2s',
				'idle_in_transaction_session_timeout=10s',
				'TimeZone=Europe/Amsterdam',
			]),
		)
})
