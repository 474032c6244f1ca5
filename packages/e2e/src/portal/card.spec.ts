import { readFile } from 'node:fs/promises'
import { giveCard, onOwnPhone } from '../testing/cards.ts'
import { expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { wordsIn } from '../testing/words.ts'
import { world } from '../world/world.ts'

const refused = /status of 4(22|29)/
const folder = process.env.CARD_PICTURES

test('a coach makes a card and gets it once, as a PDF of two pages', async ({ database, staff }) => {
	const yonas = await makeParticipant(database, { name: 'Yonas Testma', readsIn: 'ti' })
	const page = await staff('C01')
	await page.goto(`/deelnemers/${yonas.personId}/kaart`)
	await expect(page.getByText('Er is nog geen kaart gemaakt.')).toBeVisible()
	await expectNoViolations(page)
	const download = page.waitForEvent('download')
	await page.getByRole('button', { name: 'Maak de kaart' }).click()
	const file = await download
	expect(file.suggestedFilename()).toBe('kaart.pdf')
	expect(file.url()).not.toMatch(/[\w-]{22}$/)
	const pdf = (await readFile(await file.path())).toString('latin1')
	expect(pdf).toMatch(/^%PDF-/)
	expect(pdf).toContain('/Count 2')

	await page.reload()
	await expect(page.getByText('Werkt', { exact: true })).toBeVisible()
	await expect(page.getByRole('button', { name: 'Maak een nieuwe kaart' })).toBeVisible()
	if (folder) await page.screenshot({ path: `${folder}/backoffice-card.png`, fullPage: true })
	await page.getByRole('button', { name: 'Sluit de kaart af' }).click()
	await expect(page.getByText('De kaart is afgesloten.')).toBeVisible()
})

test('card and PIN open Vandaag without JavaScript, and "Klaar" leaves nothing', async ({ database, visitor }) => {
	const yonas = await makeParticipant(database, { name: 'Yonas Testma' })
	const { secret, pin } = await giveCard(database, yonas)
	const page = await visitor('portal', { javaScript: false })
	await page.goto(`/kaart/${secret}`)

	await expect(page).toHaveURL(/\/pin$/)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Typ je pincode')
	expect(await page.content()).not.toContain('Yonas')
	expect(await page.content()).not.toContain(secret)
	await page.getByLabel('Pincode').fill(pin)
	await page.getByRole('button', { name: 'Ga verder' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoi Yonas')
	for (const path of ['/', '/rooster', '/apparaten', '/bronnen']) {
		await page.goto(path)
		await expect(page.getByRole('button', { name: 'Klaar' })).toBeInViewport()
		await expect(page.getByText('Je bent Yonas')).toBeVisible()
	}
	await page.getByRole('button', { name: 'Klaar' }).click()
	await expect(page.getByText('Je bent klaar. Tot de volgende keer!')).toBeVisible()
	expect(await page.context().cookies()).toEqual([])
	await page.goto('/pin')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Laat je kaart zien')
})

test('five wrong PINs and the card is of no use; an unknown card and a wrong PIN look alike', async ({
	database,
	visitor,
}) => {
	const harm = await makeParticipant(database, { name: 'Harm Testma' })
	const { secret, pin } = await giveCard(database, harm)
	const page = await visitor('portal', { javaScript: false, allow: refused })
	const attempt = async (digits: string) => {
		await page.getByLabel('Pincode').fill(digits)
		await page.getByRole('button', { name: 'Ga verder' }).click()
	}
	await page.goto('/kaart/AAAAAAAAAAAAAAAAAAAAAA')
	await attempt('000000')
	const unknown = await page.locator('main').innerHTML()
	await page.goto(`/kaart/${secret}`)
	await attempt('12')
	await expect(page.getByText('Een pincode heeft 6 cijfers.')).toBeVisible()
	const wrong = pin === '000000' ? '000001' : '000000'
	for (let tries = 1; tries < 5; tries++) {
		await attempt(wrong)
		await expect(page.getByText('De kaart en de pincode passen niet bij elkaar.')).toBeVisible()
		expect(await page.locator('main').innerHTML()).toBe(unknown)
	}
	await expectNoSidewaysScroll(page)
	await attempt(wrong)
	await expect(page.getByText('Vraag je coach om een nieuwe kaart.')).toBeVisible()
	await page.goto(`/kaart/${secret}`)
	await attempt(pin)
	await expect(page.getByText('Vraag je coach om een nieuwe kaart.')).toBeVisible()
	expect(await page.content()).not.toContain('Harm')
})

test('a shared screen: the card alone opens Vandaag and Rooster, the PIN the rest', async ({
	database,
	staff,
	visitor,
}) => {
	const amina = await makeParticipant(database, { name: 'Amina Testma' })
	const { secret, pin } = await giveCard(database, amina)
	const office = await staff('A01')
	await office.goto('/beheer/schermen')
	await office.getByLabel('Naam van het scherm').fill('Ingang hal B')
	await office.getByLabel('Locatie').selectOption({ index: 1 })
	await office.getByRole('button', { name: 'Maak cijfers' }).click()
	const digits = await office.locator('.instap-digits').innerText()
	await expectNoViolations(office)
	if (folder) await office.screenshot({ path: `${folder}/backoffice-screens.png`, fullPage: true })

	const screen = await visitor('portal', { javaScript: false })
	await screen.goto('/scherm')
	await screen.getByLabel('De 8 cijfers van de beheerder').fill(digits)
	await screen.getByRole('button', { name: 'Deel dit scherm' }).click()
	await expect(screen.getByText('Dit scherm is klaar.')).toBeVisible()
	await expect(screen.getByLabel('Code van je kaart')).toBeFocused()
	await screen.keyboard.type(`${world().portal}/kaart/${secret}`)
	await screen.keyboard.press('Enter')
	await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Hoi Amina')
	await screen.goto('/rooster')
	await expect(screen).toHaveURL(/\/rooster$/)
	await screen.goto('/apparaten')
	await expect(screen).toHaveURL(/\/openen\?naar=%2Fapparaten$/)
	await screen.getByLabel('Pincode').fill(pin)
	await screen.getByRole('button', { name: 'Ga verder' }).click()
	await expect(screen).toHaveURL(/\/apparaten$/)
	await screen.getByRole('button', { name: 'Klaar' }).click()
	await expect(screen).toHaveURL(/\/kaart\?klaar$/)
	expect((await screen.context().cookies()).map(({ name }) => name)).toEqual(['__Host-kiosk'])
})

test('"Vraag mijn coach": the coach beside the phone says yes, and the page opens', async ({
	database,
	staff,
	visitor,
}) => {
	const yonas = await makeParticipant(database, { name: 'Yonas Testma' })
	const phone = await visitor('portal')
	await onOwnPhone(database, yonas, phone)
	await phone.goto('/apparaten')
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Laat zien dat jij het bent')
	await expect(phone.getByLabel('Pincode')).toHaveCount(0)
	await phone.getByRole('button', { name: 'Vraag mijn coach' }).click()
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Wacht op je coach')
	await expectNoViolations(phone)
	await phone.getByRole('link', { name: 'Kijk opnieuw' }).click()
	await expect(phone.getByText('Je coach zei nog geen ja.')).toBeVisible()

	const coach = await staff('C01')
	const asked = coach.getByRole('listitem').filter({ hasText: yonas.name })
	await expect(asked).toContainText('wil iets openen op een telefoon')
	if (folder) await coach.screenshot({ path: `${folder}/backoffice-ask.png`, fullPage: true })
	await asked.getByRole('button', { name: 'Ja, ik zit ernaast' }).click()
	await expect(coach.getByText('De telefoon gaat nu open.')).toBeVisible()
	await expect(phone).toHaveURL(/\/apparaten$/)
})

test('on a shared phone a page that nobody touches warns, stays with one tap, and leaves by itself', async ({
	database,
	visitor,
}) => {
	const yonas = await makeParticipant(database, { name: 'Yonas Testma' })
	const { secret, pin } = await giveCard(database, yonas)
	const page = await visitor('portal')
	await page.clock.install()
	await page.goto(`/kaart/${secret}`)
	await page.getByLabel('Pincode').fill(pin)
	await page.getByRole('button', { name: 'Ga verder' }).click()
	const warning = page.getByRole('alert').filter({ hasText: 'Ben je er nog?' })
	await page.clock.fastForward(239_000)
	await expect(warning).toBeHidden()
	await page.clock.fastForward(3000)
	await expect(warning).toBeVisible()
	await expectNoViolations(page)
	await warning.getByRole('button', { name: 'Ga verder' }).click()
	await expect(warning).toBeHidden()
	await page.clock.fastForward(302_000)
	await expect(page.getByText('Je was even weg. Begin rustig opnieuw.')).toBeVisible()
	await page.goto('/rooster')
	await expect(page).toHaveURL(/\/inloggen/)
})

for (const language of ['nl', 'ar', 'ti'] as const)
	test(`the pages of the card in ${language}`, async ({ database, visitor }) => {
		const yonas = await makeParticipant(database, { name: 'Yonas Testma', readsIn: language })
		const { secret, pin } = await giveCard(database, yonas)
		const page = await visitor('portal', { reads: language, allow: refused })
		const words = wordsIn(language)
		const look = async (name: string) => {
			await expectNoViolations(page)
			await expectNoSidewaysScroll(page)
			if (folder) await page.screenshot({ path: `${folder}/${name}-${language}.png`, fullPage: true })
			await page.setViewportSize({ width: 360, height: 640 })
		}
		await page.goto('/kaart')
		await look('show')
		await page.goto('/scherm')
		await look('screen')
		await page.goto(`/kaart/${secret}`)
		await look('pin')
		await page.getByLabel(words('card.pin.field').text).fill('12')
		await page.getByRole('button', { name: words('card.pin.action.open').text }).click()
		await look('pin-wrong')
		await page.getByLabel(words('card.pin.field').text).fill(pin)
		await page.getByRole('button', { name: words('card.pin.action.open').text }).click()
		await expect(page).toHaveURL(/\/$/)
		await look('today')
		await onOwnPhone(database, yonas, page)
		await page.goto('/apparaten')
		await expect(page).toHaveURL(/\/openen/)
		await look('unlock')
	})
