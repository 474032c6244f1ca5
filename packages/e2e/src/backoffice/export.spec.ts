import { readSheet } from '@repo/sheet/read-sheet'
import type { Page } from '@playwright/test'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'

/** Saves the list as a file, and reads it. */
async function save(page: Page, button: string): Promise<string[][]> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	])
	const chunks: Buffer[] = []
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
	const read = await readSheet(Buffer.concat(chunks))
	return read.ok ? [read.sheet.header, ...read.sheet.rows.map(({ cells }) => cells)] : []
}

test('a searched list is saved as a workbook and as CSV, after a fresh check, with no formula in it', async ({
	staff,
	database,
}) => {
	const person = await makeParticipant(database, { name: '=Evil Testma', coach: 'C01' })
	const page = await staff('C01')
	const find = async () => {
		await page.goto('/deelnemers')
		await page.getByRole('searchbox').fill(person.name)
		await page.getByRole('searchbox').press('Enter')
		await expect(page.getByRole('row').filter({ hasText: person.name })).toBeVisible()
	}
	await page.goto('/bevestig?naar=people')
	await page.getByRole('button', { name: /^Ja/ }).click()
	for (const button of ['Bewaar als Excel-bestand', 'Bewaar als CSV-bestand']) {
		await find()
		const [header, ...rows] = await save(page, button)
		expect(header?.slice(0, 2)).toEqual(['Naam', 'Leest in'])
		expect(rows).toHaveLength(1)
		expect(rows[0]?.slice(0, 3)).toEqual([`'${person.name}`, 'Nederlands', 'Tineke Demoshi'])
	}
})
