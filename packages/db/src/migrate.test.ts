import postgres from 'postgres'
import { expect, test } from 'vitest'
import { listMigrations, migrate, SetupProblem } from './migrate.ts'
import { useTestDb } from './testing.ts'

const db = await useTestDb()

/** Statements that hold a long lock on a table that is in use, or rewrite it (after Squawk's rules). */
const dangerous = [
	{
		what: 'an index without CONCURRENTLY',
		pattern: /create (unique )?index (?!concurrently)[^;]* on "?(\w+)"?/gi,
		table: 2,
	},
	{
		what: 'a column that is not null without a default',
		pattern: /alter table "?(\w+)"? add column (?![^;]*default)[^;]*not null/gi,
		table: 1,
	},
	{ what: 'a changed column type', pattern: /alter table "?(\w+)"? alter column "?\w+"? (set data )?type/gi, table: 1 },
	{ what: 'a renamed or dropped column', pattern: /alter table "?(\w+)"? (rename|drop) column/gi, table: 1 },
	{
		what: 'a foreign key or check that is validated at once',
		pattern: /alter table "?(\w+)"? add constraint [^;]*(foreign key|check)(?![^;]*not valid)/gi,
		table: 1,
	},
	{ what: 'a dropped table', pattern: /drop table "?(\w+)"?/gi, table: 1 },
]

test('no migration takes a long lock on a table that an earlier one made (F21)', () => {
	const made = new Set<string>()
	const found: string[] = []
	for (const { name, text } of listMigrations()) {
		const plain = text.replaceAll('"public".', '')
		const own = new Set([...plain.matchAll(/create table "?(\w+)"?/gi)].map((match) => match[1] ?? ''))
		for (const { what, pattern, table } of dangerous)
			for (const match of plain.matchAll(pattern)) {
				const touched = match[table] ?? ''
				if (made.has(touched) && !own.has(touched)) found.push(`${name}: ${what} on ${touched}`)
			}
		for (const table of own) made.add(table)
	}
	expect(made.size).toBeGreaterThan(20)
	expect(found).toEqual([])
})

test('the lock rules do find a plain index on a table in use, and a column that no row has a value for', () => {
	const [index, column] = dangerous
	const add = (definition: string) => `ALTER TABLE "person" ADD COLUMN "x" ${definition};`
	expect([...add('text NOT NULL').matchAll(column?.pattern ?? /$/g)]).toHaveLength(1)
	expect([...add("text DEFAULT 'a' NOT NULL").matchAll(column?.pattern ?? /$/g)]).toHaveLength(0)
	expect([...'CREATE INDEX "x" ON "person" USING btree ("name")'.matchAll(index?.pattern ?? /$/g)]).toHaveLength(1)
	expect([...'CREATE INDEX CONCURRENTLY "x" ON "person"'.matchAll(index?.pattern ?? /$/g)]).toHaveLength(0)
})

test('migrating a migrated database changes nothing; a changed file and an unknown one are refused', async () => {
	const sql = postgres(db.urls.migration, { max: 1, onnotice: () => {} })
	const lines: string[] = []
	await migrate(sql, (line) => lines.push(line))
	expect(lines).toEqual([])

	await sql`set role instap_owner`
	await sql`insert into applied_migration (name, hash) values ('9999_newer.sql', 'x')`
	await expect(migrate(sql)).rejects.toThrow(SetupProblem)
	await sql`set role instap_owner`
	await sql`delete from applied_migration where name = '9999_newer.sql'`
	await sql`update applied_migration set hash = 'changed' where name = '0000_functions.sql'`
	await expect(migrate(sql)).rejects.toThrow(/changed after it was applied/)
	await sql.end({ timeout: 5 })
})
