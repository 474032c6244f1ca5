import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { backUp, restore } from '../backup.ts'
import { useTestDb } from '../testing.ts'
import { BackupProblem } from './backup-problem.ts'
import { backUpTo, fingerprint, listGuards, makeWorld, useBackups } from './testing.ts'

const [full, empty, other, wide] = [await useTestDb(), await useTestDb(), await useTestDb(), await useTestDb()]
const backups = useBackups()
const now = new Date()
await makeWorld(full)
const whole = await backUpTo(backups.next(), full)
const state = async (db = empty) => ({ rows: await fingerprint(db.owner), guards: await listGuards(db.owner) })

/** Expects one sentence, and that neither the database nor the folder is any different afterwards. */
async function refuses(attempt: () => Promise<unknown>, sentence: RegExp, db = empty) {
	const [before, files] = [await state(db), readdirSync(backups.folder)]
	const error = await attempt().then(
		() => undefined,
		(error: unknown) => error,
	)
	expect(error).toBeInstanceOf(BackupProblem)
	expect(String(error)).toMatch(sentence)
	expect(await state(db)).toEqual(before)
	expect(readdirSync(backups.folder)).toEqual(files)
}

const restoring = (file: string, db = empty) => restore({ url: db.urls.migration, file })

function changed(bytes: (whole: Buffer) => Buffer) {
	const file = path.join(backups.folder, 'changed.gz')
	writeFileSync(file, bytes(readFileSync(whole)))
	return file
}

const repacked = (change: (text: string) => string) =>
	changed((bytes) => gzipSync(change(gunzipSync(bytes).toString())))

test('a file that is cut off, has a flipped byte, or whose rows or header were changed is refused', async () => {
	const damaged = /The backup \S+ is damaged or cut off: use another copy\.$/
	const half = changed((bytes) => bytes.subarray(0, bytes.length / 2))
	await refuses(() => restoring(half), damaged)
	const flipped = changed((bytes) =>
		Buffer.from(bytes.with((bytes.length / 2) | 0, bytes[(bytes.length / 2) | 0]! ^ 1)),
	)
	await refuses(() => restoring(flipped), damaged)
	for (const change of [
		(text: string) => text.replace('Proefstad', 'Proefdorp'),
		(text: string) => text.replace(/"at":"2026/, '"at":"2027'),
		(text: string) => text.replace(/.*Proef 1\t.*\n/, ''),
		(text: string) => text.slice(0, -1),
		(text: string) => `${text}\n`,
	])
		await refuses(() => restoring(repacked(change)), damaged)
})

test('a database that holds rows is refused', async () => {
	await refuses(() => restoring(whole, full), /The database is not empty: there are rows in organisation\. /, full)
})

test.each([
	[
		'of a newer version',
		`insert into applied_migration (name, hash) values ('9999_newer.sql', 'x')`,
		`delete from applied_migration where name = '9999_newer.sql'`,
		/is of an older version, without migration 9999_newer\.sql\. Restore it with that version, then start this one\.$/,
	],
	[
		'of an older version',
		`delete from applied_migration where name = '0002_guards.sql'`,
		`insert into applied_migration (name, hash) select '0002_guards.sql', 'y'`,
		/is of another version: this one lacks migration 0002_guards\.sql\. Restore it with the version that made it\.$/,
	],
	[
		'with a changed migration',
		`update applied_migration set hash = 'changed' where name = '0001_foundation.sql'`,
		`select 1`,
		/this one lacks migration 000[12]_\w+\.sql\./,
	],
])('a database %s is refused', async (_, change, back, sentence) => {
	await other.owner.execute(change)
	await refuses(() => restoring(whole, other), sentence, other)
	await other.owner.execute(back)
})

test('tables that somebody changed by hand are refused', async () => {
	await wide.owner.execute(sql`alter table person add column nickname text`)
	await refuses(() => restoring(whole, wide), /The tables of the database are not those of the backup/, wide)
})

test('a file that is there already, and a place where none can be made, are refused', async () => {
	const at = (file: string) => () => backUp({ url: full.urls.migration, file, now })
	await refuses(at(whole), /There is a file \S+ already: choose another name\.$/)
	await refuses(at(path.join(backups.folder, 'nowhere', 'x.gz')), /There is no \S+nowhere\S+: check the name/)
	await refuses(at(path.join(whole, 'x.gz')), /A part of \S+ is a file and not a folder/)
	await refuses(() => restoring(path.join(backups.folder, 'nothing.gz')), /There is no \S+nothing\.gz: check the name/)
	await refuses(() => restoring(backups.folder), /\S+ is a folder: name a file\.$/)
})

test('an app may neither back up nor restore', async () => {
	const url = full.urls.backoffice
	const sentence = /may not act as instap_owner/
	await refuses(() => backUp({ url, file: backups.next(), now }), sentence)
	await refuses(() => restore({ url: empty.urls.backoffice, file: whole }), sentence)
})

test('a database that is not there, or has no tables yet, is refused', async () => {
	const to = (name: string) => Object.assign(new URL(full.urls.migration), { pathname: `/${name}` }).href
	const file = backups.next()
	await refuses(() => backUp({ url: to('nowhere'), file, now }), /There is no database of this product/)
	await refuses(() => backUp({ url: to('template1'), file, now }), /The tables of this product are not there/)
})

test('who ends it half way leaves nothing behind', async () => {
	const big = 'x'.repeat(50_000)
	await full.owner.execute(sql`insert into site (organisation_id, name, address, entrance)
		select o.id, n, ${big}, '' from organisation o, generate_series(1, 400) n`)
	const ended = { name: 'AbortError' }
	for (const stop of ['person', 'site']) {
		const control = new AbortController()
		const progress = (_: number, __: number, what: string) => what === stop && control.abort()
		const file = backups.next()
		const making = backUp({ url: full.urls.migration, file, now, progress, signal: control.signal })
		await expect(making).rejects.toMatchObject(ended)
		expect(readdirSync(backups.folder).filter((name) => name.startsWith(path.basename(file)))).toEqual([])
	}
	const file = await backUpTo(backups.next(), full)
	const before = await state()
	const control = new AbortController()
	const progress = (_: number, __: number, what: string) => what === 'site' && control.abort()
	const restoring = restore({ url: empty.urls.migration, file, progress, signal: control.signal })
	await expect(restoring).rejects.toMatchObject(ended)
	expect(await state()).toEqual(before)
})

test('a database that stops half way is one sentence', async () => {
	const admin = postgres(process.env.TEST_DATABASE_URL ?? '', { max: 1, onnotice: () => {} })
	const file = backups.next()
	let stopping: Promise<unknown> | undefined
	const progress = () =>
		void (stopping ??=
			admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'instap backup'
			and datname = ${new URL(full.urls.migration).pathname.slice(1)}`.execute())
	const making = () => backUp({ url: full.urls.migration, file, now, progress })
	await refuses(making, /The (database was stopped|connection to the database was lost) before this was done/)
	await stopping
	await admin.end({ timeout: 5 })
	expect(existsSync(file)).toBe(false)
})
