import type { Page } from '@playwright/test'
import { ask } from '../testing/ask.ts'
import { expectAccessible, expectNoSidewaysScroll, expectNoViolations, expectNothingCutOff } from '../testing/axe.ts'
import { giveStaffCard } from '../testing/cards.ts'
import { desk, expect, type Look, test } from '../testing/fixtures.ts'
import { cookieNames, withLock } from '../testing/linking.ts'
import { makeParticipant, type Participant } from '../testing/people.ts'
import { dataAddress } from '../testing/routes.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { givePassword, inviteByPages, newcomer, password, takeUpWithPassword } from '../testing/staff-account.ts'
import { wordsIn } from '../testing/words.ts'
import { world } from '../world/world.ts'

const errors: Look = { allow: /status of 4\d\d/ }
const question = 'Een vraag stellen aan de privacyfunctionaris'
const reading = 'Taal en hulp bij lezen kiezen'

/** On the person's page: "Geef aan {naam}", and the one task. */
async function give(page: Page, { personId }: Participant, task: string) {
	await page.goto(`/deelnemers/${personId}/geef`)
	await page.getByRole('button', { name: task }).click()
	await page.waitForURL((url) => url.origin === world().portal && url.pathname !== '/overgedragen')
}

const done = (page: Page) => page.locator('form[action="/uitloggen"] button').click()
const cookieHeader = async (page: Page) =>
	(await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')

test('the device goes to a participant for one question, in the own language, and comes back', async ({
	staff,
	someone,
	database,
}) => {
	const words = wordsIn('ti')
	const person = await makeParticipant(database, { name: 'Selam Testma', readsIn: 'ti' })
	const page = await staff('C01', errors)
	const { portal, backoffice } = world()
	await give(page, person, question)

	await expect(page).toHaveURL(`${portal}/wie-zag-mijn-gegevens/vraag`)
	await expect(page.locator('html')).toHaveAttribute('lang', 'ti')
	await expect(page.getByText(words('device.you', { name: 'Selam' }).text)).toBeVisible()
	for (const address of [
		'/',
		'/rooster',
		'/apparaten',
		'/wie-zag-mijn-gegevens',
		'/inloggen',
		'/taal/lezen',
		'/start',
	]) {
		await page.goto(portal + address)
		await expect(page, address).toHaveURL(`${portal}/wie-zag-mijn-gegevens/vraag`)
	}
	const cookie = await cookieHeader(page)
	for (const operation of ['today.get', 'schedule.weeks', 'access.mine', 'device.mine', 'language.support'])
		expect((await ask(portal, `/trpc/${operation}`, { cookie })).status, operation).toBe(403)

	await page.getByRole('textbox').fill('መን ርእዩኒ?')
	await page.getByRole('button', { name: words('access.ask.action.send').text }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('handOver.done.title').text)
	await done(page)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('handOver.back.title').text)
	expect(await cookieNames(page)).toEqual(['__Host-staff'])
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)

	await page.getByRole('link', { name: 'Ik werk hier' }).click()
	await expect(page).toHaveURL(`${backoffice}/ontgrendelen`)
	await page.getByRole('button', { name: /^Ja, ik ben Tineke/ }).click()
	await expect(page).toHaveURL(`${backoffice}/deelnemers/${person.personId}/geef?terug`)
	await expect(page.getByRole('status')).toContainText('Je bent terug.')

	const phone = await someone(person, { reads: 'ti' })
	await phone.goto('/wie-zag-mijn-gegevens')
	await expect(phone.getByText(words('access.write.hand_over').text)).toBeVisible()
	await expect(phone.getByText('መን ርእዩኒ?')).toBeVisible()
})

