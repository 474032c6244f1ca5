import { sendReferrals } from '@repo/domain/referral/send-referrals'
import { expect, setCookie, test } from '../testing/fixtures.ts'
import { makeParticipant, startSessionOf } from '../testing/people.ts'
import { makeStaff } from '../testing/roles.ts'
import { saveList } from '../testing/save-list.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { nowThere } from '../world/world.ts'

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
		const [header, ...rows] = await saveList(page, button)
		expect(header?.slice(0, 2)).toEqual(['Naam', 'Leest in'])
		expect(rows).toHaveLength(1)
		expect(rows[0]?.slice(0, 3)).toEqual([`'${person.name}`, 'Nederlands', 'Tineke Demoshi'])
	}
})

test('whoever has to show first who they are comes back to the same list, and saves it there', async ({
	visitor,
	database,
}) => {
	const [someone, other] = [
		await makeParticipant(database, { name: 'Amina Bewaartestma', coach: 'C02' }),
		await makeParticipant(database, { name: 'Bilal Elderstestma', coach: 'C02' }),
	]
	const page = await visitor('backoffice')
	const longAgo = new Date(nowThere().getTime() - 11 * 60_000)
	const session = await startSessionOf(database, await database.demoActor('C02'), longAgo)
	const [name = '', value = ''] = session.split('=')
	await page.context().addCookies([setCookie(name, value)])
	await page.goto('/deelnemers?leest=nl')
	await page.getByRole('searchbox').fill(someone.name)
	await page.getByRole('searchbox').press('Enter')
	await expect(page.getByRole('row').filter({ hasText: someone.name })).toBeVisible()
	await page.getByRole('button', { name: 'Bewaar als CSV-bestand' }).click()
	await page.getByRole('button', { name: /^Ja/ }).click()
	await expect(page.getByRole('status')).toContainText('Bewaar nu de lijst')
	await expect(page.getByRole('searchbox')).toHaveValue(someone.name)
	await expect(page.getByLabel('Leest het best')).toHaveValue('nl')
	await expect(page.getByRole('row').filter({ hasText: other.name })).toHaveCount(0)
	expect(page.url()).not.toContain('Bewaartestma')
	const [, ...rows] = await saveList(page, 'Bewaar als CSV-bestand')
	expect(rows.map(([name]) => name)).toEqual([someone.name])
})

test('the list of referrals is saved: a restricted road, and who sent them, are "Partner" in it, whoever saves it', async ({
	staff,
	someone,
	database,
}) => {
	const referrer = (await makeStaff(database)).get('referrer')
	if (referrer === undefined) throw new Error('nobody refers')
	const [open, hidden] = [`=Open Bewaartest ${process.pid}`, `=Dicht Bewaartest ${process.pid}`]
	const about = {
		bornOn: '1990-01-01',
		readsIn: 'nl',
		script: 'latin',
		aim: 'work_rhythm',
		phone: '0600000081',
	} as const
	const rest = { ...about, email: null, needsInterpreter: false, legalBasis: null, wishes: [] }
	const sent = [
		{ ...rest, name: open, channelCode: 'wij' },
		{ ...rest, name: hidden, channelCode: 'probation' },
	]
	await database.asStaff(referrer, (ctx) => sendReferrals(ctx, sent))
	const lead = await staff('E01')
	await lead.goto('/bevestig?naar=referrals&wie=bewaar%3Dcsv')
	await lead.getByRole('button', { name: /^Ja/ }).click()
	await expect(lead.getByRole('status')).toContainText('Bewaar nu de lijst')
	await screenshotOf(lead, 'export-referrals')
	const partner = await someone(referrer)
	await partner.goto('/bevestig?naar=referrals')
	await partner.getByRole('button', { name: /^Ja/ }).click()
	for (const page of [lead, partner]) {
		const [header, ...rows] = await saveList(page, 'Bewaar als CSV-bestand')
		expect(header?.[0]).toBe('Naam')
		expect(rows.find(([name]) => name === `'${open}`)?.slice(-2)).toEqual([
			`Rol Testma ${process.pid}-referrer`,
			'WIJ-team',
		])
		expect(rows.find(([name]) => name === `'${hidden}`)?.slice(-2)).toEqual(['Partner', 'Partner'])
		expect(JSON.stringify(rows)).not.toMatch(/Reclassering/)
	}
})

test('groups are saved as they are listed, and the members of one after a fresh check', async ({ staff }) => {
	const page = await staff('L01')
	await page.goto('/groepen')
	const [columns, ...groups] = await saveList(page, 'Bewaar als Excel-bestand')
	expect(columns).toEqual(['Groep', 'Stand', 'Vanaf', 'Tot en met', 'Mensen', 'Plekken', 'Wachten'])
	const [name = '', , , , count] = groups.find(([group]) => group === 'Route Z, groep 3') ?? []
	await page.goto('/bevestig?naar=people')
	await page.getByRole('button', { name: /^Ja/ }).click()
	await page.goto('/groepen')
	await page.getByRole('link', { name }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
	await screenshotOf(page, 'export-members')
	const [header, ...members] = await saveList(page, 'Bewaar als CSV-bestand')
	expect(header).toEqual(['Naam', 'Stand', 'Afwijkende halve dagen', 'Waarom'])
	expect(members.filter(([, state]) => state !== 'Wacht op een plek')).toHaveLength(Number(count))
})

test('a coach saves whose yearly talk is due', async ({ staff }) => {
	const page = await staff('C01')
	await page.goto('/bevestig?naar=opportunity-reviews&wie=bewaar%3Dxlsx')
	await page.getByRole('button', { name: /^Ja/ }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jaargesprekken')
	const rows = await page.getByRole('table').locator('tbody').getByRole('row').count()
	const [header, ...saved] = await saveList(page, 'Bewaar als Excel-bestand')
	expect(header?.[0]).toBe('Naam')
	expect(saved).toHaveLength(rows)
})

test('an administrator saves who works here, after a fresh check', async ({ staff }) => {
	const page = await staff('A01')
	await page.goto('/bevestig?naar=staff&wie=bewaar%3Dcsv')
	await page.getByRole('button', { name: /^Ja/ }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Medewerkers')
	await expect(page.getByRole('status')).toContainText('Bewaar nu de lijst')
	const count = await page.getByRole('table').locator('tbody').getByRole('row').count()
	const [header, ...colleagues] = await saveList(page, 'Bewaar als CSV-bestand')
	expect(header?.slice(0, 2)).toEqual(['Naam', 'Rollen'])
	expect(colleagues).toHaveLength(count)
})
