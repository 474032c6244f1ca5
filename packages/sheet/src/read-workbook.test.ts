import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { readSheet } from './read-sheet.ts'
import { readWorkbook } from './read-workbook.ts'
import { sheetLimits } from './sheet-limits.ts'
import { writeSheet } from './write-sheet.ts'

vi.setConfig({ testTimeout: 60_000 })

const good = await writeSheet('xlsx', { header: ['naam', 'taal'], rows: [['Zoë Demoshi', 'nl']] })

/** The good workbook with other rows in its sheet. */
function workbookOf(rows: string): Uint8Array {
	const parts = unzipSync(good)
	const name = Object.keys(parts).find((part) => part.includes('worksheets/')) ?? ''
	const xml = strFromU8(parts[name] ?? new Uint8Array())
	return zipSync({
		...parts,
		[name]: strToU8(xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`)),
	})
}

const cell = (place: string, text = 'x') => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`

/** An archive that says, as only an archive of more than 65.535 files has to, how many files it holds. */
function archiveOf(count: number): Uint8Array {
	const end = good.length - 22
	const [more, end64] = [new Uint8Array(56 + 20), good.slice(end)]
	const at = new DataView(more.buffer)
	at.setUint32(0, 0x06064b50, true)
	at.setUint32(32, count, true)
	at.setUint32(48, new DataView(good.buffer, good.byteOffset).getUint32(end + 16, true), true)
	at.setUint32(56, 0x07064b50, true)
	at.setUint32(56 + 8, end, true)
	return Uint8Array.from([...good.slice(0, end), ...more, ...end64])
}

const head = `<row r="1">${cell('A1', 'naam')}</row>`

test.each([
	['a row far below', workbookOf(`<row r="1000000000"/>`), 'too-long'],
	['a cell in a row far below', workbookOf(`${head}<row>${cell('A1000000000')}</row>`), 'too-long'],
	['a cell one row too low', workbookOf(`${head}<row>${cell(`A${sheetLimits.rows + 2}`)}</row>`), 'too-long'],
	['a cell far to the right', workbookOf(`<row r="1">${cell('ZZZZZZ1')}</row>`), 'too-wide'],
	['a cell one column too far', workbookOf(`<row r="1">${cell('CW1')}</row>`), 'too-wide'],
	['a prefix before a row', workbookOf(`<x:row xmlns:x="urn:x" r = '1000000000' />`), 'too-long'],
	['a place in other signs', workbookOf(`<row r="1000000&#48;00"/>`), 'no-sheet'],
	['a place behind a sign', workbookOf(`<row x=">" r="1000000000"/>`), 'no-sheet'],
	['a tag in a tag', workbookOf(`<row x="<" r="1000000000"/>`), 'no-sheet'],
	['billions of files', archiveOf(2 ** 32 - 1), 'too-large'],
	[
		'a file too many',
		zipSync(Object.fromEntries(Array.from({ length: sheetLimits.files + 1 }, (_, n) => [`${n}.xml`, strToU8('x')]))),
		'too-large',
	],
] as const)('a workbook with %s is refused, and takes no memory', async (_, file, reason) => {
	const before = process.memoryUsage().rss
	expect(await readSheet(file)).toEqual({ ok: false, reason })
	expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024)
})

test('an archive that counts its files in the long way is read', async () => {
	expect(await readSheet(archiveOf(Object.keys(unzipSync(good)).length))).toEqual(await readSheet(good))
})

test('the last row and column that we take are read, and empty cells that have a format do not count', async () => {
	const last = workbookOf(
		`${head}<row r="5001">${cell('CV5001')}<c r="XFD5001" s="1"/></row><row r="1048576"><c r="A1048576" s="1"></c></row>`,
	)
	expect(await readSheet(last)).toMatchObject({ ok: true, sheet: { rows: [{ line: 5001 }] } })
})

test('a thread that takes more memory or time than it may is ended, and the next file is read', async () => {
	const deep = workbookOf('<row r="1048576"/>')
	expect(await readWorkbook(deep, { memory: 16, time: 60_000 })).toBe('too-large')
	expect(await readWorkbook(good, { memory: 256, time: 0 })).toBe('too-large')
	expect(await readSheet(good)).toMatchObject({ ok: true })
})
