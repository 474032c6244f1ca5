import { useTestDb } from '@repo/db/testing'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { mergeSubjects } from './merge.rules.ts'

const db = await useTestDb()
const named = await db.owner.execute<{ table: string; fate: string; subject: string }>(
	sql`select table_name as table, fate, subject from person_tables()`,
)

test('every table with a person in it says what becomes of it when two files become one', async () => {
	const catalogue = await db.owner.execute<{ table: string }>(sql`
		select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'person_id'
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped`)

	// A new table? Name it in `person_tables` of the guards of its migration, and call `ready_person_tables` there.
	expect(named.map(({ table }) => table).toSorted()).toEqual(catalogue.map(({ table }) => table).toSorted())
	expect(new Set(named.map(({ fate }) => fate))).toEqual(new Set(['moves', 'ends', 'stays']))
	for (const { subject } of named) expect(mergeSubjects).toContain(subject)
})

test('what can be written for a person is refused for one whose file was merged', async () => {
	const guarded = await db.owner.execute<{ table: string }>(
		sql`select tgrelid::regclass::text as table from pg_trigger where tgname = 'refuse_merged' and tgenabled = 'O'`,
	)
	const open = named.filter(({ fate }) => fate !== 'stays').map(({ table }) => table)
	expect(guarded.map(({ table }) => table).toSorted()).toEqual(open.toSorted())
})

test('keys that carry a person along wait for the end of a move', async () => {
	const strict = await db.owner.execute(sql`
		select c.conname from pg_constraint c
		join pg_attribute a on a.attrelid = c.confrelid and a.attnum = any (c.confkey) and a.attname = 'person_id'
		where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not c.condeferrable`)
	expect([...strict]).toEqual([])
})

test('the log is in no table that moves', () => {
	const moving = named.filter(({ fate }) => fate === 'moves').map(({ table }) => table)
	expect(moving.filter((table) => table.startsWith('access_')).toSorted()).toEqual(['access_question'])
})
