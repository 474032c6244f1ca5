import { unzipSync } from 'fflate'
import { type CellValue, readSheet as readXlsx } from 'read-excel-file/universal'
import { parse, CsvError } from 'csv-parse/sync'

/** What stands in a sheet: the first row that is not empty, and the rows below it with the number that the reader's program shows. */
export type Sheet = { header: string[]; rows: { line: number; cells: string[] }[] }

/**
 * Why a file cannot be read. `locked`: an old .xls or one with a password; `too-long`: more rows than `rowsMax`; `quotes`: a
 * quotation mark that is never closed; `no-sheet`: no table of any kind that we know.
 */
export type Unreadable = 'empty' | 'no-sheet' | 'locked' | 'quotes' | 'too-long' | 'too-large'

/** How many rows a sheet may have, and what it may take when it is unpacked, in bytes. */
export const sheetLimits = { rows: 5_000, unpacked: 50 * 1024 * 1024 } as const

type Read = { ok: true; sheet: Sheet } | { ok: false; reason: Unreadable }

/**
 * Reads a CSV file (with semicolons, commas or tabs; UTF-8, or what Excel makes of it on Windows) or the first sheet of an XLSX
 * file. Every cell is text, without spaces around it; a date that the program knew as one reads `2026-11-23`.
 */
export async function readSheet(file: Uint8Array): Promise<Read> {
	if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: 'locked' }
	const table = startsWith(file, [0x50, 0x4b, 0x03, 0x04]) ? await readWorkbook(file) : readText(file)
	if (!Array.isArray(table)) return { ok: false, reason: table }
	const filled = table
		.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.normalize('NFC').trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
	const [header, ...rows] = filled
	if (header === undefined || rows.length === 0) return { ok: false, reason: 'empty' }
	if (rows.length > sheetLimits.rows) return { ok: false, reason: 'too-long' }
	return { ok: true, sheet: { header: header.cells, rows } }
}

const startsWith = (file: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => file[index] === byte)

async function readWorkbook(file: Uint8Array): Promise<string[][] | Unreadable> {
	try {
		if (unpackedSize(file) > sheetLimits.unpacked) return 'too-large'
		// Numbers stay as they are written: a telephone number is no sum.
		const rows = await readXlsx(new Blob([new Uint8Array(file)]), { parseNumber: (text) => text })
		return rows.map((cells) => cells.map(textOf))
	} catch {
		return 'no-sheet'
	}
}

/** What the archive says that it holds; nothing is unpacked. */
function unpackedSize(file: Uint8Array): number {
	let size = 0
	unzipSync(file, {
		filter: ({ originalSize }) => {
			size += originalSize
			return false
		},
	})
	return size
}

const textOf = (cell: CellValue | null): string => {
	if (cell === null) return ''
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function readText(file: Uint8Array): string[][] | Unreadable {
	const text = decode(file)
	if (/[^\P{Cc}\t\n\r\f\v\u0085]/u.test(text)) return 'no-sheet'
	try {
		return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, bom: true, skip_empty_lines: false })
	} catch (error) {
		if (error instanceof CsvError) return 'quotes'
		throw error
	}
}

/** UTF-8 where it is; else the code page in which Excel writes CSV on a Dutch Windows. */
function decode(file: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(file)
	} catch {
		return new TextDecoder('windows-1252').decode(file)
	}
}

/** The one of the three that stands most often in the first line, outside of quotation marks. */
function delimiterOf(text: string): string {
	const [first = ''] = text
		.replace(/^\uFEFF/, '')
		.trimStart()
		.split(/\r?\n/, 1)
	const bare = first.replaceAll(/"[^"]*"/g, '')
	const counted = [';', ',', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }))
	return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ';'
}
