import type { Product } from '../enrolment/enrolment.rules.ts'
import type { Language, ReadingSupport } from '../person/person.schema.ts'
import {
	type BirthReason,
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
import { type CellOf as CellsOf, readRows, type Row, take, type WholeRowProblem } from './whole-row.rules.ts'

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
	| WholeRowProblem
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

/** A row that was read, or everything that is wrong with it. */
export type CheckedRow = { line: number } & (
	| { ok: true; person: Imported }
	| { ok: false; problems: [RowProblem, ...RowProblem[]] }
)

/** Judges every row by itself and beside the ones before it. Reads and writes nothing. */
export const checkRows = (
	rows: readonly Row[],
	columns: readonly (ImportColumn | null)[],
	facts: ImportFacts,
): CheckedRow[] =>
	readRows(rows, columns, (cellOf: CellOf, problems: RowProblem[]) => ({
		...readIdentity(cellOf, facts, problems),
		...readProgramme(cellOf, facts, problems),
	})).map((row): CheckedRow => (row.ok ? { line: row.line, ok: true, person: row.value } : row))

type CellOf = CellsOf<ImportColumn>

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
