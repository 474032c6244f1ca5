import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Sql } from 'postgres'

/** Something that keeps the database from being ready; the message is one sentence for whoever starts the product. */
export class SetupProblem extends Error {}

const folder = new URL('../migrations/', import.meta.url)

/** The committed migrations, oldest first. */
export function listMigrations() {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.toSorted()
		.map((name) => {
			const text = readFileSync(new URL(name, folder), 'utf8')
			return { name, text, hash: createHash('sha256').update(text).digest('hex') }
		})
}

/**
 * Applies what is not applied yet, each file in a transaction of its own, as the owner of the tables, waiting at most a
 * second for a lock so that no running page waits behind a migration. The caller holds the advisory lock.
 */
export async function migrate(sql: Sql, log: (line: string) => void = () => {}) {
	await sql`set role instap_owner`
	await sql`create table if not exists applied_migration (name text primary key, hash text not null, at timestamptz not null default now())`
	const applied = new Map((await sql`select name, hash from applied_migration`).map((row) => [row.name, row.hash]))
	const known = listMigrations()
	for (const { name, text, hash } of known) {
		const before = applied.get(name)
		if (before !== undefined && before !== hash)
			throw new SetupProblem(`Migration ${name} was changed after it was applied; restore the file as it was.`)
		if (before !== undefined) continue
		log(`migration ${name}`)
		await sql.begin(async (tx) => {
			await tx`set local lock_timeout = '1s'`
			await tx.unsafe(text.replaceAll('--> statement-breakpoint', ''))
			await tx`insert into applied_migration (name, hash) values (${name}, ${hash})`
		})
	}
	const unknown = [...applied.keys()].find((name) => !known.some((migration) => migration.name === name))
	if (unknown !== undefined)
		throw new SetupProblem(`The database was made by a newer version: it holds migration ${unknown}.`)
	await sql`reset role`
}
