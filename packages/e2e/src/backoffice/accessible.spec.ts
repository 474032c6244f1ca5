import type { Page } from '@playwright/test'
import {
	doubleTheLetters,
	expectAccessible,
	expectContrast,
	expectNoSidewaysScroll,
	expectNothingCutOff,
} from '../testing/axe.ts'
import { desk, expect, type Look, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { answer, linkFor, openWeekOf, plan } from '../testing/planning.ts'
import { backofficeAddresses } from '../testing/routes.ts'
import { sealed } from '../testing/search.ts'
import { day } from '../world/world.ts'

/** Every address of the backoffice: a page of someone signed in, a page of everyone, or no page at all. */
const pages = {
	'/': 'signed in',
	'/beheer/schermen': 'signed in',
	'/deelnemers': 'in participants.spec',
	'/deelnemers/:id': 'in participants.spec',
	'/deelnemers/open-met-reden': 'in participants.spec',
	'/deelnemers/bestand': 'no page',
	'/deelnemers/:id/gegevens': 'in person.spec',
	'/beheer/instellingen': 'in person.spec',
	'/beheer/instellingen/wijzigen': 'in person.spec',
	'/deelnemers/:id/telefoon': 'in phone-pages.spec',
	'/deelnemers/:id/gesprekken': 'in conversations.spec',
	'/deelnemers/:id/gesprekken/afspraak': 'in conversations.spec',
	'/deelnemers/:id/gesprekken/afspraak/:appointment': 'in conversations.spec',
	'/deelnemers/:id/gesprekken/verslag': 'in conversations.spec',
	'/deelnemers/:id/gesprekken/verslag/:review': 'in conversations.spec',
	'/deelnemers/:id/jaargesprek': 'in conversations.spec',
	'/jaargesprekken': 'in conversations.spec',
	'/deelnemers/:id/traject': 'in enrolment.spec',
	'/aanmeldingen': 'in referral.spec',
	'/aanmeldingen/bestand': 'no page',
	'/aanmeldingen/inlezen': 'in import.spec',
	'/aanmeldingen/inlezen/voorbeeld': 'no page',
	'/aanmeldingen/nieuw': 'in referral.spec',
	'/aanmeldingen/:id': 'in referral.spec',
	'/aanmeldingen/:id/invullen': 'in referral.spec',
	'/deelnemers/:id/intake': 'in referral.spec',
	'/inlezen': 'in import.spec',
	'/inlezen/:id': 'in import.spec',
	'/inlezen/voorbeeld': 'no page',
	'/groepen': 'in cohort.spec',
	'/groepen/bestand': 'no page',
	'/groepen/:id/bestand': 'no page',
	'/groepen/:id/voortgang': 'no page',
	'/jaargesprekken/bestand': 'no page',
	'/groepen/nieuw': 'in cohort.spec',
	'/groepen/opzet': 'in cohort.spec',
	'/groepen/:id': 'in cohort.spec',
	'/deelnemers/:id/samenvoegen': 'in merge.spec',
	'/deelnemers/:id/samenvoegen/:other': 'in merge.spec',
	'/deelnemers/:id/vertegenwoordiger': 'in representative.spec',
	'/deelnemers/:id/nood': 'in person.spec',
	'/deelnemers/:id/geef': 'in hand-over.spec',
	'/overdragen': 'in hand-over.spec',
	'/ontgrendelen': 'in hand-over.spec',
	'/beheer/caseload': 'in caseload-move.spec',
	'/beheer/waarneming': 'in stand-in.spec',
	'/beheer/waarneming/nieuw': 'in stand-in.spec',
	'/beheer/tablets': 'in hall.spec',
	'/beheer/kaarten': 'in hall.spec',
	'/beheer/kaarten/:id': 'in hall.spec',
	'/beheer/kaarten/:id/nieuw': 'no page',
	'/tablet': 'in hall.spec',
	'/hal': 'in hall.spec',
	'/hal/kaart': 'in hall.spec',
	'/hal/kaart/:secret': 'no page',
	'/hal/pin': 'in hall.spec',
	'/hal/melden': 'no page',
	'/hal/klaar': 'no page',
	'/namen': 'no page',
	'/deelnemers/:id/kaart': 'of one person',
	'/planning': 'signed in',
	'/planning/verplaatsen': 'of one half day',
	'/planning/uithalen': 'of one half day',
	'/cijfers': 'in channel.spec',
	'/cijfers/bestand': 'no page',
	'/inzage': 'in privacy.spec',
	'/inzage/vragen': 'in privacy.spec',
	'/inloggen': 'everyone',
	'/rol': 'signed in',
	'/bevestig': 'signed in',
	'/account': 'signed in',
	'/account/authenticator': 'in sign-in.spec',
	'/beheer/medewerkers': 'signed in',
	'/beheer/medewerkers/bestand': 'no page',
	'/beheer/waarneming/bestand': 'no page',
	'/beheer/medewerkers/nieuw': 'signed in',
	'/inloggen/code': 'everyone',
	'/uitnodiging': 'everyone',
	'/uitnodiging/kiezen': 'in sign-in.spec',
	'/uitnodiging/authenticator': 'in sign-in.spec',
	'/weer-ingelogd': 'in sign-in.spec',
	'/oidc': 'no page',
	'/oidc/terug': 'no page',
	'/passkey': 'no page',
	'/blijf': 'no page',
	'/beheer/medewerkers/:id': 'in sign-in.spec',
	'/bronnen': 'everyone',
	'/*': 'everyone',
	'/deelnemers/:id/kaart/nieuw': 'no page',
	'/openen': 'no page',
	'/uitloggen': 'no page',
	'/demo/sign-in': 'no page',
	'/trpc/*': 'no page',
} as const

const errors: Look = { allow: /status of 4\d\d/ }
const simple = [
	'/',
	'/planning',
	'/planning?week=2026-W99',
	`/planning?zoek=${sealed('Deelnemer 01')}`,
	`/planning?zoek=${sealed('xyz')}`,
	'/inloggen',
	'/inloggen?klaar',
	'/bronnen',
	'/bestaat-niet',
	'/planning?persoon=01a20000-0000-7000-8000-000000000000',
]

async function look(page: Page, dark = false) {
	await page.setViewportSize(desk)
	if (dark) return expectContrast(page)
	await expectAccessible(page)
	await page.setViewportSize(desk)
}

test('every address of the backoffice is in this test', () => {
	expect(backofficeAddresses().toSorted()).toEqual(Object.keys(pages).toSorted())
})

for (const dark of [false, true])
	test(`every page ${dark ? 'in the dark' : 'in the light'}`, async ({ staff }) => {
		const page = await staff('L01', { ...errors, dark })
		for (const path of simple) {
			await page.goto(path)
			await look(page, dark)
		}
	})

for (const dark of [false, true]) {
	const light = dark ? 'in the dark' : 'in the light'

	test(`planning ${light}: an empty week, refused, and wrong`, async ({ staff, database }) => {
		const { name } = await makeParticipant(database, { name: 'Alle Weigeringen' })
		const page = await staff('L01', { ...errors, dark })
		await openWeekOf(page, name, day(8))
		await page.getByText('Weekpatroon', { exact: true }).click()
		await look(page, dark)
		await page.getByRole('button', { name: 'Plan in', exact: true }).click()
		await expect(answer(page)).toBeVisible()
		await look(page, dark)
		await plan(page, 'Inpakken', { on: day(8), part: 'morning' })
		await expect(answer(page)).toContainText('Alle 80 vrije plekken zijn bezet')
		await look(page, dark)
		await page.getByRole('button', { name: 'Plan patroon in' }).click()
		await expect(page.locator('#problems')).toBeVisible()
		await look(page, dark)
	})

	test(`planning ${light}: done, moving, and taking out`, async ({ staff, database }) => {
		const { name } = await makeParticipant(database, { name: 'Alle Toestanden' })
		const page = await staff('L01', { ...errors, dark })
		await openWeekOf(page, name, day(8))
		const halfDay = { on: day(10), part: 'afternoon' } as const
		await plan(page, 'Inpakken', halfDay)
		await expect(answer(page)).toContainText('ingepland')
		await look(page, dark)
		await linkFor(page, 'Verplaats', halfDay).click()
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Verplaats')
		await look(page, dark)
		await page.goBack()
		await linkFor(page, 'Haal uit de planning', halfDay).click()
		await expect(page.getByRole('button', { name: 'Ja, haal eruit' })).toBeVisible()
		await look(page, dark)
		await page.getByRole('button', { name: 'Ja, haal eruit' }).click()
		await expect(answer(page)).toContainText('Uit de planning gehaald')
		await look(page, dark)
	})
}

test('the first page of every role, and what a role may not see', async ({ staff }) => {
	for (const code of ['C01', 'W01', 'A01']) {
		const page = await staff(code, errors)
		await look(page)
		if (code === 'C01') continue
		await page.goto('/planning')
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen toegang')
		await look(page)
	}
})

test('pages with letters of double size', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Grote Letters' })
	const page = await staff('L01', errors)
	await doubleTheLetters(page)
	for (const path of simple) {
		await page.goto(path)
		await expectNoSidewaysScroll(page)
		await expectNothingCutOff(page)
	}
	await openWeekOf(page, name, day(8))
	await expectNoSidewaysScroll(page)
	await expectNothingCutOff(page)
})

test('whoever is signed out sees the door, without a mistake in it', async ({ visitor }) => {
	const page = await visitor('backoffice', errors)
	for (const path of ['/', '/inloggen', '/inloggen?klaar', '/bronnen', '/bestaat-niet']) {
		await page.goto(path)
		await look(page)
	}
})
