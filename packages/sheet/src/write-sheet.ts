import writeXlsx from 'write-excel-file/universal'

/** A cell as it is shown: text, or a number to reckon with. */
export type Cell = string | number

/** A table with a name for each column. */
export type Table = { header: readonly string[]; rows: readonly (readonly Cell[])[] }

/** The two kinds of file that every office can open. */
export const sheetKinds = {
	csv: { type: 'text/csv; charset=utf-8', extension: 'csv' },
	xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
} as const

/** A kind of `sheetKinds`. */
export type SheetKind = keyof typeof sheetKinds

/** The file of a table. What a program could take for a formula begins with an apostrophe (A15): people type `=` too. */
export async function writeSheet(kind: SheetKind, table: Table): Promise<Uint8Array<ArrayBuffer>> {
	return kind === 'csv' ? writeCsv(table) : await writeWorkbook(table)
}

/** Text that no program takes for a formula, also after spaces, nor for the start of a macro call. */
export const harmless = (cell: Cell): Cell =>
	typeof cell === 'string' && /^[\s]*[=+\-@\t\r|%]/u.test(cell) ? `'${cell}` : cell

/** Semicolons and a byte order mark: with these Excel in a Dutch Windows shows columns and accents. */
function writeCsv({ header, rows }: Table): Uint8Array<ArrayBuffer> {
	const lines = [header, ...rows].map((cells) => cells.map((cell) => quoted(harmless(cell))).join(';'))
	return new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)
}

/** A number has its comma where Dutch programs look for it. */
const quoted = (cell: Cell) =>
	typeof cell === 'number' ? String(cell).replace('.', ',') : `"${cell.replaceAll('"', '""')}"`

/**
 * A cell that begins with nothing harmful, as a workbook keeps it. The library looks texts up in an object without asking whether they are
 * its own, so "toString" would break the file; a space after it is seen by nobody.
 */
const written = (cell: Cell): string => {
	const text = String(harmless(cell))
	return text in Object.prototype ? `${text} ` : text
}

async function writeWorkbook({ header, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
	const bold = header.map((value) => ({ value: written(value), type: String, fontWeight: 'bold' as const }))
	const cells = rows.map((row) =>
		row.map((cell) =>
			typeof cell === 'number' ? { value: cell, type: Number } : { value: written(cell), type: String },
		),
	)
	const blob = await writeXlsx([bold, ...cells], { stickyRowsCount: 1 }).toBlob()
	return new Uint8Array(await blob.arrayBuffer())
}
