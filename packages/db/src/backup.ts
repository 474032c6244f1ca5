import { existsSync, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BackupProblem } from './backup/backup-problem.ts'
import { contents } from './backup/contents.ts'
import type { Progress, Sum } from './backup/format.ts'
import { inTransaction } from './backup/in-transaction.ts'
import { listNames } from './backup/tables.ts'
import { writeWhole } from './backup/write-whole.ts'

export { checkBackup, restore } from './backup/restore.ts'

type BackUp = {
	/** The migration login, or any other that may become the owner of the tables. */
	url: string
	/** The file to make, which may not be there yet. */
	file: string
	now: Date
	/** Hears how much of how much is done. */
	progress?: Progress
	signal?: AbortSignal
}

/** What was written. `bytes`: the size of the file. */
export type BackedUp = { rows: number; tables: number; bytes: number }

/**
 * Writes every row of every table, as they all stood at one moment, to a file that only this user may read. The product
 * goes on working meanwhile; only a migration gives up. No table is held in memory. Throws an error with one sentence,
 * and leaves no file, when the database or the disk stands in the way.
 */
export async function backUp({ url, file, now, progress = () => {}, signal }: BackUp): Promise<BackedUp> {
	if (existsSync(file)) throw new BackupProblem(`There is a file ${file} already: choose another name.`)
	const names = await inTransaction({ url, mode: 'read only', signal }, listNames)
	const sums: Sum[] = []
	await writeWhole(file, (target) =>
		inTransaction({ url, mode: 'isolation level repeatable read read only', signal }, async (tx) => {
			// Before the first query takes the snapshot, so that no migration comes between the two.
			await tx.unsafe(`lock table ${names} in access share mode`)
			await pipeline(contents(tx, { now, progress, sums }), createGzip(), target, { signal })
		}),
	)
	const rows = sums.reduce((all, sum) => all + sum.rows, 0)
	return { rows, tables: sums.length, bytes: statSync(file).size }
}
