import { expect, type Page } from '@playwright/test'
import type { Language } from '@repo/i18n/languages'
import type { Participant } from './people.ts'
import { wordsIn } from './words.ts'

/** What the coach's screen shows once. */
type Shown = { link: string; digits: string }

/** Makes a code on the page of this person; the coach's page stays there. */
export async function showCode(coach: Page, { personId }: Pick<Participant, 'personId'>): Promise<Shown> {
	await coach.goto(`/deelnemers/${personId}/telefoon`)
	await coach.getByRole('button', { name: /^Maak een (nieuwe )?code$/ }).click()
	return shownCode(coach)
}

/** The code that stands on the coach's screen. */
export async function shownCode(coach: Page): Promise<Shown> {
	await expect(coach.getByRole('img', { name: /^QR-code/ })).toBeVisible()
	const digits = await coach.getByText(/^\d{4} \d{4}$/).textContent()
	return { link: await coach.getByLabel('Of stuur deze link').inputValue(), digits: digits ?? '' }
}

/** Opens the link of a QR code on a phone and says yes to the coach. */
export async function linkWith(phone: Page, { link }: Shown, language: Language = 'nl'): Promise<void> {
	await phone.goto(link)
	await phone.getByRole('button', { name: wordsIn(language)('device.coach.yes').text, exact: true }).click()
	await phone.waitForURL('**/koppelen/sleutel')
}

/** A phone or desk with a lock of its own (a virtual authenticator), in which it keeps passkeys; it says yes to everything. */
export async function withLock(page: Page): Promise<{ passkeys(): Promise<number> }> {
	const session = await page.context().newCDPSession(page)
	await session.send('WebAuthn.enable')
	const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
		},
	})
	const passkeys = async () => {
		const { credentials } = await session.send('WebAuthn.getCredentials', { authenticatorId })
		return credentials.length
	}
	return { passkeys }
}

/** The names of the cookies that a phone keeps. */
export const cookieNames = async (page: Page) => (await page.context().cookies()).map(({ name }) => name).toSorted()
