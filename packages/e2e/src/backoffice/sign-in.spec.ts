import type { Page } from '@playwright/test'
import { expectNothingCutOff, expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import { expect, type Look, test } from '../testing/fixtures.ts'
import { withLock } from '../testing/linking.ts'
import { startOtherSignIn } from '../testing/other-sign-in.ts'
import {
	codeOf,
	giveCode,
	givePassword,
	inviteByPages,
	newcomer,
	password,
	takeUpWithPassword,
} from '../testing/staff-account.ts'

const refused: Look = { allow: /status of 4\d\d/ }
const wrong = 'Het e-mailadres of het wachtwoord klopt niet.'
/** Lets time pass on the page until it says so. A page that did not listen yet counts from when it does, so time passes anew. */
const passUntil = (page: Page, time: string, name: string) =>
	expect(async () => {
		await page.clock.fastForward(time)
		await expect(page.getByRole('alertdialog', { name })).toBeVisible({ timeout: 2_000 })
	}).toPass()

const wrongCode = 'Deze code klopt niet, of je hebt hem al gebruikt.'

test('invited, a password and an authenticator, out, and in again; a code works once', async ({ staff, visitor }) => {
	const nina = newcomer()
	const administrator = await staff('A01', refused)
	const link = await inviteByPages(administrator, nina)
	const page = await visitor('backoffice', refused)
	const { secret, codes } = await takeUpWithPassword(page, link)
	expect(codes).toHaveLength(10)
	await page.getByRole('link', { name: 'Ik heb ze bewaard' }).click()
	await expect(page.getByText(nina.name)).toBeVisible()
	await page.getByRole('button', { name: 'Uitloggen' }).click()
	await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()

	await givePassword(page, nina.email.toUpperCase())
	await giveCode(page, '123456')
	await expect(page.getByRole('alert')).toContainText(wrongCode)
	// A phone that is half a minute ahead.
	const code = codeOf(secret, 30)
	await giveCode(page, code)
	await expect(page.getByText(nina.name)).toBeVisible()

	const second = await visitor('backoffice', refused)
	await givePassword(second, nina.email)
	await giveCode(second, code)
	await expect(second.getByRole('alert')).toContainText(wrongCode)
	await giveCode(second, codes[0] ?? '')
	await expect(second.getByText(nina.name)).toBeVisible()
	await second.goto('/bevestig?naar=account')
	await second.getByLabel('Wachtwoord').fill(password)
	await second.getByLabel('Code van 6 cijfers').fill(code)
	await second.getByRole('button', { name: 'Bevestig', exact: true }).click()
	await expect(second.getByRole('alert')).toHaveText(wrong)
	await second.getByLabel('Wachtwoord').fill(password)
	await second.getByLabel('Code van 6 cijfers').fill(codes[1] ?? '')
	await second.getByRole('button', { name: 'Bevestig', exact: true }).click()
	await expect(second.getByText('Je hebt nog 8 herstelcodes.')).toBeVisible()

	await administrator.goto('/beheer/medewerkers')
	await expect(administrator.getByRole('row', { name: nina.name })).toContainText('actief')
})

test('another authenticator takes the place of the old one, after a code of it', async ({ staff, visitor }) => {
	const nina = newcomer()
	const page = await visitor('backoffice', refused)
	const { secret: old } = await takeUpWithPassword(page, await inviteByPages(await staff('A01', refused), nina))
	await page.goto('/account')
	await page.getByRole('link', { name: 'Koppel een andere authenticator' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Koppel je authenticator')
	await expectNoViolations(page)
	await expectNoSidewaysScroll(page)
	const secretOnPage = async () => (await page.locator('code').innerText()).replaceAll(' ', '')
	const secret = await secretOnPage()
	await page.getByLabel('Code die de app nu toont').fill(codeOf(old))
	await page.getByRole('button', { name: 'Controleer de code' }).click()
	await expect(page.getByRole('alert')).toContainText(wrongCode)
	expect(await secretOnPage()).toBe(secret)
	await page.getByLabel('Code die de app nu toont').fill(codeOf(secret))
	await page.getByRole('button', { name: 'Controleer de code' }).click()
	await expect(page.getByRole('status')).toHaveText('Je nieuwe authenticator is gekoppeld. De oude werkt niet meer.')

	await page.getByRole('button', { name: 'Uitloggen', exact: true }).click()
	await givePassword(page, nina.email)
	await giveCode(page, codeOf(old))
	await expect(page.getByRole('alert')).toContainText(wrongCode)
	await giveCode(page, codeOf(secret, 30))
	await expect(page.getByText(nina.name)).toBeVisible()
})

test('a link that was used or cut off, a password of a list, and an address of nobody', async ({ staff, visitor }) => {
	const nina = newcomer()
	const link = await inviteByPages(await staff('A01', refused), nina)
	const page = await visitor('backoffice', refused)
	await page.goto(link.slice(0, -1))
	await expect(page.getByRole('alert')).toContainText('Deze link werkt niet.')
	expect(page.url()).not.toContain('#')

	await page.goto('/bronnen')
	await page.goto(link)
	await page.getByLabel('Nieuw wachtwoord').fill('password2026')
	await page.getByRole('button', { name: 'Kies dit wachtwoord' }).click()
	await expect(page.getByText('Dit wachtwoord is makkelijk te raden')).toBeVisible()
	await page.goto('/bronnen')
	await takeUpWithPassword(page, link)
	await page.goto(link)
	await expect(page.getByRole('alert')).toContainText('Deze link werkt niet.')

	const other = await visitor('backoffice', refused)
	await givePassword(other, nina.email, `${password}!`)
	await expect(other.getByRole('alert')).toHaveText(wrong)
	await givePassword(other, 'niemand@example.org')
	await expect(other.getByRole('alert')).toHaveText(wrong)
})

test('a passkey from the invitation on, one more in the account, and a role to choose', async ({ staff, visitor }) => {
	const nina = newcomer()
	const link = await inviteByPages(await staff('A01'), nina, ['coach', 'planner'])
	const page = await visitor('backoffice', refused)
	await withLock(page)
	await page.goto(link)
	await page.getByRole('button', { name: 'Maak een passkey' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies je rol')
	await page.getByRole('button', { name: 'planner' }).click()
	await expect(page.getByRole('banner')).toContainText('planner')
	await page.getByRole('button', { name: 'Uitloggen' }).click()

	await page.getByRole('button', { name: 'Inloggen met passkey' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies je rol')
	await page.goto('/account')
	await expectNoViolations(page)
	await page.getByRole('button', { name: /^Verwijder passkey/ }).click()
	await expect(page.getByRole('alert')).toContainText('Dit is je enige manier om in te loggen.')
	await page.getByRole('button', { name: 'Overal uitloggen' }).click()
	await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()
	await page.goto('/account')
	await expect(page).toHaveURL(/\/inloggen$/)
})

test('through another sign-in: known by a verified address, and a clear sentence for whoever is not', async ({
	staff,
	visitor,
	database,
}) => {
	const nina = newcomer()
	await inviteByPages(await staff('A01'), nina)
	const other = await startOtherSignIn(database.urls, 'Gemeente Noord')
	const page = await visitor('backoffice', { origin: other.origin })
	other.becomes({ sub: nina.email, email: nina.email, email_verified: true })
	await page.goto('/inloggen')
	await page.getByRole('link', { name: 'Inloggen met Gemeente Noord' }).click()
	await expect(page.getByText(nina.name)).toBeVisible()
	await page.goto('/account')
	await expect(page.getByText('ander inlogsysteem')).toBeVisible()

	const stranger = await visitor('backoffice', { origin: other.origin })
	other.becomes({ sub: 'stranger', email: 'niemand@example.org', email_verified: true })
	await stranger.goto('/inloggen')
	await stranger.getByRole('link', { name: 'Inloggen met Gemeente Noord' }).click()
	await expect(stranger.getByRole('alert')).toContainText('Je account bij Gemeente Noord hoort hier niet bij een')
	await stranger.goto('/oidc/terug?code=x&state=x')
	await expect(stranger.getByRole('alert')).toContainText('Inloggen met Gemeente Noord is niet gelukt.')
	await other.close()
})

test('whoever leaves is out at the next request, and what they had is there to hand over', async ({
	staff,
	visitor,
}) => {
	const nina = newcomer()
	const administrator = await staff('A01', refused)
	const link = await inviteByPages(administrator, nina)
	const page = await visitor('backoffice')
	await takeUpWithPassword(page, link)
	await administrator.goto('/beheer/medewerkers')
	await administrator.getByRole('link', { name: nina.name }).click()
	await administrator.getByRole('checkbox', { name: 'planner' }).check()
	await administrator.getByRole('button', { name: 'Bewaar rollen' }).click()
	await expect(administrator.getByText('De rollen zijn gewijzigd.')).toBeVisible()
	await expectNoViolations(administrator)
	await administrator.getByText('Gaat weg', { exact: true }).click()
	await administrator.getByRole('button', { name: `Ja, ${nina.name} gaat weg` }).click()
	await expect(administrator.getByText('Er is niets om over te dragen.')).toBeVisible()
	await expect(administrator.getByText('beëindigd')).toBeVisible()

	await page.goto('/')
	await expect(page).toHaveURL(/\/inloggen$/)
})

test('after a quarter of an hour the page is covered, and opens unchanged for the same person', async ({ staff }) => {
	const page = await staff('A01')
	await page.clock.install()
	await page.goto('/beheer/medewerkers/nieuw')
	const name = page.getByLabel('Voor- en achternaam')
	await name.fill('Half getypt')
	await passUntil(page, '13:01', 'Ben je er nog?')
	await expectNoViolations(page)
	await page.getByRole('button', { name: 'Ja, ik ben er nog' }).click()
	await expect(page.getByRole('alertdialog')).toHaveCount(0)

	await passUntil(page, '15:01', 'Je bent uitgelogd')
	await expect(name).toBeHidden()
	await expectNoViolations(page)
	const [beside] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('link', { name: 'Log opnieuw in' }).click(),
	])
	await beside.locator('button[name=code][value=A01]').click()
	await expect(beside.getByRole('heading', { level: 1 })).toHaveText('Je bent er weer')
	await expect(page.getByRole('alertdialog')).toHaveCount(0)
	await expect(name).toHaveValue('Half getypt')
})

test('after somebody else came in, the page of the first is loaded anew', async ({ staff }) => {
	const page = await staff('A01', refused)
	await page.clock.install()
	await page.goto('/beheer/medewerkers')
	await passUntil(page, '15:01', 'Je bent uitgelogd')
	const [beside] = await Promise.all([
		page.context().waitForEvent('page'),
		page.getByRole('link', { name: 'Log opnieuw in' }).click(),
	])
	await beside.locator('button[name=code][value=C01]').click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen toegang')
})

test('the pages of the door and of the staff fit, and a machine finds nothing wrong with them', async ({
	staff,
	visitor,
}) => {
	const nina = newcomer()
	const administrator = await staff('A01', refused)
	const link = await inviteByPages(administrator, nina)
	await expectNoViolations(administrator)
	const page = await visitor('backoffice', refused)
	await page.goto(link)
	await expect(page.getByLabel('Nieuw wachtwoord')).toBeVisible()
	const pages = [
		[administrator, '/beheer/medewerkers'],
		[administrator, '/beheer/medewerkers/nieuw'],
		[administrator, '/bevestig'],
		[administrator, '/account'],
		[administrator, '/rol'],
		[page, '/uitnodiging/kiezen'],
		[page, '/inloggen'],
		[page, '/inloggen/code'],
		[page, '/uitnodiging'],
	] as const
	for (const [browser, address] of pages) {
		await browser.setViewportSize({ width: 1280, height: 800 })
		await browser.goto(address)
		await expectNoViolations(browser)
		await browser.setViewportSize({ width: 320, height: 640 })
		await expectNoSidewaysScroll(browser)
		await expectNothingCutOff(browser)
	}
})
