import { expectContrast, expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import { ask, signIn } from '../testing/ask.ts'
import { desk, expect, phone, test } from '../testing/fixtures.ts'
import { makeParticipant, makeStranger } from '../testing/people.ts'
import { sealed } from '../testing/search.ts'
import { world } from '../world/world.ts'

const nobody = '01a20000-0000-7000-8000-000000000000'
const explanation = 'Hij viel in hal B, ik was erbij.'

for (const javaScript of [true, false])
	test(`a coach finds someone and opens the file ${javaScript ? '' : 'without JavaScript'}`, async ({
		staff,
		database,
	}) => {
		const someone = await makeParticipant(database, { name: 'Zöë Vindma', readsIn: 'ti', coach: 'C01' })
		const page = await staff('C01', { javaScript })
		await page.getByRole('link', { name: 'Deelnemers', exact: true }).click()
		await page.getByLabel('Zoek op naam').fill(someone.name.replace('Zöë', 'zoe'))
		await page.getByRole('button', { name: 'Toon', exact: true }).click()
		await page.getByRole('link', { name: someone.name }).click()

		await expect(page.getByRole('heading', { level: 1, name: someone.name })).toBeVisible()
		// As the reader at the top, as the coach beside the name, and in the file.
		await expect(page.getByText('Tineke Demoshi')).toHaveCount(3)
		await expect(page.getByText('ትግርኛ')).toHaveCount(2)
		await page.goBack()
		await expect(page.getByLabel('Zoek op naam')).toHaveValue(someone.name.replace('Zöë', 'zoe'))
	})

test('a name that nobody has says so, and keeps what was typed', async ({ staff }) => {
	const page = await staff('C01')
	await page.goto(`/deelnemers?zoek=${sealed('Xyzzy')}`)

	await expect(page.getByText('Niemand heet hier "Xyzzy".')).toBeVisible()
	await expect(page.getByLabel('Zoek op naam')).toHaveValue('Xyzzy')
})

test('a planner pages through everyone; a supervisor without a group today sees an empty list', async ({ staff }) => {
	const page = await staff('L01')
	await page.goto('/deelnemers')
	const first = await page.getByRole('rowheader').allInnerTexts()
	await page.getByRole('link', { name: 'Volgende namen' }).click()
	await expect(page.getByRole('rowheader').first()).not.toHaveText(first[0] ?? '')
	const second = await page.getByRole('rowheader').allInnerTexts()

	expect(first).toHaveLength(30)
	expect(first.filter((name) => second.includes(name))).toEqual([])
})

for (const javaScript of [true, false])
	test(`a file outside the caseload opens with a reason, and not before ${javaScript ? '' : '(without JavaScript)'}`, async ({
		staff,
		database,
	}) => {
		const someone = await makeParticipant(database, { name: 'Glas Breekma', coach: 'C02' })
		const page = await staff('C01', { javaScript, allow: /status of 4(04|22)/ })
		const file = `/deelnemers/${someone.personId}`
		await page.goto(file)
		await expect(page.getByRole('heading', { level: 1, name: 'Niet gevonden' })).toBeVisible()
		await page.goto('/deelnemers')
		await page.getByRole('link', { name: /Open met reden/ }).click()
		await page.getByLabel('Wie zoek je?').fill(someone.name)
		await page.getByRole('button', { name: 'Zoek', exact: true }).click()
		await page.getByLabel(someone.name).check()
		await page.getByLabel('Leg kort uit waarom').fill('te kort')
		await page.getByRole('button', { name: 'Open het dossier' }).click()

		await expect(page.getByRole('alert')).toContainText('Kies een reden.')
		await expect(page.getByLabel('Leg kort uit waarom')).toHaveValue('te kort')
		await expect(page.getByLabel(someone.name)).toBeChecked()
		await page.getByLabel('Er is iets gebeurd').check()
		await page.getByLabel('Leg kort uit waarom').fill(explanation)
		await page.getByRole('button', { name: 'Open het dossier' }).click()
		await expect(page).toHaveURL(file)
		await expect(page.getByRole('heading', { level: 1, name: someone.name })).toBeVisible()
	})

test('a file of elsewhere, of another coach and of nobody answer alike, by the page and by its data', async ({
	database,
}) => {
	const { backoffice } = world()
	const cookie = await signIn(backoffice, 'C01')
	const theirs = await makeParticipant(database, { name: 'Ander Mans', coach: 'C02' })
	const stranger = await makeStranger(database)
	const bodyOf = async (path: string, id: string) => {
		const { status, body } = await ask(backoffice, path.replace('ID', id), { cookie })
		return { status, body: body.replaceAll(id, 'ID').replaceAll(/nonce(=|":)"[^"]+"/g, '') }
	}
	for (const path of ['/deelnemers/ID', '/deelnemers/ID.data']) {
		const absent = await bodyOf(path, nobody)
		expect(absent.status).toBe(404)
		for (const { personId } of [theirs, stranger]) expect(await bodyOf(path, personId)).toEqual(absent)
	}
	for (const id of ['x', '%00', "' or 1=1", nobody.toUpperCase()])
		expect((await bodyOf('/deelnemers/ID', encodeURIComponent(id))).status).toBe(404)
})

test('who looks along sees no names: initials stand in their place, and stay so on the next page', async ({
	staff,
	database,
}) => {
	const someone = await makeParticipant(database, { name: 'Verborgen Zichtma', coach: 'C01' })
	const page = await staff('C01')
	await page.goto(`/deelnemers?zoek=${sealed(someone.name)}`)
	const name = page.getByRole('link', { name: someone.name }).locator('span')
	const width = async () => (await name.boundingBox())?.width ?? 0
	expect(await width()).toBeGreaterThan(50)
	await page.getByRole('button', { name: 'Namen verbergen' }).click()
	await expect(page.getByRole('button', { name: 'Namen tonen' })).toHaveAttribute('aria-pressed', 'true')
	expect(await width()).toBeLessThan(2)
	await page.goto(`/planning?persoon=${someone.personId}`)
	await expect(page.locator('html')).toHaveClass('instap-names-hidden')
	await expect(page).not.toHaveTitle(/Zichtma/)
	await page.getByRole('button', { name: 'Namen tonen' }).click()
	await expect(page.locator('html')).not.toHaveClass('instap-names-hidden')
})

test('a role without people of its own is told so', async ({ staff }) => {
	const page = await staff('M01', { allow: /status of 403/ })
	await page.goto('/deelnemers')

	await expect(page.getByRole('heading', { level: 1, name: 'Geen toegang' })).toBeVisible()
	await expect(page.getByRole('link', { name: 'Deelnemers' })).toHaveCount(0)
})

test('the pages of people break no rule of WCAG 2.2 AA, on a desk and on a phone, light and dark', async ({
	staff,
	database,
}) => {
	const someone = await makeParticipant(database, { name: 'Kijk Leesma', coach: 'C01' })
	const pages = [
		'/deelnemers',
		`/deelnemers?zoek=${sealed('Xyzzy')}`,
		`/deelnemers/${someone.personId}`,
		`/deelnemers/open-met-reden?zoek=${sealed('deel')}`,
	]
	for (const dark of [false, true]) {
		const page = await staff('C01', { dark })
		for (const path of pages)
			for (const size of [desk, phone]) {
				await page.setViewportSize(size)
				await page.goto(path)
				if (dark) await expectContrast(page)
				else await expectNoViolations(page)
				await expectNoSidewaysScroll(page)
			}
	}
})
