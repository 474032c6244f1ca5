import type { CellRead } from './import-cells.rules.ts'

/** A row of the file. */
export type Row = { line: number; cells: readonly string[] }

/** What makes a row unreadable whatever stands in its cells, or that its person stands in an earlier row. */
export type WholeRowProblem =
	| { column: null; reason: 'too-many-cells' | 'error-cell' | 'citizen-number' }
	| { column: null; reason: 'twice-in-file'; line: number }

/** What was read of a row, or everything that is wrong with it. */
export type ReadRow<Value, Problem> = { ok: true; value: Value } | { ok: false; problems: [Problem, ...Problem[]] }

/** The text of a cell by the name of its column; empty where the file has no such column. */
export type CellOf<Column extends string> = (column: Column) => string

/**
 * Reads every row by itself and beside the ones before it: nobody stands in a file twice. `read` notes what is wrong with the
 * cells. Reads and writes nothing else.
 */
export function readRows<Column extends string, Value extends { name: string; bornOn: string }, Problem>(
	rows: readonly Row[],
	columns: readonly (Column | null)[],
	read: (cellOf: CellOf<Column>, problems: Problem[]) => Value,
): ({ line: number } & ReadRow<Value, Problem | WholeRowProblem>)[] {
	const firstLines = new Map<string, number>()
	return rows.map(({ line, cells }) => {
		const row = readRow(cells, columns, read)
		if (!row.ok) return { line, ...row }
		const key = samePersonKey(row.value)
		const before = firstLines.get(key)
		if (before === undefined) firstLines.set(key, line)
		return before === undefined
			? { line, ...row }
			: { line, ok: false, problems: [{ column: null, reason: 'twice-in-file', line: before }] }
	})
}

function readRow<Column extends string, Value, Problem>(
	cells: readonly string[],
	columns: readonly (Column | null)[],
	read: (cellOf: CellOf<Column>, problems: Problem[]) => Value,
): ReadRow<Value, Problem | WholeRowProblem> {
	const whole = wholeRow(cells, columns.length)
	if (whole !== null) return { ok: false, problems: [whole] }
	const problems: Problem[] = []
	const value = read((column) => {
		const index = columns.indexOf(column)
		return index < 0 ? '' : (cells[index] ?? '')
	}, problems)
	const [first, ...rest] = problems
	return first === undefined ? { ok: true, value } : { ok: false, problems: [first, ...rest] }
}

/** Equal for one person in two rows: the name without accents and capitals, and the date of birth. */
export const samePersonKey = ({ name, bornOn }: { name: string; bornOn: string }): string =>
	`${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()} ${bornOn}`

function wholeRow(cells: readonly string[], width: number): WholeRowProblem | null {
	if (cells.slice(width).some((cell) => cell !== '')) return { column: null, reason: 'too-many-cells' }
	if (cells.some((cell) => /^#[A-Z/0-9]+[!?]?$/.test(cell))) return { column: null, reason: 'error-cell' }
	return cells.some(isCitizenNumber) ? { column: null, reason: 'citizen-number' } : null
}

/** Nine digits that pass the test of eleven: such numbers are not kept here. */
const isCitizenNumber = (cell: string): boolean => {
	const digits = cell.replaceAll(/[.\s-]/g, '')
	if (!/^\d{9}$/.test(digits)) return false
	const sum = Array.from(digits).reduce(
		(total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
		0,
	)
	return sum % 11 === 0
}

/** The value, or an empty one with the problem noted. */
export function take<T, R extends string>(read: CellRead<T, R>, otherwise: T, note: (reason: R) => void): T {
	if ('value' in read) return read.value
	note(read.reason)
	return otherwise
}
