import { longDate } from '@repo/i18n/format'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { tree } from '../testing/tree.ts'
import { day } from '../world/world.ts'

/** Geert (P22) works at the pallets on Monday from 8:30 to 12:00 and from 12:30 to 16:00. */
const working = 'P22'

test('in the middle of a morning you see what you do now, and what comes', async ({ participant }) => {
	const page = await participant(working)

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoi Geert')
	await expect(page.getByText(longDate('nl', day(1)))).toBeVisible()
	await expect(page.getByRole('article')).toHaveCount(2)
	const [now, then] = [page.getByRole('article').first(), page.getByRole('article').last()]
	await expect(now).toContainText('Nu')
	await expect(now).toContainText('van 8:30 uur tot 12:00 uur')
	await expect(then).toContainText('Straks')
	await expect(then).toContainText('van 12:30 uur tot 16:00 uur')
})

test('a reader who hears the page hears it in this order', async ({ participant }) => {
	const page = await participant(working)

	await expect(page.locator('body')).toMatchAriaSnapshot(
		tree(`
		- link "Ga naar de tekst"
		- banner:
			- link "Mijn Instap"
			- link "Taal Nederlands"
		- main
		- navigation "Menu":
			- list:
				- listitem:
					- link "Vandaag"
				- listitem:
					- link "Rooster"
	`),
	)
	await expect(page.getByRole('main')).toMatchAriaSnapshot(
		tree(`
		- main:
			- /children: deep-equal
			- heading "Hoi Geert" [level=1]
			- paragraph: ${longDate('nl', day(1))}
			- article "Pallets maken":
				- paragraph: Nu
				- paragraph: van 8:30 uur tot 12:00 uur
				- heading "Pallets maken" [level=2]
				- paragraph: Je werkt in Hal E
				- paragraph: Jan helpt je
			- article "Pallets maken":
				- paragraph: Straks
				- heading "Pallets maken" [level=2]
				- paragraph: van 12:30 uur tot 16:00 uur
				- paragraph: Je werkt in Hal E
				- paragraph: Jan helpt je
			- link "Bel Karim":
				- /url: tel:0600000012
			- heading "Wat neem je mee?" [level=2]
			- list "Wat neem je mee?":
				- listitem:
					- paragraph: werkschoenen
				- listitem:
					- paragraph: handschoenen
				- listitem:
					- paragraph: werkkleding
				- listitem:
					- paragraph: brood voor de pauze
			- heading "Waar moet je zijn?" [level=2]
			- list "Waar moet je zijn?":
				- listitem:
					- paragraph: Ga naar binnen bij Ingang B
					- paragraph: "Adres: Silkeborgweg 999, Groningen"
				- listitem:
					- paragraph: Bus 99, stap uit bij Silkeborgweg
				- listitem:
					- paragraph: Pauze van 10:15 uur tot 10:30 uur
			- button "Klaar"
			- link "Wat schreef je coach over jou?":
				- /url: /gesprekken
			- link "Mijn apparaten":
				- /url: /apparaten
			- link "Wie zag mijn gegevens?":
				- /url: /wie-zag-mijn-gegevens
			- link "Wie maakte de plaatjes?":
				- /url: /bronnen
	`),
	)
})

test('today shows all that matters on the first screen of a small phone', async ({ participant }) => {
	const page = await participant(working)

	for (const seen of ['Nu', 'van 8:30 uur tot 12:00 uur', 'Je werkt in Hal E', 'Jan helpt je'])
		await expect(page.getByText(seen, { exact: true }).first()).toBeInViewport({ ratio: 1 })
	await expect(page.getByRole('img', { includeHidden: true }).first()).toBeInViewport()
	await expect(page.getByRole('navigation', { name: 'Menu' })).toBeInViewport({ ratio: 1 })
})

test('before the first half day it says what comes', async ({ participant, portalAt }) => {
	const page = await participant(working, { origin: await portalAt(day(1), '07:45') })

	await expect(page.getByRole('article')).toHaveCount(2)
	await expect(page.getByRole('article').first()).toContainText('Straks')
	await expect(page.getByRole('article').first()).toContainText('van 8:30 uur tot 12:00 uur')
	await expect(page.getByText('Nu', { exact: true })).toHaveCount(0)
})

