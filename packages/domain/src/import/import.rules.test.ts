import fc from 'fast-check'
import { expect, test } from 'vitest'
import { imports } from '../../../i18n/locales/staff/nl/imports.ts'
import { brokenRows, goodRow, headings, rowWith } from '../testing/broken-rows.ts'
import { peopleFile, readHeader } from './import-columns.rules.ts'
import { readDate, readEmail, readPhone } from './import-cells.rules.ts'
import { checkRows, type ImportFacts } from './import-rows.rules.ts'

const facts: ImportFacts = {
	today: '2026-11-23',
	coaches: new Map([
		['tineke@example.org', { id: 'tineke', state: 'coach' }],
		['karim@example.org', { id: 'karim', state: 'no-coach' }],
		['vertrokken@example.org', { id: 'gone', state: 'gone' }],
		['jo dubbel', { id: 'jo', state: 'same-name' }],
	]),
	products: new Map([['ontwikkelplek', 'development_place']]),
}
const header = readHeader(headings, peopleFile)
const columns = header.ok ? header.columns : []
const check = (...rows: readonly (readonly string[])[]) =>
	checkRows(
		rows.map((cells, index) => ({ line: index + 2, cells })),
		columns,
		facts,
	)
test('a row that is right is read', () => {
	expect(check(goodRow)).toEqual([
		{
			line: 2,
			ok: true,
			person: {
				name: 'Zoë Demoshi',
				calledBy: 'Zoë',
				bornOn: '1998-09-03',
				readsIn: 'ar',
				readingSupport: 'none',
				phone: '0612345678',
				email: 'zoe@example.org',
				coachId: 'tineke',
				product: 'development_place',
				from: '2026-12-01',
				until: '2027-05-31',
			},
		},
	])
})

test('name, date of birth and language are enough; others are called by their first name', () => {
	const [row] = check(['Yonas Testma', '', '1999-01-31', 'ti'])
	expect(row).toMatchObject({ ok: true, person: { calledBy: 'Yonas', product: null, phone: null } })
})

test.each(brokenRows)('%s is refused with a reason of its own', (_, cells, problem) => {
	expect(check(cells)).toEqual([{ line: 2, ok: false, problems: [problem] }])
})

test('forty kinds of broken rows have forty different reasons, and every reason that has a sentence has a row', () => {
	const kinds = brokenRows.map(([, , { column, reason }]) => `${column ?? 'row'} ${reason}`)
	// These need a second row, in the file or in the database: see below, and `import.test.ts`.
	const besideAnother = ['row twice-in-file', 'row known-otherwise']
	const sentences = Object.entries(imports.problem).flatMap(([column, reasons]) =>
		Object.keys(reasons).map((reason) => `${column} ${reason}`),
	)
	expect([...kinds, ...besideAnother].toSorted()).toEqual(sentences.toSorted())
	expect(kinds.length).toBeGreaterThanOrEqual(40)
})

test('a row with several faults tells them all', () => {
	const [row] = check(rowWith({ Naam: '', Taal: 'Elfs', Telefoon: 'x' }))
	expect(row?.ok ? [] : row?.problems.map(({ column }) => column)).toEqual(['name', 'readsIn', 'phone'])
})

test('one person twice in a file is told with the line of the first, whatever accents and capitals', () => {
	const [, second] = check(goodRow, rowWith({ Naam: 'ZOE DEMOSHI', Geboortedatum: '1998-09-03' }))
	expect(second).toEqual({ line: 3, ok: false, problems: [{ column: null, reason: 'twice-in-file', line: 2 }] })
	expect(check(goodRow, rowWith({ Geboortedatum: '4-9-1998' })).every(({ ok }) => ok)).toBe(true)
})

test('the first row is read in any order and spelling; what is missing, strange, double or forbidden is told', () => {
	expect(readHeader(['TAAL', ' geboren  op', 'naam', ''], peopleFile)).toEqual({
		ok: true,
		columns: ['readsIn', 'bornOn', 'name', null],
	})
	expect(readHeader(['naam', 'deelnemer', 'BSN', 'schoenmaat', 'taal'], peopleFile)).toEqual({
		ok: false,
		problems: [
			{ reason: 'forbidden', heading: 'BSN' },
			{ reason: 'unknown', heading: 'schoenmaat' },
			{ reason: 'twice', column: 'name' },
			{ reason: 'missing', column: 'bornOn' },
		],
	})
})

test('a cell that is too long for its column is told so before anything in it is looked for', () => {
	const tooLong = { reason: 'too-long' }
	const [slow, short] = ['1'.repeat(667) + '/'.repeat(1333), '06-12345678 / thuis']
	expect([slow, short, slow, short].map(readPhone)).toEqual([
		tooLong,
		{ reason: 'letters' },
		tooLong,
		{ reason: 'letters' },
	])
	expect(readPhone('x'.repeat(61))).toEqual(tooLong)
	expect(readPhone('x'.repeat(60))).toEqual({ reason: 'letters' })
	expect(readEmail('.@'.repeat(1000))).toEqual(tooLong)
})

test.each(['0612345678 of 0687654321', '0612345678;thuis: 0687654321', '06-12345678/06-87654321'])(
	'%j is two numbers',
	(cell) => {
		expect(readPhone(cell)).toEqual({ reason: 'two-numbers' })
	},
)

test('every day of a life reads the same in each way of writing it', () => {
	const Day = fc.date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
	fc.assert(
		fc.property(Day, (at) => {
			const value = at.toISOString().slice(0, 10)
			const [year = '', month = '', day = ''] = value.split('-')
			const name = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(at)
			for (const text of [
				value,
				`${day}-${month}-${year}`,
				`${Number(day)}/${Number(month)}/${year}`,
				`${Number(day)} ${name} ${year}`,
			])
				expect(readDate(text)).toEqual({ value })
		}),
	)
})

test('whatever stands in the cells, every row is answered', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string(), { maxLength: 13 }), { maxLength: 20 }), (rows) => {
			expect(check(...rows).map(({ line }) => line)).toEqual(rows.map((_, index) => index + 2))
		}),
	)
})
