import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { BackupProblem, damaged, notABackup, ofTheFile } from './backup-problem.ts'
import { createSum, type Header, lineOf, type Sum, type Table, version } from './format.ts'
import { createLines, type Lines } from './lines.ts'

/** What to do with a backup while it is read. */
export type Reader = {
	/** Gets the header before any table. */
	begin?: (header: Header) => Promise<void>
	/** Must read all rows of the table. */
	table: (table: Table, rows: AsyncIterable<Buffer>) => Promise<void>
	signal?: AbortSignal
}

/** What a backup says that it holds. */
export type Contents = { header: Header; sums: Sum[] }

/**
 * Reads a backup from its first to its last byte, holding no more than a piece of it in memory. Throws a `BackupProblem`
 * when it is no backup, is cut off, or holds anything else than what was written; `reader` may have seen a part by then.
 */
export async function readBackup(file: string, reader: Reader): Promise<Contents> {
	const source = createReadStream(file)
	const found: { contents?: Contents } = {}
	const parse = async (pieces: AsyncIterable<Buffer>) => {
		found.contents = await parseBackup(createLines(pieces, file), reader, file)
	}
	await pipeline(source, createGunzip({ chunkSize: 65_536 }), parse, { signal: reader.signal }).catch(
		(error: unknown) => {
			throw ofTheFile(error, file)
		},
	)
	if (found.contents === undefined) throw new BackupProblem(damaged(file))
	return found.contents
}

async function parseBackup(lines: Lines, { begin, table }: Reader, file: string): Promise<Contents> {
	const first = await lines.next()
	const header = parseHeader(first, file)
	await begin?.(header)
	const sums: Sum[] = []
	for (const one of header.tables) {
		const sum = createSum()
		await table(one, summed(lines.untilEnd(), sum))
		sums.push(sum.total())
	}
	const trailer = lineOf({ header: createHash('sha256').update(first).digest('hex'), tables: sums })
	const isWhole = (await lines.next()).equals(trailer) && (await lines.isOver())
	if (!isWhole) throw new BackupProblem(damaged(file))
	return { header, sums }
}

function parseHeader(line: Buffer, file: string): Header {
	const header = parseJson(line.toString())
	if (!isHeader(header)) throw new BackupProblem(notABackup(file))
	if (header.version > version)
		throw new BackupProblem(`The backup ${file} was made by a newer version of this product: restore it with that one.`)
	return header
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}

const isHeader = (value: unknown): value is Header =>
	typeof value === 'object' && value !== null && 'format' in value && value.format === 'instap backup'

/** The rows as they come, each counted and hashed on the way. */
async function* summed(rows: AsyncIterable<Buffer>, sum: ReturnType<typeof createSum>): AsyncGenerator<Buffer> {
	for await (const text of rows) {
		sum.add(text)
		yield text
	}
}
