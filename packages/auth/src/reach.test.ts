import { session } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { type SQL, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeActor, makeOrganisation } from './testing/make.ts'

const db = await useTestDb()
const organisationId = await makeOrganisation(db)
const refused = '42501'

const attempt = (login: 'auth' | 'worker' | 'portal' | 'backoffice', statement: SQL) =>
	db[login].withVisitor(organisationId, (handle) => handle.execute(statement)).then(() => 'done', codeOf)

test('the login for sessions reaches what sign-in needs and nothing else', async () => {
	const rows = await db.owner.execute<{ table: string; rights: string }>(sql`
		select c.relname as table, string_agg(p, ' ' order by p) as rights
		from pg_class c, unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
			and (has_table_privilege('instap_auth', c.oid, p)
				or (p in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege('instap_auth', c.oid, p)))
		group by c.relname`)

	expect(Object.fromEntries(rows.map(({ table, rights }) => [table, rights]))).toEqual({
		card: 'SELECT UPDATE',
		ceremony: 'DELETE INSERT SELECT UPDATE',
		demo_account: 'INSERT SELECT',
		device: 'DELETE INSERT SELECT UPDATE',
		identity: 'DELETE INSERT SELECT UPDATE',
		invitation: 'INSERT SELECT UPDATE',
		kiosk: 'SELECT UPDATE',
		language_wish: 'INSERT',
		organisation: 'SELECT',
		passkey: 'DELETE INSERT SELECT UPDATE',
		person: 'SELECT',
		rate_limit: 'DELETE INSERT SELECT UPDATE',
		recovery_code: 'DELETE INSERT SELECT UPDATE',
		representative: 'SELECT',
		representative_closed: 'SELECT',
		role_grant: 'SELECT',
		session: 'DELETE INSERT SELECT UPDATE',
		site_half_day: 'SELECT',
		staff: 'SELECT',
		staff_account: 'DELETE INSERT SELECT UPDATE',
		unlock_request: 'SELECT',
	})
})

test('no function lends it more than that', async () => {
	const rows = await db.owner.execute<{ name: string }>(sql`
		select proname as name from pg_proc
		where pronamespace = 'public'::regnamespace and prosecdef and has_function_privilege('instap_auth', oid, 'execute')
		order by proname`)

	expect(rows.map(({ name }) => name)).toEqual(['find_organisation', 'organisation_kinds', 'representation_state'])
})

test('it cannot read people or their half days', async () => {
	expect(await attempt('auth', sql`select name from person`)).toBe(refused)
	expect(await attempt('auth', sql`update card set pin_hash = 'x'`)).toBe(refused)
	expect(await attempt('backoffice', sql`select pin_hash from card`)).toBe(refused)
	expect(await attempt('backoffice', sql`select password_hash from staff_account`)).toBe(refused)
	expect(await attempt('backoffice', sql`select secret_hash from invitation`)).toBe(refused)
	expect(await attempt('auth', sql`select from planned_half_day`)).toBe(refused)
	expect(await attempt('auth', sql`update role_grant set until = null`)).toBe(refused)
})

test('the apps and the worker cannot make a session, and the apps cannot see one', async () => {
	expect(await attempt('portal', sql`select from session`)).toBe(refused)
	expect(await attempt('backoffice', sql`select from session`)).toBe(refused)
	expect(await attempt('worker', sql`update session set expires_at = now()`)).toBe(refused)
	expect(await attempt('worker', sql`insert into session default values`)).toBe(refused)
})

test('inside one organisation it can neither see nor write the sessions of another', async () => {
	const elsewhere = await makeActor(db, await makeOrganisation(db))
	const { personId, role, assurance } = elsewhere
	const at = new Date('2026-11-23T08:00:00Z')
	const row = { tokenHash: 'x', personId, role, assurance, app: 'portal', createdAt: at, expiresAt: at } as const
	await db.owner.insert(session).values({ ...row, organisationId: elsewhere.organisationId })

	expect(await db.auth.withVisitor(organisationId, (handle) => handle.select().from(session))).toEqual([])
	const write = db.auth.withVisitor(organisationId, (handle) =>
		handle.insert(session).values({ ...row, tokenHash: 'y', organisationId: elsewhere.organisationId }),
	)
	expect(await write.then(() => 'done', codeOf)).toBe(refused)
})