test('between two half days it says what comes, and no longer what is over', async ({ participant, portalAt }) => {
	const page = await participant(working, { origin: await portalAt(day(1), '12:10') })

	await expect(page.getByRole('article')).toHaveCount(1)
	await expect(page.getByRole('article')).toContainText('Straks')
	await expect(page.getByRole('article')).toContainText('van 12:30 uur tot 16:00 uur')
})

test('after the last half day you are done, and not free', async ({ participant, portalAt }) => {
	const page = await participant(working, { origin: await portalAt(day(1), '16:30') })

	await expect(page.getByText('Je bent klaar voor vandaag.')).toBeVisible()
	await expect(page.getByText('Vandaag ben je vrij.')).toHaveCount(0)
	await expect(page.getByRole('article')).toContainText(`Je komt weer op ${longDate('nl', day(2))}.`)
})

test('a day without work is a free day, and says when you come again', async ({ participant }) => {
	const page = await participant('P10', { reads: 'nl' })

	await expect(page.getByRole('heading', { name: 'Vandaag ben je vrij.' })).toBeVisible()
	await expect(page.getByRole('article')).toHaveCount(1)
	await expect(page.getByRole('article')).toContainText(`Je komt weer op ${longDate('nl', day(2))}.`)
	await expect(page.getByRole('article')).toContainText('Proefpakketten maken')
})

test('in the weekend the next day is Monday', async ({ participant, portalAt }) => {
	for (const weekend of [6, 7]) {
		const page = await participant(working, { origin: await portalAt(day(weekend), '10:00') })
		await expect(page.getByText(longDate('nl', day(weekend)))).toBeVisible()
		await expect(page.getByRole('heading', { name: 'Vandaag ben je vrij.' })).toBeVisible()
		await expect(page.getByRole('article')).toContainText(`Je komt weer op ${longDate('nl', day(8))}.`)
	}
})

test('someone who has no schedule yet hears whom to ask', async ({ someone, database }) => {
	const page = await someone(await makeParticipant(database, { name: 'Nura Proefstra' }))

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoi Nura')
	await expect(page.getByText('Je hebt nog geen rooster. Vraag het aan je coach.')).toBeVisible()
	await expect(page.getByRole('link', { name: 'Bel Tineke' })).toBeVisible()
	await expect(page.getByRole('article')).toHaveCount(0)
	await page.getByRole('navigation').getByRole('link', { name: 'Rooster' }).click()
	await expect(page.getByText('Deze week heb je nog geen rooster.')).toBeVisible()
	await expect(page.getByText('Volgende week heb je nog geen rooster.')).toBeVisible()
})

test('the schedule lists this week and next week by day, and marks today', async ({ participant }) => {
	const page = await participant(working)
	await page.getByRole('navigation').getByRole('link', { name: 'Rooster' }).click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rooster')
	await expect(page.getByText('9 halve dagen deze week')).toBeVisible()
	await expect(page.getByText('9 halve dagen volgende week')).toBeVisible()
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(
		[1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map((number) => longDate('nl', day(number))),
	)
	const today = page.locator('[aria-current=date]')
	await expect(today).toHaveCount(1)
	await expect(today).toContainText(longDate('nl', day(1)))
	await expect(today).toContainText('Vandaag')
	const friday = page
		.getByRole('list', { name: 'Deze week' })
		.getByRole('listitem')
		.filter({ hasText: longDate('nl', day(5)) })
	await expect(friday).toContainText('van 8:30 uur tot 11:30 uur')
	await expect(friday).toContainText('Vrij')
})

for (const javaScript of [true, false])
	test(`the back button leads back page by page, and nobody is sent away meanwhile${javaScript ? '' : ', without JavaScript'} (T-18)`, async ({
		participant,
	}) => {
		const page = await participant('P01', { javaScript, reads: 'nl' })
		const heading = page.getByRole('heading', { level: 1 })
		const today = await heading.innerText()
		await page.getByRole('link', { name: 'Rooster' }).click()
		await expect(page).toHaveURL('/rooster')
		const week = await heading.innerText()
		await page.getByRole('link', { name: /Nederlands/ }).click()
		await expect(page).toHaveURL('/taal')
		await page.getByRole('link', { name: 'Mijn taal staat er niet bij' }).click()
		await expect(page).toHaveURL('/taal/staat-er-niet-bij')

		await page.goBack()
		await expect(page).toHaveURL('/taal')
		await page.goBack()
		await expect(heading).toHaveText(week)
		await page.goBack()
		await expect(page).toHaveURL('/')
		await expect(heading).toHaveText(today)
	})
