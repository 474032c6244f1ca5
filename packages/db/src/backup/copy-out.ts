import type { Readable } from 'node:stream'
import type { Sql } from 'postgres'
import { copy, type Table } from './format.ts'

/** The rows of a table as COPY writes them, as many at once as have come in. The transaction can go on after it. */
export async function* copyOut(tx: Sql, table: Table): AsyncGenerator<Buffer> {
	const rows: Readable = await tx.unsafe(copy(table, 'to stdout')).readable()
	try {
		yield* rows.iterator({ destroyOnReturn: false })
	} finally {
		if (!rows.readableEnded) await skip(rows)
		// postgres.js leaves its socket paused when the last row filled the stream: what follows would wait for ever.
		if (!rows.errored) rows._read(0)
	}
}

/** Reads to the end what nobody wants any more: until then the connection serves nothing else. */
async function skip(rows: Readable) {
	if (rows.closed) return
	const closed = new Promise((resolve) => rows.once('close', resolve))
	rows.on('error', () => {}).resume()
	await closed
}