test('while the device is handed over nothing of the backoffice answers, in no tab and by no address', async ({
	staff,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Lemlem Testma' })
	const page = await staff('C01', errors)
	const other = await page.context().newPage()
	await other.goto(`/deelnemers/${person.personId}`)
	await expect(other.getByRole('heading', { level: 1 })).toContainText('Lemlem')
	await give(page, person, reading)

	await expect(other).toHaveURL(/\/ontgrendelen$/)
	await expect(other.getByText('Lemlem')).toHaveCount(0)
	const { backoffice } = world()
	const cookie = await cookieHeader(page)
	const at = `/deelnemers/${person.personId}`
	for (const address of ['/', '/deelnemers', at, `${at}/geef`, '/planning', '/account', '/inloggen', '/bronnen'])
		for (const asked of [address, dataAddress(address)]) {
			const answer = await ask(backoffice, asked, { cookie })
			expect([202, 302], `${asked}: ${answer.status}`).toContain(answer.status)
			expect([answer.headers.location, answer.body].join(' '), asked).toContain('/ontgrendelen')
			expect(answer.body, asked).not.toContain('Lemlem')
		}
	for (const operation of ['person.myself', 'schedule.choices', 'standIn.mine'])
		expect((await ask(backoffice, `/trpc/${operation}`, { cookie })).status, operation).toBe(401)
	for (const path of ['/bevestig', '/rol', `${at}/telefoon`])
		expect((await ask(backoffice, path, { cookie, form: { doe: 'afsluiten' } })).headers.location, path).toBe(
			'/ontgrendelen',
		)
	expect(
		(await ask(backoffice, '/overdragen', { cookie, form: { personId: person.personId, task: 'reading' } })).headers
			.location,
	).toBe('/inloggen')

	await page.goBack()
	await expect(page).toHaveURL(`${backoffice}/ontgrendelen`)
	await expect(page.getByText('Lemlem')).toHaveCount(0)
})

test('unlocked before the task is done: the task is over, and the participant gives the device back', async ({
	staff,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Robel Testma' })
	const page = await staff('C01', errors)
	await give(page, person, reading)
	const { portal, backoffice } = world()
	await page.goto(`${backoffice}/planning`)
	await page.getByRole('button', { name: /^Ja, ik ben Tineke/ }).click()
	await expect(page.getByRole('status')).toContainText('Je bent terug.')

	await page.goto(`${portal}/rooster`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geef het apparaat terug')
	await page.goto(`${portal}/rooster`)
	await expect(page).toHaveURL(`${portal}/inloggen`)
	await page.goto(`${portal}/overgedragen#AAAA`)
	await expect(page.getByRole('alert')).toContainText('Deze link werkt niet meer.')
	expect(page.url()).not.toContain('#')
})

test('a colleague with an account of their own unlocks with password or passkey; others do not', async ({
	staff,
	visitor,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Hirut Testma' })
	const nina = newcomer()
	const link = await inviteByPages(await staff('A01'), nina, ['teamleider'])
	const page = await visitor('backoffice', errors)
	await withLock(page)
	await takeUpWithPassword(page, link)
	await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click()
	await give(page, person, reading)

	const { backoffice } = world()
	await page.goto(`${backoffice}/deelnemers`)
	await expect(page.getByText(nina.name)).toBeVisible()
	await page.getByLabel('Wachtwoord').fill('niet het goede wachtwoord')
	await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
	await expect(page.getByRole('alert')).toBeVisible()
	await screenshotOf(page, 'hand-over-unlock')
	await expectAccessible(page)
	await page.setViewportSize(desk)
	await page.getByLabel('Wachtwoord').fill(password)
	await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
	await expect(page.getByRole('status')).toContainText('Je bent terug.')

	await page.goto('/account')
	await page.getByLabel('Naam van de passkey').fill('Laptop')
	await page.getByRole('button', { name: 'Passkey toevoegen' }).click()
	await expect(page.getByRole('button', { name: /^Verwijder passkey/ })).toBeVisible()
	await give(page, person, reading)
	await page.goto(`${backoffice}/`)
	await page.getByRole('button', { name: 'Ontgrendel met passkey' }).click()
	await expect(page.getByRole('status')).toContainText('Je bent terug.')
	await page.getByRole('button', { name: 'Uitloggen' }).click()
	await givePassword(page, nina.email)
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Op slot')
})

test('a colleague with a card unlocks with its PIN, which comes first; five wrong ones, and another way is left', async ({
	staff,
	visitor,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Winta Testma' })
	const nina = newcomer()
	const link = await inviteByPages(await staff('A01'), nina, ['teamleider'])
	const page = await visitor('backoffice', errors)
	await withLock(page)
	await takeUpWithPassword(page, link)
	await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click()
	const { backoffice, portal } = world()
	const pinField = page.getByLabel('Pincode van je kaart')
	const tryPin = async (pin: string) => {
		await pinField.fill(pin)
		await page.getByRole('button', { name: 'Ontgrendel met pincode' }).click()
	}

	await give(page, person, reading)
	await page.goto(`${backoffice}/`)
	await expect(page.getByLabel('Wachtwoord')).toBeVisible()
	await expect(pinField).toHaveCount(0)
	const pin = await giveStaffCard(database, nina.name)
	await page.reload()
	await expect(page.locator('main input:visible').first()).toHaveAttribute('name', 'pincode')
	await screenshotOf(page, 'hand-over-pin')
	await expectAccessible(page)
	await page.setViewportSize(desk)
	await tryPin('12')
	await expect(page.getByText('Een pincode heeft 6 cijfers. Er is geen poging verloren.')).toBeVisible()
	await expect(page.getByText('Je kunt het nog 5 keer proberen.')).toBeVisible()
	const wrong = pin === '000000' ? '111111' : '000000'
	await tryPin(wrong)
	await expect(page.getByText('De pincode klopt niet.')).toBeVisible()
	await expect(page.getByText('Je kunt het nog 4 keer proberen.')).toBeVisible()
	await screenshotOf(page, 'hand-over-pin-wrong')
	await tryPin(pin)
	await expect(page.getByRole('status')).toContainText('Je bent terug.')
	await page.goto(`${portal}/rooster`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geef het apparaat terug')

	await give(page, person, reading)
	await page.goBack()
	await expect(page).toHaveURL(`${backoffice}/ontgrendelen`)
	await expect(page.getByText('Winta')).toHaveCount(0)
	for (const left of [4, 3, 2, 1]) {
		await tryPin(wrong)
		await expect(page.getByText(`Je kunt het nog ${left} keer proberen.`)).toBeVisible()
	}
	await tryPin(wrong)
	await expect(page.getByText('Vijf keer was de pincode verkeerd.')).toBeVisible()
	await expect(pinField).toHaveCount(0)
	await screenshotOf(page, 'hand-over-pin-locked')
	await page.getByLabel('Wachtwoord').fill(password)
	await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
	await expect(page.getByRole('status')).toContainText('Je bent terug.')
	await page.goto('/account')
	await expect(page.getByRole('region', { name: 'Mijn kaart en pincode' })).toContainText('De kaart is op slot')
})

for (const code of ['nl', 'ar', 'ti'] as const)
	test(`choosing the language and help with reading on a colleague's device, in ${code}`, async ({
		staff,
		database,
	}) => {
		const words = wordsIn(code)
		const person = await makeParticipant(database, { name: 'Yonas Testma', readsIn: code })
		const page = await staff('C01')
		await page.goto(`/deelnemers/${person.personId}/geef`)
		await screenshotOf(page, 'hand-over-staff')
		await expectAccessible(page)
		await give(page, person, reading)
		const look = async (name: string) => {
			await page.setViewportSize({ width: 360, height: 640 })
			await expectNoViolations(page)
			await page.setViewportSize({ width: 320, height: 640 })
			await expectNoSidewaysScroll(page)
			await expectNothingCutOff(page)
			await page.setViewportSize({ width: 360, height: 640 })
			await screenshotOf(page, `hand-over-${name}-${code}`)
		}
		await look('language')
		await page.locator(`button[name="language"][value="${code}"]`).click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('language.support.title').text)
		await look('support')
		await page.locator('button[value="audio"]').click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('handOver.done.title').text)
		await look('done')
		await done(page)
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('handOver.back.title').text)
		await look('back')
		await page.getByRole('link', { name: 'Ik werk hier' }).click()
		await page.getByRole('button', { name: /^Ja, ik ben Tineke/ }).click()
		await expect(page.getByRole('status')).toContainText('Je bent terug.')
		await expect(page.getByText('voorlezen', { exact: false }).first()).toBeVisible()
	})
