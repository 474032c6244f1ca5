import { brokenReferrals, referralHeadings } from '@repo/domain/testing/broken-referral-rows'
import { writeSheet } from '@repo/sheet/write-sheet'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeStaff } from '../testing/roles.ts'
import { screenshotOf } from '../testing/screenshot.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const refused = { allow: /status of 4(09|22)/ }
const csv = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`)
const header = 'naam;geboortedatum;taal;telefoon;doel;kanaal;dagdelen;weet ervan'
const row = (name: string) => `${name};3-9-1998;Tigrinya;06-0000 0001;Werkritme;WIJ-team;ma ochtend, wo;ja`
const letters = String(process.pid).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')

async function choose(page: Page, name: string, mimeType: string, file: Uint8Array) {
	await page.goto('/aanmeldingen/inlezen')
	await page.getByLabel('Bestand', { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(file) })
	await page.getByRole('button', { name: 'Bekijk het bestand' }).click()
}

test('a coach reads referrals in: every wrong row is told what is wrong with it, and nobody is sent', async ({
	staff,
}) => {
	const page = await staff('C01', refused)
	await page.goto('/aanmeldingen')
	await page.getByRole('link', { name: 'Aanmeldingen inlezen' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aanmeldingen inlezen')
	await screenshotOf(page, 'import-referrals')
	await expectAccessible(page)
	await page.setViewportSize(desk)

	const rows = brokenReferrals.map(([, cells]) => cells)
	await choose(page, 'a.xlsx', xlsx, await writeSheet('xlsx', { header: referralHeadings, rows }))
	await expect(page.getByText(`0 nieuw, 0 al verstuurd, ${rows.length} fout.`)).toBeVisible()
	for (const one of await page.getByRole('row').filter({ hasText: 'fout' }).getByRole('listitem').all())
		await expect(one).toHaveText(/^[A-Z].*\.$/)
	await expect(page.getByRole('button', { name: /^Verstuur/ })).toHaveCount(0)
	await screenshotOf(page, 'import-referrals-wrong')
	await expectAccessible(page)
})

test('a partner sends a file after a look; the same file again changes nothing; the planner has them in the list', async ({
	staff,
	someone,
	database,
}) => {
	const referrer = (await makeStaff(database)).get('referrer')
	if (referrer === undefined) throw new Error('nobody refers')
	const page = await someone(referrer, refused)
	const [one, two] = [`Ilse Bestandtest ${letters}`, `Omar Bestandtest ${letters}`]
	const file = csv(header, row(one), row(two))
	await choose(page, 'a.csv', 'text/csv', file)
	await expect(page.getByText('2 nieuw, 0 al verstuurd, 0 fout.')).toBeVisible()
	await screenshotOf(page, 'import-referrals-good')
	await expectAccessible(page)
	await page.setViewportSize(desk)
	await page.getByRole('button', { name: 'Verstuur 2 aanmeldingen' }).click()
	await expect(page.getByRole('status')).toContainText('Er zijn 2 aanmeldingen verstuurd.')
	await expect(page.getByRole('row').filter({ hasText: one })).toContainText('Wij antwoorden vóór')
	await screenshotOf(page, 'import-referrals-sent')

	await choose(page, 'a.csv', 'text/csv', file)
	await expect(page.getByText('0 nieuw, 2 al verstuurd, 0 fout.')).toBeVisible()
	await expect(page.getByText('Er verandert niets.')).toBeVisible()
	const planner = await staff('L01')
	await planner.goto('/aanmeldingen')
	await expect(planner.getByRole('row').filter({ hasText: two })).toContainText('Antwoord vóór')
	await planner.getByRole('link', { name: two }).click()
	await expect(planner.getByText('maandagochtend, woensdagochtend en woensdagmiddag')).toBeVisible()
})

test('what is no file of referrals is refused with what to do; the example is one; the form works as a document', async ({
	staff,
}) => {
	const page = await staff('C01', refused)
	await choose(page, 'bsn.csv', 'text/csv', csv('naam;BSN;taal', 'Zoë Nepstra;1;nl'))
	await expect(page.getByText('De kolom “BSN” mag hier niet staan')).toBeVisible()
	await expect(page.getByText('De kolom “Weet ervan” ontbreekt.')).toBeVisible()
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Voorbeeldbestand' }).click(),
	])
	const chunks: Buffer[] = []
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
	await choose(page, 'voorbeeld.xlsx', xlsx, Buffer.concat(chunks))
	await expect(page.getByText('1 nieuw, 0 al verstuurd, 0 fout.')).toBeVisible()
	await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=blad]')?.setAttribute('value', 'a.b.c'))
	await page.evaluate(() => document.querySelector<HTMLFormElement>('form:has([name=blad])')?.submit())
	await expect(page.getByText('Dit overzicht is verlopen. Kies het bestand opnieuw.')).toBeVisible()
})
