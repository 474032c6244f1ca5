import { pipeline } from 'node:stream/promises'
import type { Sql } from 'postgres'
import { BackupProblem, damaged } from './backup-problem.ts'
import { countMiscounted } from './count-again.ts'
import { copy, type Header, nameOf, type Progress, type Sum, type Table } from './format.ts'
import { lowerGuards, raiseGuards } from './guards.ts'
import { inTransaction } from './in-transaction.ts'
import { type Contents, readBackup } from './read-backup.ts'
import { listApplied, listNames, listTables } from './tables.ts'

/** A backup that was read to its end and is whole. `bytes`: of its rows, unpacked. */
export type Checked = Contents & { bytes: number }

/** What came back. `miscounted`: how many counters of taken places differ from the plan, as they did in the backup. */
export type Restored = { rows: number; miscounted: number }

type Check = { file: string; progress?: Progress; signal?: AbortSignal }

/** Reads a whole backup and touches nothing. Throws a `BackupProblem` when it is no backup, cut off or changed. */
export async function checkBackup({ file, progress = () => {}, signal }: Check): Promise<Checked> {
	let bytes = 0
	let done = 0
	let total = 0
	const contents = await readBackup(file, {
		signal,
		begin: async ({ tables }) => void (total = tables.length),
		table: async ({ name }, rows) => {
			for await (const text of rows) bytes += text.length
			progress(++done, total, name)
		},
	})
	return { ...contents, bytes }
}

/**
 * Puts a backup into a migrated database that holds no rows yet, all or nothing; `url` is the migration login. Throws a
 * `BackupProblem` with one sentence, and changes nothing, when the file is not whole, when the database holds something,
 * or when other migrations were applied to it than to the one that was backed up.
 */
export async function restore({ url, file, progress = () => {}, signal }: Check & { url: string }): Promise<Restored> {
	const { bytes } = await checkBackup({ file, signal })
	return inTransaction({ url, mode: 'read write', signal }, async (tx) => {
		await takeAll(tx)
		const guards = await lowerGuards(tx)
		let done = 0
		const hear = (name: string) => (text: Buffer) => progress((done += text.length), bytes, name)
		const { header, sums } = await readBackup(file, {
			signal,
			begin: (header) => checkFit(tx, header, file),
			table: (table, rows) => load(tx, table, rows, hear(table.name)),
		})
		await raiseGuards(tx, guards)
		await checkRows(tx, header.tables, sums, file)
		await tx.unsafe(`analyze ${header.tables.map(nameOf).join(', ')}`)
		return { rows: sums.reduce((all, { rows }) => all + rows, 0), miscounted: await countMiscounted(tx) }
	})
}

/** Has the tables for itself, and no organisation made meanwhile. */
async function takeAll(tx: Sql) {
	await tx`select pg_advisory_xact_lock(hashtext('instap organisation'))`
	await tx.unsafe(`lock table ${await listNames(tx)} in access exclusive mode`)
}

async function checkFit(tx: Sql, header: Header, file: string) {
	const [ours, theirs] = [await listApplied(tx), header.migrations]
	const lacking = (one: Header['migrations'], other: Header['migrations']) =>
		one.find(({ name, hash }) => !other.some((migration) => migration.name === name && migration.hash === hash))
	const [newer, older] = [lacking(theirs, ours), lacking(ours, theirs)]
	if (newer)
		throw new BackupProblem(
			`The backup ${file} is of another version: this one lacks migration ${newer.name}. Restore it with the version that made it.`,
		)
	if (older)
		throw new BackupProblem(
			`The backup ${file} is of an older version, without migration ${older.name}. Restore it with that version, then start this one.`,
		)
	const tables = await listTables(tx)
	if (JSON.stringify(tables) !== JSON.stringify(header.tables))
		throw new BackupProblem(
			`The tables of the database are not those of the backup ${file}: use an unchanged database.`,
		)
	for (const table of tables) {
		const [row] = await tx.unsafe(`select 1 from ${nameOf(table)} limit 1`)
		if (row)
			throw new BackupProblem(
				`The database is not empty: there are rows in ${table.name}. Restore into a new database, or move the old one away.`,
			)
	}
}

async function load(tx: Sql, table: Table, rows: AsyncIterable<Buffer>, hear: (text: Buffer) => void) {
	const source = rows[Symbol.asyncIterator]()
	const first = await source.next()
	// An empty COPY takes its time as well.
	if (first.done) return
	async function* heard() {
		for (let piece = first; !piece.done; piece = await source.next()) {
			hear(piece.value)
			yield piece.value
		}
	}
	await pipeline(heard, await tx.unsafe(copy(table, 'from stdin')).writable())
}

async function checkRows(tx: Sql, tables: Table[], sums: Sum[], file: string) {
	for (const [index, table] of tables.entries()) {
		const [row] = await tx.unsafe(`select count(*)::int as rows from ${nameOf(table)}`)
		if (row?.rows !== sums[index]?.rows) throw new BackupProblem(damaged(file))
	}
}
