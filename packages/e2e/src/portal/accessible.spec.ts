import { languageCodes } from '@repo/i18n/languages'
import type { Page } from '@playwright/test'
import {
	doubleTheLetters,
	expectAccessible,
	expectContrast,
	expectNoSidewaysScroll,
	expectNoViolations,
	expectNothingCutOff,
} from '../testing/axe.ts'
import { expect, setCookie, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { portalAddresses } from '../testing/routes.ts'
import { day } from '../world/world.ts'

/** Every address of the portal: a page of someone signed in, a page of everyone, or no page at all. */
const pages = {
	'/': 'signed in',
	'/rooster': 'signed in',
	'/aanwezigheid': 'signed in',
	'/wat-verandert-er': 'signed in',
	'/aanmelding': 'signed in',
	'/afspraak': 'no page',
	'/gesprekken': 'signed in',
	'/gesprekken/antwoord': 'no page',
	'/wie-zag-mijn-gegevens': 'signed in',
	'/wie-zag-mijn-gegevens/vraag': 'signed in',
	'/openen': 'signed in',
	'/openen/coach': 'signed in',
	'/kaart': 'everyone',
	'/pin': 'everyone',
	'/scherm': 'everyone',
	'/kaart/:secret': 'no page',
	'/apparaten': 'signed in',
	'/wie-kijkt-mee': 'signed in',
	'/gesloten': 'signed in',
	'/apparaten/weg': 'signed in',
	'/koppelen/sleutel': 'signed in',
	'/koppelen': 'everyone',
	'/koppelen/coach': 'everyone',
	'/start': 'everyone',
	'/inloggen': 'everyone',
	'/inloggen/sleutel': 'everyone',
	'/inloggen/telefoon': 'no page',
	'/taal/lezen': 'signed in',
	'/welk-werk': 'signed in',
	'/gelukt': 'no page',
	'/overgedragen': 'everyone',
	'/teruggeven': 'everyone',
	'/taal': 'everyone',
	'/taal/staat-er-niet-bij': 'everyone',
	'/bronnen': 'everyone',
	'/*': 'everyone',
	'/uitloggen': 'no page',
	'/demo/sign-in': 'no page',
	'/nederlands': 'no page',
	'/trpc/*': 'no page',
} as const

const notFound = /status of 40[45]/
const paths = Object.entries(pages).flatMap(([path, who]) =>
	who === 'no page' ? [] : [path.replace('*', 'bestaat-niet')],
)
const open = Object.entries(pages).flatMap(([path, who]) =>
	who === 'everyone' ? [path.replace('*', 'bestaat-niet')] : [],
)

/** Looks at pages one after the other, as they are and as they are at 320 pixels. */
async function look(page: Page, list: readonly string[]) {
	for (const path of list) {
		await page.setViewportSize({ width: 360, height: 640 })
		await page.goto(path)
		await expectAccessible(page)
	}
}

test('every address of the portal is in this test', () => {
	expect(portalAddresses().toSorted()).toEqual(Object.keys(pages).toSorted())
})

for (const code of ['nl', 'ar', 'ti'] as const)
	test(`every page signed in, in ${code}`, async ({ participant }) => {
		await look(await participant('P04', { reads: code, allow: notFound }), paths)
	})

for (const code of languageCodes)
	test(`Vandaag and Rooster in ${code}, without and with the Dutch lines`, async ({ participant }) => {
		const page = await participant('P09', { reads: code })
		await look(page, ['/', '/rooster'])
		if (code === 'nl') return
		await page.context().addCookies([setCookie('__Host-dutch', '1')])
		await look(page, ['/', '/rooster'])
	})

for (const code of ['nl', 'ar', 'ti'] as const)
	test(`every page of someone who is signed out, in ${code}`, async ({ visitor }) => {
		const page = await visitor('portal', { reads: code, allow: notFound })
		await look(page, open)
		await page.goto('/inloggen?onbekend')
		await expectNoViolations(page)
		await page.goto('/inloggen?klaar')
		await expectNoViolations(page)
	})

for (const code of ['nl', 'fa'] as const)
	test(`every page in the dark, in ${code}`, async ({ participant }) => {
		const page = await participant('P22', { reads: code, dark: true, allow: notFound })
		for (const path of paths) {
			await page.goto(path)
			await expectContrast(page)
		}
	})

for (const code of ['nl', 'ar', 'ti', 'uk'] as const)
	test(`every page with letters of double size, in ${code}`, async ({ participant }) => {
		const page = await participant('P22', { reads: code, allow: notFound })
		await doubleTheLetters(page)
		for (const path of paths) {
			await page.goto(path)
			const size = await page
				.locator('main p, main h1')
				.first()
				.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))
			expect(size, 'letters grow with what someone set').toBeGreaterThanOrEqual(32)
			await expectNoSidewaysScroll(page)
			await expectNothingCutOff(page)
		}
	})

test('a free day, a weekend, the end of a day and no schedule at all', async ({
	participant,
	someone,
	database,
	portalAt,
}) => {
	await look(await participant('P10'), ['/', '/rooster'])
	await look(await participant('P22', { origin: await portalAt(day(6), '10:00') }), ['/', '/rooster'])
	await look(await participant('P22', { origin: await portalAt(day(1), '16:30') }), ['/'])
	const nobody = await makeParticipant(database, { name: 'Leeg Rooster', readsIn: 'ar' })
	await look(await someone(nobody, { reads: 'ar' }), ['/', '/rooster'])
})

test('what someone typed wrongly', async ({ visitor }) => {
	const page = await visitor('portal', { reads: 'nl', allow: /status of 422/ })
	await page.goto('/taal/staat-er-niet-bij')
	await page.getByRole('button', { name: 'Stuur je taal' }).click()
	await expect(page.getByText('We weten je taal nog niet.')).toBeVisible()
	await expectNoViolations(page)
	await expectNoSidewaysScroll(page)
})
