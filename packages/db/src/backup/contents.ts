import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'
import { copyOut } from './copy-out.ts'
import { createSum, endOfTable, lineOf, nameOf, type Progress, type Sum, type Table, version } from './format.ts'
import { listApplied, listTables } from './tables.ts'

type Content = { now: Date; progress: Progress; sums: Sum[] }

/** The text of a backup (see `Header`), piece after piece, as the transaction sees the tables. Fills `sums` on the way. */
export async function* contents(tx: Sql, { now, progress, sums }: Content): AsyncGenerator<Buffer> {
	const [migrations, tables] = [await listApplied(tx), await listTables(tx)]
	const first = lineOf({ format: 'instap backup', version, at: now.toISOString(), migrations, tables })
	yield first
	const measured = await measure(tx, tables)
	const total = measured.reduce((all, { size }) => all + size, 0)
	let before = 0
	for (const { table, size } of measured) {
		const sum = createSum()
		let written = 0
		for await (const rows of copyOut(tx, table)) {
			sum.add(rows)
			yield rows
			progress(before + Math.min((written += rows.length), size), total, table.name)
		}
		yield endOfTable
		sums.push(sum.total())
		progress((before += size), total, table.name)
	}
	yield lineOf({ header: createHash('sha256').update(first).digest('hex'), tables: sums })
}

/** What the tables take on disk, in bytes: how long each will take, by and large. */
async function measure(tx: Sql, tables: Table[]) {
	const measured: { table: Table; size: number }[] = []
	for (const table of tables) {
		const [row] = await tx<{ size: number }[]>`select pg_table_size(${nameOf(table)})::float8 as size`
		measured.push({ table, size: row?.size ?? 0 })
	}
	return measured
}
