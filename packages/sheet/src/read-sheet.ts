import { parse, CsvError } from 'csv-parse/sync'
import { readWorkbook } from './read-workbook.ts'
import { sheetLimits, type Unreadable } from './sheet-limits.ts'

/** What stands in a sheet: the first row that is not empty, and the rows below it with the number that the reader's program shows. */
export type Sheet = { header: string[]; rows: { line: number; cells: string[] }[] }

type Read = { ok: true; sheet: Sheet } | { ok: false; reason: Unreadable }

/**
 * Reads a CSV file (with semicolons, commas or tabs; UTF-8, or what Excel makes of it on Windows) or the first sheet of an XLSX
 * file. Every cell is text, without spaces around it; a date that the program knew as one reads `2026-11-23`. Columns at the end
 * in which nothing stands do not count.
 */
export async function readSheet(file: Uint8Array): Promise<Read> {
	if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) return { ok: false, reason: 'locked' }
	const table = startsWith(file, [0x50, 0x4b, 0x03, 0x04]) ? await readWorkbook(file) : readText(file)
	if (!Array.isArray(table)) return { ok: false, reason: table }
	const filled = table
		.map((cells, index) => ({ line: index + 1, cells: cells.map((cell) => cell.normalize('NFC').trim()) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ''))
	const width = Math.max(0, ...filled.slice(0, sheetLimits.rows + 1).map(({ cells }) => widthOf(cells)))
	const [header, ...rows] = filled.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) }))
	if (header === undefined || rows.length === 0) return { ok: false, reason: 'empty' }
	if (rows.length > sheetLimits.rows) return { ok: false, reason: 'too-long' }
	if (width > sheetLimits.columns) return { ok: false, reason: 'too-wide' }
	const isLong = ({ cells }: { cells: string[] }) => cells.some((cell) => cell.length > sheetLimits.cell)
	if (filled.some(isLong)) return { ok: false, reason: 'long-cell' }
	return { ok: true, sheet: { header: header.cells, rows } }
}

/** How many columns a row has up to the last cell in which something stands. */
const widthOf = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1

const startsWith = (file: Uint8Array, bytes: readonly number[]) => bytes.every((byte, index) => file[index] === byte)

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
