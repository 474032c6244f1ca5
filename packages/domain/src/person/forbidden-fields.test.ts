import { globSync, readFileSync } from 'node:fs'
import { useTestDb } from '@repo/db/testing'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'

// what we may not know has no place to stand, in any table and in any form.
const parts = `
	diagnos ziekte klacht aandoening medic illness disease disorder symptom handicap therap behandel treatment_
	delict offence conviction criminal detenti religi geloof ethnic etnic nationalit politic sexual seksu vakbond trade_?union
	(^|_)bsn burgerservice social_?security income inkomen permit_?number residence_?permit`
const forbidden = new RegExp(parts.trim().replaceAll(/\s+/g, '|'), 'i')

/** Words that only look like it, and what they are. */
const allowed: Record<string, string> = {
	packing_medical: 'a kind of work: packing supplies for hospitals',
}

const foundIn = (names: Iterable<string>) =>
	[...new Set(names)].filter((name) => forbidden.test(name) && !(name in allowed))

const db = await useTestDb()
const root = new URL('../../../../', import.meta.url)
const read = (pattern: string) =>
	globSync(pattern, { cwd: root }).map((path) => readFileSync(new URL(path, root), 'utf8'))
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
const words = (texts: readonly string[]) => texts.flatMap((text) => code(text).match(/[A-Za-z_][\w-]*/g) ?? [])

test('A-07: no table, column or code of the real schema is about illness, offences, belief, origin, income or a citizen number', async () => {
	const rows = await db.owner.execute<{ name: string }>(sql`
		select distinct name from (
			select table_name::text as name from information_schema.tables where table_schema = 'public'
			union all select column_name::text from information_schema.columns where table_schema = 'public'
			union all select enumlabel::text from pg_enum
			union all select typname::text from pg_type where typtype = 'e'
		) as names`)
	const names = rows.map(({ name }) => name)

	expect(names).toContain('referral')
	expect(names).toContain('legal_basis')
	expect(foundIn(names)).toEqual([])
})

test('A-07: no form asks for it: nothing in the pages of both apps, in what forms are read with, or in the keys of their texts', () => {
	const pages = words(read('apps/*/app/**/*.{ts,tsx}'))
	const schemas = words(read('packages/domain/src/**/*.schema.ts'))
	const keys = read('packages/i18n/locales/{nl,staff/nl}/*.ts').flatMap((text) =>
		[...text.matchAll(/(?:^|[{,])\s*'?([\w-]+)'?:/gm)].map(([, key = '']) => key),
	)

	expect(pages).toContain('emergencyName')
	expect(schemas).toContain('bornOn')
	expect(keys).toContain('emergencyName')
	expect(foundIn([...pages, ...schemas, ...keys])).toEqual([])
})

test('the scan finds what it is there for', () => {
	expect(foundIn(['illness_reason', 'diagnosis', 'klachten', 'bsn', 'nationality', 'packing_medical', 'name'])).toEqual(
		['illness_reason', 'diagnosis', 'klachten', 'bsn', 'nationality'],
	)
})
