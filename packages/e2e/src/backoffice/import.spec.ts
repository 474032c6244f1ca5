import { brokenRows, headings } from '@repo/domain/testing/broken-rows'
import { writeSheet } from '@repo/sheet/write-sheet'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { screenshotOf } from '../testing/screenshot.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const refused = { allow: /status of 4(09|22)/ }

async function send(page: Page, name: string, mimeType: string, file: Uint8Array) {
	await page.goto('/inlezen')
	await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(file) })
	await page.getByRole('button', { name: 'Bekijk het bestand' }).click()
}

test('a workbook with more than forty kinds of broken rows is told what is wrong, row by row, and adds nobody', async ({
	staff,
}) => {
	const page = await staff('L01', refused)
	// Nobody left in the demo, and nobody has the name of another: these are tested where the rules are.
	const isElsewhere = (reason: string) => reason === 'gone' || reason === 'same-name'
	const rows = brokenRows.filter(([, , problem]) => !isElsewhere(problem.reason)).map(([, cells]) => cells)
	const good = ['Zoë Nepstra', '', '3-9-1998', 'Arabisch', '', '', '', '', '', '', '']
	await send(page, 'deelnemers.xlsx', xlsx, await writeSheet('xlsx', { header: headings, rows: [good, ...rows] }))

	await expect(page.getByText(/^1 nieuw, 0 al bekend, \d+ fout\.$/)).toBeVisible()
	const wrong = page.getByRole('row').filter({ hasText: 'fout' })
	await expect(wrong).toHaveCount(rows.length)
	expect(rows.length).toBeGreaterThanOrEqual(40)
	for (const one of await wrong.getByRole('listitem').all()) await expect(one).toHaveText(/^[A-Z].*\.$/)
	await expect(page.getByText('Verbeter de rijen die fout zijn')).toBeVisible()
	await expect(page.getByRole('button', { name: /^Voeg/ })).toHaveCount(0)
	await screenshotOf(page, 'import-wrong')
	await expectAccessible(page)
	await page.setViewportSize(desk)
})

test('people of a CSV file are added after a look and a fresh check, and the same file again changes nothing', async ({
	staff,
}) => {
	const page = await staff('L01', refused)
	const name = `Ilse Importi ${process.pid}`.replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
	const csv = new TextEncoder().encode(
		`naam;geboortedatum;taal;traject;vanaf\n${name};3-9-1998;Tigrinya;Ontwikkelplek;1-12-2026\n${name} Twee;4-9-1998;nl;;\n`,
	)
	await send(page, 'deelnemers.csv', 'text/csv', csv)
	await expect(page.getByText('2 nieuw, 0 al bekend, 0 fout.')).toBeVisible()
	await screenshotOf(page, 'import-good')
	await page.getByRole('button', { name: 'Voeg 2 deelnemers toe' }).click()
	if (page.url().includes('/bevestig')) {
		await page.getByRole('button', { name: /^Ja/ }).click()
		await page.getByRole('button', { name: 'Voeg 2 deelnemers toe' }).click()
	}
	await expect(page.getByRole('status')).toContainText('De deelnemers zijn toegevoegd.')
	await expect(page.getByText('0 nieuw, 2 al bekend, 0 fout.')).toBeVisible()

	await send(page, 'deelnemers.csv', 'text/csv', csv)
	await expect(page.getByText('0 nieuw, 2 al bekend, 0 fout.')).toBeVisible()
	await expect(page.getByText('Er verandert niets.')).toBeVisible()
	await page.goto('/deelnemers')
	await page.getByRole('searchbox').fill(name)
	await page.getByRole('searchbox').press('Enter')
	await expect(page.getByRole('row').filter({ hasText: name })).toHaveCount(2)
})

test('what is no file of people is refused with what to do; the example is one', async ({ staff }) => {
	const page = await staff('L01', refused)
	await send(page, 'foto.xlsx', xlsx, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]))
	await expect(page.getByText('Dit bestand kan niet gelezen worden.')).toBeVisible()
	const csv = (text: string) => new TextEncoder().encode(text)
	await send(page, 'leeg.csv', 'text/csv', csv('naam;geboortedatum;taal\n'))
	await expect(page.getByText('In dit bestand staat niemand.')).toBeVisible()
	await send(page, 'bsn.csv', 'text/csv', csv('naam;BSN;taal\nZoë Nepstra;1;nl\n'))
	await expect(page.getByText('De kolom “BSN” mag hier niet staan')).toBeVisible()
	await expect(page.getByText('De kolom “Geboortedatum” ontbreekt.')).toBeVisible()
	await expectAccessible(page)
	await page.setViewportSize(desk)

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Voorbeeldbestand' }).click(),
	])
	const chunks: Buffer[] = []
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
	await send(page, 'voorbeeld.xlsx', xlsx, Buffer.concat(chunks))
	await expect(page.getByText('1 nieuw, 0 al bekend, 0 fout.')).toBeVisible()
})
