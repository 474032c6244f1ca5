import type { Product } from '../enrolment/enrolment.rules.ts'
import type { Language, ReadingSupport } from '../person/person.schema.ts'
import {
	type BirthReason,
	type CellRead,
	type DateReason,
	type EmailReason,
	type LanguageReason,
	type NameReason,
	type PhoneReason,
	readBirth,
	readDate,
	readEmail,
	readLanguage,
	readName,
	readPhone,
	readSupport,
	withinAYear,
} from './import-cells.rules.ts'
import type { ImportColumn } from './import-columns.rules.ts'

/** Someone of whom the file says all that is needed. */
export type Imported = {
	name: string
	calledBy: string
	bornOn: string
	readsIn: Language
	readingSupport: ReadingSupport
	phone: string | null
	email: string | null
	coachId: string | null
	product: Product | null
	from: string | null
	until: string | null
}

/** What is wrong with a row, by the column that has to change; no column: the row as a whole. */
export type RowProblem =
	| { column: 'name'; reason: NameReason }
	| { column: 'calledBy'; reason: Exclude<NameReason, 'missing' | 'too-short'> }
	| { column: 'bornOn'; reason: BirthReason }
	| { column: 'readsIn'; reason: LanguageReason }
	| { column: 'readingSupport'; reason: 'unknown' }
	| { column: 'phone'; reason: PhoneReason }
	| { column: 'email'; reason: EmailReason }
	| { column: 'coach'; reason: 'unknown' | 'no-coach' | 'gone' | 'same-name' }
	| { column: 'product'; reason: 'unknown' | 'needed' }
	| { column: 'from'; reason: DateReason | 'needed' | 'too-far' }
	| { column: 'until'; reason: DateReason | 'before-begin' }
	| { column: null; reason: 'too-many-cells' | 'error-cell' | 'citizen-number' }
	| { column: null; reason: 'twice-in-file'; line: number }
	| { column: null; reason: 'known-otherwise' }

/**
 * What must be known to judge a row. `coaches`: by e-mail address and by whole name, in small letters; `same-name`: two colleagues are
 * called so, and only an address tells which of them is meant.
 */
export type ImportFacts = {
	today: string
	coaches: ReadonlyMap<string, NamedCoach>
	products: ReadonlyMap<string, Product>
}

/** Whom a cell for the coach can name. */
export type NamedCoach = { id: string; state: 'coach' | 'no-coach' | 'gone' | 'same-name' }

/** A row of the file. */
export type Row = { line: number; cells: readonly string[] }

/** A row that was read, or everything that is wrong with it. */
export type CheckedRow = { line: number } & (
	| { ok: true; person: Imported }
	| { ok: false; problems: [RowProblem, ...RowProblem[]] }
)

/** Judges every row by itself and beside the ones before it. Reads and writes nothing. */
export function checkRows(
	rows: readonly Row[],
	columns: readonly (ImportColumn | null)[],
	facts: ImportFacts,
): CheckedRow[] {
	const firstLines = new Map<string, number>()
	return rows.map((row) => {
		const checked = checkRow(row, columns, facts)
		if (!checked.ok) return checked
		const key = samePersonKey(checked.person)
		const before = firstLines.get(key)
		if (before === undefined) firstLines.set(key, row.line)
		return before === undefined
			? checked
			: { line: row.line, ok: false, problems: [{ column: null, reason: 'twice-in-file', line: before }] }
	})
}

/** Equal for one person in two rows: the name without accents and capitals, and the date of birth. */
export const samePersonKey = ({ name, bornOn }: { name: string; bornOn: string }): string =>
	`${name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()} ${bornOn}`

function checkRow({ line, cells }: Row, columns: readonly (ImportColumn | null)[], facts: ImportFacts): CheckedRow {
	const whole = wholeRow(cells, columns.length)
	if (whole !== null) return { line, ok: false, problems: [whole] }
	const cellOf = (column: ImportColumn) => {
		const index = columns.indexOf(column)
		return index < 0 ? '' : (cells[index] ?? '')
	}
	const problems: RowProblem[] = []
	const person = { ...readIdentity(cellOf, facts, problems), ...readProgramme(cellOf, facts, problems) }
	const [first, ...rest] = problems
	return first === undefined ? { line, ok: true, person } : { line, ok: false, problems: [first, ...rest] }
}

/** What makes a row unreadable whatever stands in its cells. */
function wholeRow(cells: readonly string[], width: number): RowProblem | null {
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

type CellOf = (column: ImportColumn) => string

/** The value, or an empty one with the problem noted. */
function take<T, R extends string>(read: CellRead<T, R>, otherwise: T, note: (reason: R) => void): T {
	if ('value' in read) return read.value
	note(read.reason)
	return otherwise
}

function readIdentity(cellOf: CellOf, { today }: ImportFacts, problems: RowProblem[]) {
	const name = take(readName(cellOf('name')), '', (reason) => problems.push({ column: 'name', reason }))
	const short = cellOf('calledBy')
	const called = short === '' ? { value: name.split(' ')[0] ?? name } : readName(short)
	return {
		name,
		calledBy:
			take(called, '', (reason) => {
				if (reason !== 'missing' && reason !== 'too-short') problems.push({ column: 'calledBy', reason })
			}) || short,
		bornOn: take(readBirth(cellOf('bornOn'), today), '', (reason) => problems.push({ column: 'bornOn', reason })),
		readsIn: take<Language, LanguageReason>(readLanguage(cellOf('readsIn')), 'nl', (reason) =>
			problems.push({ column: 'readsIn', reason }),
		),
		readingSupport: take<ReadingSupport, 'unknown'>(readSupport(cellOf('readingSupport')), 'none', (reason) =>
			problems.push({ column: 'readingSupport', reason }),
		),
		phone: take(readPhone(cellOf('phone')), null, (reason) => problems.push({ column: 'phone', reason })),
		email: take(readEmail(cellOf('email')), null, (reason) => problems.push({ column: 'email', reason })),
	}
}

function readProgramme(cellOf: CellOf, facts: ImportFacts, problems: RowProblem[]) {
	const coachId = readCoach(cellOf('coach'), facts, problems)
	const product = facts.products.get(cellOf('product').toLowerCase()) ?? null
	if (cellOf('product') !== '' && product === null) problems.push({ column: 'product', reason: 'unknown' })
	return { coachId, product, ...readPeriod(cellOf, facts, problems) }
}

function readCoach(cell: string, { coaches }: ImportFacts, problems: RowProblem[]): string | null {
	const found = coaches.get(cell.toLowerCase())
	if (cell !== '' && found?.state !== 'coach') problems.push({ column: 'coach', reason: found?.state ?? 'unknown' })
	return found?.id ?? null
}

function readPeriod(cellOf: CellOf, { today }: ImportFacts, problems: RowProblem[]) {
	const [what, begin, end] = [cellOf('product'), cellOf('from'), cellOf('until')]
	if (what === '' && begin + end !== '') problems.push({ column: 'product', reason: 'needed' })
	const from = dateOf(begin, (reason) => problems.push({ column: 'from', reason }))
	if (what !== '' && begin === '') problems.push({ column: 'from', reason: 'needed' })
	if (from !== null && from > withinAYear(today)) problems.push({ column: 'from', reason: 'too-far' })
	const until = dateOf(end, (reason) => problems.push({ column: 'until', reason }))
	if (from !== null && until !== null && until < from) problems.push({ column: 'until', reason: 'before-begin' })
	return { from, until }
}

const dateOf = (cell: string, note: (reason: DateReason) => void) =>
	cell === '' ? null : take<string | null, DateReason>(readDate(cell), null, note)
