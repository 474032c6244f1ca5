import { zipSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import writeXlsx from 'write-excel-file/universal'
import { readSheet } from './read-sheet.ts'
import { sheetLimits } from './sheet-limits.ts'
import { harmless, writeSheet } from './write-sheet.ts'

vi.setConfig({ testTimeout: 60_000 })

const bytes = (text: string) => new TextEncoder().encode(text)
const people = [
	['naam', 'telefoon'],
	['Zoë Demoshi', '0612345678'],
	['Yonas "Yo" Testma', ''],
]
const sheet = {
	ok: true,
	sheet: {
		header: people[0],
		rows: [
			{ line: 2, cells: people[1] },
			{ line: 3, cells: people[2] },
		],
	},
}

test.each([';', ',', '\t'])('a CSV file with %j between the cells is read', async (sign) => {
	const text = people.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(sign)).join('\r\n')
	expect(await readSheet(bytes(text))).toEqual(sheet)
	expect(await readSheet(bytes(`\uFEFF${text}\r\n\r\n`))).toEqual(sheet)
})

test('a CSV file as Excel writes it on a Dutch Windows keeps its accents', async () => {
	const latin = Uint8Array.from('naam;plaats\r\nZoë;Café\r\n', (letter) => letter.charCodeAt(0))
	expect(await readSheet(latin)).toMatchObject({ sheet: { rows: [{ cells: ['Zoë', 'Café'] }] } })
})

test('a line is counted as the program of the reader shows it, empty ones too', async () => {
	const read = await readSheet(bytes('naam\n\nAmina\n\n\nYonas\n'))
	expect(read).toMatchObject({ sheet: { rows: [{ line: 3 }, { line: 6 }] } })
})

test('a workbook keeps the nought of a telephone number', async () => {
	const [header = [], ...rows] = people
	expect(await readSheet(await writeSheet('xlsx', { header, rows }))).toEqual(sheet)
})

test('a date that the program knew as one reads year first, whatever it looked like on the screen', async () => {
	const rows = [
		[{ value: 'geboren', type: String }],
		[{ value: new Date('1998-09-03T00:00:00Z'), type: Date, format: 'd mmmm yyyy' }],
	]
	const file = new Uint8Array(await (await writeXlsx(rows).toBlob()).arrayBuffer())
	expect(await readSheet(file)).toMatchObject({ sheet: { rows: [{ cells: ['1998-09-03'] }] } })
})

test.each([
	['nothing at all', bytes(''), 'empty'],
	['a header alone', bytes('naam;telefoon\n'), 'empty'],
	['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'no-sheet'],
	['an old or locked workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'locked'],
	['another archive', zipSync({ 'a.txt': strToU8('naam') }), 'no-sheet'],
	['half an archive', zipSync({ 'a.txt': strToU8('naam') }).slice(0, 20), 'no-sheet'],
	['a quotation mark that never closes', bytes('naam\n"Amina\nYonas\n'), 'quotes'],
	['more rows than we take', bytes(`naam\n${'Amina\n'.repeat(sheetLimits.rows + 1)}`), 'too-long'],
	['more columns than we take', bytes(`naam${';x'.repeat(sheetLimits.columns)}\nAmina\n`), 'too-wide'],
	['a cell longer than we take', bytes(`naam\n${'A'.repeat(sheetLimits.cell + 1)}\n`), 'long-cell'],
	['an archive that unpacks to too much', zipSync({ a: new Uint8Array(sheetLimits.unpacked + 1) }), 'too-large'],
] as const)('%s is refused with a reason', async (_, file, reason) => {
	expect(await readSheet(file)).toEqual({ ok: false, reason })
})

test('a sheet of the most that we take is read, and columns in which nothing stands do not count', async () => {
	const row = ['A'.repeat(sheetLimits.cell), ...Array<string>(sheetLimits.columns - 1).fill('x')]
	const line = `${row.join(';')}${';'.repeat(50)}\n`
	expect(await readSheet(bytes(line.repeat(2)))).toEqual({
		ok: true,
		sheet: { header: row, rows: [{ line: 2, cells: row }] },
	})
})

test('whatever the file, reading it answers', async () => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (file) => {
			expect(typeof (await readSheet(file)).ok).toBe('boolean')
		}),
	)
})

const Cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) =>
	text
		.replaceAll(/\p{Cc}|\p{Cs}|[\uFFFD-\uFFFF]/gu, '')
		.normalize('NFC')
		.trim(),
)

test.each(['csv', 'xlsx'] as const)('what is written as %s reads the same, and no cell is a formula', async (kind) => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.tuple(Cell, Cell), { minLength: 1, maxLength: 5 }), async (rows) => {
			const table = { header: ['eerste', 'tweede'], rows: rows.map(([a, b]) => [`${a}.`, b]) }
			const read = await readSheet(await writeSheet(kind, table))
			const cells = read.ok ? read.sheet.rows.map((row) => row.cells) : []
			const written = table.rows.map((row) => row.map(harmless))
			expect(cells.map(([a, b = '']) => [a, b])).toEqual(written)
			for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@|%]/)
		}),
		{ numRuns: kind === 'csv' ? 60 : 20 },
	)
})

test.each(['=1+1', '+31612345678', '-2+3', '@SUM(A1)', ' =1', '|calc', '%cmd'])('%j is made harmless', (cell) => {
	expect(harmless(cell)).toBe(`'${cell}`)
})
