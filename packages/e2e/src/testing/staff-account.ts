import { totpCode } from '@repo/auth/totp'
import { expect, type Page } from '@playwright/test'
import { nowThere, world } from '../world/world.ts'

/** A password that is in no list. */
export const password = 'drie blauwe fietsen in de regen'

let made = 0

/** Someone new to invite; the number keeps the tests apart. */
export function newcomer() {
	const number = `${process.pid}-${++made}`
	return { name: `Nina Nepstra ${number}`, email: `nina-${number}@example.org` }
}

/** An administrator invites someone in the pages; answers the link that is to be handed over. */
export async function inviteByPages(page: Page, { name, email }: ReturnType<typeof newcomer>, roles = ['coach']) {
	await page.goto('/beheer/medewerkers/nieuw')
	await page.getByLabel('Voor- en achternaam').fill(name)
	await page.getByLabel('Hoe collega’s deze persoon noemen').fill('Nina')
	await page.getByLabel('E-mailadres').fill(email)
	for (const role of roles) await page.getByRole('checkbox', { name: role, exact: true }).check()
	await page.getByRole('button', { name: 'Maak de uitnodiging' }).click()
	const link = await page.getByText('/uitnodiging#').innerText()
	return link.replace(world().backoffice, '')
}

/** Chooses a password and links an authenticator; answers its secret, on the page with the recovery codes. */
export async function takeUpWithPassword(page: Page, link: string): Promise<{ secret: string; codes: string[] }> {
	await page.goto(link)
	await page.getByLabel('Nieuw wachtwoord').fill(password)
	await page.getByRole('button', { name: 'Kies dit wachtwoord' }).click()
	await expect(page.getByRole('img', { name: 'QR-code voor je authenticator-app' })).toBeVisible()
	const secret = (await page.locator('code').innerText()).replaceAll(' ', '')
	await page.getByLabel('Code die de app nu toont').fill(totpCode(secret, nowThere()))
	await page.getByRole('button', { name: 'Controleer de code' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bewaar je herstelcodes')
	return { secret, codes: await page.getByRole('list', { name: 'Herstelcodes' }).locator('code').allInnerTexts() }
}

/** The first step of signing in. */
export async function givePassword(page: Page, email: string, typed = password) {
	await page.goto('/inloggen')
	await page.getByLabel('E-mailadres').fill(email)
	await page.getByLabel('Wachtwoord').fill(typed)
	await page.getByRole('button', { name: 'Ga verder' }).click()
}

/** The second step of signing in. */
export async function giveCode(page: Page, code: string) {
	await page.getByLabel('Code van 6 cijfers').fill(code)
	await page.getByRole('button', { name: 'Inloggen' }).click()
}

/** The code that the authenticator shows so many seconds from now. */
export const codeOf = (secret: string, inSeconds = 0): string =>
	totpCode(secret, new Date(nowThere().getTime() + inSeconds * 1000))
