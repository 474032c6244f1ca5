import { planAppointment } from '@repo/domain/appointment/plan-appointment'
import { addRepresentative } from '@repo/domain/representative/add-representative'
import { writeReview } from '@repo/domain/review/write-review'
import { languageCodes } from '@repo/i18n/languages'
import type { Page } from '@playwright/test'
import { expectAccessible, expectNoViolations } from '../testing/axe.ts'
import type { Database } from '../testing/database.ts'
import { desk, expect, setCookie, test } from '../testing/fixtures.ts'
import { makeParticipant, type Participant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { day } from '../world/world.ts'

const heading = { level: 1 } as const
const refused = /status of 4(03|22)/
const tab = ({ personId }: Participant) => `/deelnemers/${personId}/vertegenwoordiger`

/** Makes a code for the phone of whoever looks along, on the page of the participant; answers its link. */
async function showCode(coach: Page, participant: Participant, name: string): Promise<string> {
	await coach.goto(tab(participant))
	await coach.getByRole('button', { name: `Koppel de telefoon van ${name}` }).click()
	await expect(coach.getByRole('heading', { name: `Code voor de telefoon van ${name}` })).toBeVisible()
	return coach.getByLabel('Of stuur deze link').inputValue()
}

type Along = { name: string; until: string }

/** Someone who looks along because a court said so, named by Tineke. */
const nameMentor = async (database: Database, { personId }: Participant, { name, until }: Along) =>
	database.asStaff(await database.demoActor('C01'), (ctx) =>
		addRepresentative(ctx, {
			personId,
			name,
			calledBy: name.split(' ')[0] ?? name,
			relation: 'court_mentor',
			readsIn: 'nl',
			until,
		}),
	)

/** Says yes on a phone to the coach whose code it is. */
async function link(phone: Page, code: string) {
	await phone.goto(code)
	await phone.getByRole('button', { name: 'Ja', exact: true }).click()
	await expect(phone).toHaveURL('/')
}

test('a mother looks along on her own phone, as far as her son lets her, until it is stopped', async ({
	staff,
	visitor,
	someone,
	database,
}) => {
	const sami = await makeParticipant(database, { name: 'Samir Testma', bornOn: '2009-05-20' })
	const coach = await staff('C01', { allow: refused })
	await coach.goto(tab(sami))
	await coach.getByLabel('Volledige naam').fill('Rimaa Nepstra')
	await coach.getByLabel('Roepnaam').fill('Rimaa')
	await coach.getByLabel('Relatie tot de deelnemer').selectOption('Ouder')
	await coach.getByLabel('Kijkt mee tot en met').fill('2027-05-20')
	await coach.getByRole('button', { name: 'Voeg toe' }).click()
	await expect(coach.locator('#problems')).toContainText('Kies een datum tot en met 19 mei 2027.')
	await coach.getByLabel('Kijkt mee tot en met').fill('2027-05-19')
	await coach.getByRole('button', { name: 'Voeg toe' }).click()
	await expect(coach.getByRole('status')).toContainText('De vertegenwoordiger is toegevoegd.')
	await expect(coach.getByRole('row', { name: /Rimaa Nepstra/ })).toContainText('nog niet gekoppeld')
	const code = await showCode(coach, sami, 'Rimaa Nepstra')
	await screenshotOf(coach, 'representative-staff')

	const phone = await visitor('portal', { address: '10.1.21.1', allow: refused })
	await phone.goto(code)
	await expect(phone.getByText('Dit is de telefoon van Rimaa, ouder van Samir.')).toBeVisible()
	await screenshotOf(phone, 'representative-link')
	await link(phone, code)
	await expect(phone.getByText('Dit is Mijn Instap van Samir. Jij kijkt mee als ouder.')).toBeVisible()
	await expect(phone.getByRole('heading', heading)).toHaveText('Vandaag')
	await coach.getByRole('button', { name: 'Kijk of het gelukt is' }).click()
	await expect(coach.getByRole('row', { name: /Rimaa Nepstra/ })).toContainText('gekoppeld op')

	// What is the son's alone is shut, by any road.
	for (const path of ['/wie-zag-mijn-gegevens', '/apparaten', '/wie-kijkt-mee', '/koppelen/sleutel']) {
		await phone.goto(path)
		await expect(phone.getByRole('heading', heading), path).toHaveText('Dit is niet voor jou')
	}

	// What the son alone does is told in words, with the way back.
	for (const path of ['/aanmelding', '/gesprekken/antwoord', '/welk-werk']) {
		await phone.goto(path)
		await expect(phone.getByRole('heading', heading), path).toHaveText('Dit deel is niet voor jou')
		await expect(phone.getByText('Alleen Samir leest dit. Praat er samen over.')).toBeVisible()
		await expect(phone.getByRole('navigation').getByRole('link')).toHaveText(['Vandaag', 'Rooster'])
	}
	await screenshotOf(phone, 'representative-alone')

	const own = await someone(sami)
	await own.goto('/wie-kijkt-mee')
	await expect(own.getByRole('heading', { name: 'Rimaa, je ouder' })).toBeVisible()
	await expect(own.getByText('Kijkt mee tot en met woensdag 19 mei.')).toBeVisible()
	await own.getByRole('button', { name: 'Sluit rooster' }).click()
	await expect(own.getByText('Rimaa ziet je rooster niet.')).toBeVisible()
	await screenshotOf(own, 'representative-own')

	await phone.goto('/rooster')
	await expect(phone).toHaveURL('/gesloten')
	await expect(phone.getByText('Samir laat dit deel nu niet zien. Dat mag.')).toBeVisible()
	await expect(phone.getByRole('navigation').getByRole('link')).toHaveText(['Vandaag'])
	await own.getByRole('button', { name: 'Open rooster' }).click()
	await expect(own.getByText('Rimaa ziet je rooster.')).toBeVisible()
	await phone.goto('/rooster')
	await expect(phone.getByRole('heading', heading)).toHaveText('Rooster')

	await own.goto('/wie-zag-mijn-gegevens')
	const line = own
		.getByRole('listitem')
		.filter({ hasText: 'Keek naar je rooster.' })
		.filter({ hasText: 'Rimaa' })
		.last()
	await expect(line).toContainText('Rimaa, je ouder')
	await expect(line).toContainText('Waarom: kijkt met je mee.')

	await coach.goto(tab(sami))
	await coach.getByRole('button', { name: 'Stop het meekijken van Rimaa Nepstra' }).click()
	await expect(coach.getByRole('row', { name: /Rimaa Nepstra/ })).toContainText('gestopt')
	await phone.goto('/rooster')
	await expect(phone).toHaveURL(/\/inloggen/)
	await expect(phone.getByText('Meekijken kan niet meer. De coach heeft het gestopt.')).toBeVisible()
	await screenshotOf(phone, 'representative-over')
	expect(await phone.content()).not.toContain('Samir')
})

test('a mother reads talks, presence and an appointment of her son, as far as he lets her, and answers nothing', async ({
	staff,
	visitor,
	someone,
	database,
}) => {
	const sami = await makeParticipant(database, { name: 'Samir Testma' })
	await nameMentor(database, sami, { name: 'Rimaa Nepstra', until: day(30) })
	const tineke = await database.demoActor('C01')
	const talk = await database.asStaff(tineke, async (ctx) => {
		await writeReview(ctx, {
			personId: sami.personId,
			heldOn: day(-7),
			text: 'Inpakken gaat goed.',
			share: true,
			confirmed: false,
		})
		return planAppointment(ctx, {
			personId: sami.personId,
			withId: tineke.personId,
			about: 'work',
			place: 'site',
			room: null,
			interpreter: null,
			agreed: true,
			on: day(1),
			startsAt: '17:10',
			endsAt: '17:20',
		})
	})
	expect(talk).toMatchObject({ ok: true })
	const coach = await staff('C01')
	const phone = await visitor('portal', { address: '10.1.24.1', allow: refused })
	await link(phone, await showCode(coach, sami, 'Rimaa Nepstra'))

	await expect(phone.getByText(/17:10/).first()).toBeVisible()
	await screenshotOf(phone, 'representative-today')
	await phone.goto(`/afspraak?gesprek=${talk.ok ? talk.id : ''}`)
	await expect(phone.getByText('Je praat met Tineke', { exact: false })).toBeVisible()
	await expect(phone.getByRole('button', { name: 'Ik kan niet' })).toHaveCount(0)
	await phone.getByRole('link', { name: 'Mijn aanwezigheid' }).click()
	await expect(phone.getByText('Er staat nog niets.')).toBeVisible()

	// Talks are behind the light unlock, here half an hour after the coach said yes beside the phone; the coach reads for whom it is.
	await database.auth.withVisitor(sami.organisationId, (db) =>
		db.execute(`update session set checked_at = null where represents_id = '${sami.personId}'`),
	)
	await phone.getByRole('link', { name: 'Wat schreef je coach over jou?' }).click()
	await phone.getByRole('button', { name: 'Vraag mijn coach' }).click()
	await coach.goto('/')
	const asked = coach.getByRole('listitem').filter({ hasText: 'Rimaa Nepstra kijkt mee met Samir' })
	await screenshotOf(coach, 'representative-unlock')
	await asked.getByRole('button', { name: 'Ja, ik zit ernaast' }).click()
	await expect(phone.getByText('Inpakken gaat goed.')).toBeVisible()
	await expect(phone.getByRole('link', { name: 'Schrijf een antwoord' })).toHaveCount(0)
	await expectAccessible(phone)
	await screenshotOf(phone, 'representative-talks')

	const own = await someone(sami)
	await own.goto('/wie-kijkt-mee')
	await own.getByRole('button', { name: 'Sluit gesprekken' }).click()
	await expect(own.getByText('Rimaa leest je gesprekken niet.')).toBeVisible()
	await screenshotOf(own, 'representative-parts')
	await phone.goto('/gesprekken')
	await expect(phone).toHaveURL('/gesloten')
	await expect(phone.getByRole('link', { name: 'Wat schreef je coach over jou?' })).toHaveCount(0)
	await own.goto('/wie-zag-mijn-gegevens')
	await expect(own.getByRole('listitem').filter({ hasText: 'Rimaa' }).first()).toBeVisible()
})

test('who looks along with two people chooses one, and is out when the last day has passed', async ({
	staff,
	visitor,
	database,
	portalAt,
}) => {
	const [bilal, wies] = [
		await makeParticipant(database, { name: 'Bilal Testma' }),
		await makeParticipant(database, { name: 'Wies Testma' }),
	]
	await nameMentor(database, bilal, { name: 'Hessel Nepstra', until: day(5) })
	await nameMentor(database, wies, { name: 'Hessel Nepstra', until: day(30) })
	const coach = await staff('C01')
	const phone = await visitor('portal', { address: '10.1.22.1' })
	for (const one of [bilal, wies]) await link(phone, await showCode(coach, one, 'Hessel Nepstra'))

	await phone.getByRole('button', { name: 'Klaar' }).click()
	await screenshotOf(phone, 'representative-door')
	await phone.getByRole('button', { name: 'Kijk mee met Bilal' }).click()
	await expect(phone.getByText('Dit is Mijn Instap van Bilal. Jij kijkt mee als mentor.')).toBeVisible()

	const later = await portalAt(day(6), '10:00')
	await phone.goto(`${later}/`)
	await expect(phone).toHaveURL(/\/inloggen/)
	await expect(phone.getByText('De tijd om mee te kijken is voorbij. Vraag hulp aan de coach.')).toBeVisible()
	await expect(phone.getByRole('button', { name: /Kijk mee met/ })).toHaveCount(1)
	await phone.getByRole('button', { name: 'Kijk mee met Wies' }).click()
	await expect(phone.getByText('Dit is Mijn Instap van Wies. Jij kijkt mee als mentor.')).toBeVisible()
})

test('for whoever is 18 a parent is refused, with what to do instead', async ({ staff, database }) => {
	const grown = await makeParticipant(database, { name: 'Volkan Testma', bornOn: '2000-02-29' })
	const coach = await staff('C01', { allow: refused })
	await coach.goto(tab(grown))
	await coach.getByLabel('Volledige naam').fill('Esin Nepstra')
	await coach.getByLabel('Roepnaam').fill('Esin')
	await coach.getByLabel('Relatie tot de deelnemer').selectOption('Ouder')
	await coach.getByLabel('Kijkt mee tot en met').fill(day(10))
	await coach.getByRole('button', { name: 'Voeg toe' }).click()
	await expect(coach.locator('#problems')).toContainText('De deelnemer is 18 jaar of ouder.')
	await expect(coach.locator('#problems')).toContainText('op de telefoon van de deelnemer')
	await expect(coach.getByLabel('Volledige naam')).toHaveValue('Esin Nepstra')
	await expectAccessible(coach)
})

test('the pages of looking along break no rule, in every language and direction', async ({
	staff,
	visitor,
	someone,
	database,
}) => {
	const noor = await makeParticipant(database, { name: 'Noortje Testma' })
	await nameMentor(database, noor, { name: 'Geertje Nepstra', until: day(30) })
	const coach = await staff('C01')
	const phone = await visitor('portal', { address: '10.1.23.1' })
	await coach.goto(tab(noor))
	await expectAccessible(coach)
	await coach.setViewportSize(desk)
	const code = await showCode(coach, noor, 'Geertje Nepstra')
	await expectNoViolations(coach)
	await phone.goto(code)
	await expectAccessible(phone)
	await phone.getByRole('button', { name: 'Ja', exact: true }).click()
	await expect(phone).toHaveURL('/')
	const own = await someone(noor)
	for (const language of languageCodes) {
		for (const page of [phone, own]) await page.context().addCookies([setCookie('__Host-language', language)])
		for (const [page, path, name] of [
			[phone, '/', 'along'],
			[own, '/wie-kijkt-mee', 'who-looks-along'],
		] as const) {
			await page.setViewportSize({ width: 360, height: 640 })
			await page.goto(path)
			await screenshotOf(page, `representative-${name}-${language}`)
			await expectAccessible(page)
		}
	}
	await own.context().addCookies([setCookie('__Host-language', 'ar')])
	await own.goto('/wie-kijkt-mee')
	await own.locator('button[name=dicht][value=today]').click()
	await phone.context().addCookies([setCookie('__Host-language', 'ar')])
	await phone.goto('/')
	await expect(phone).toHaveURL('/gesloten')
	await screenshotOf(phone, 'representative-closed-ar')
	await expectAccessible(phone)
})

test('a coach lets somebody look along longer and says why; the participant reads it', async ({
	staff,
	someone,
	database,
}) => {
	const noor = await makeParticipant(database, { name: 'Noortje Testma', bornOn: '1990-05-20' })
	await nameMentor(database, noor, { name: 'Wilma Nepstra', until: day(10) })
	const coach = await staff('C01', { allow: refused })
	await coach.goto(tab(noor))
	await coach.getByRole('radio', { name: 'Wilma Nepstra' }).check()
	await coach.getByLabel('Nieuwe laatste dag').fill(day(9))
	await coach.getByLabel('De rechter heeft het besloten').check()
	await coach.getByRole('button', { name: 'Verleng' }).click()
	await expect(coach.getByRole('alert')).toContainText('Kies een dag na de huidige einddatum.')
	await expectNoViolations(coach)
	await coach.getByLabel('Nieuwe laatste dag').fill(day(60))
	await coach.getByRole('button', { name: 'Verleng' }).click()
	await expect(coach.getByRole('status')).toContainText('De einddatum is veranderd.')
	await screenshotOf(coach, 'representative-longer')

	const own = await someone(noor)
	await own.goto('/wie-kijkt-mee')
	await expect(own.getByText('Dat is langer dan eerst. De rechter wil dat.')).toBeVisible()
	await screenshotOf(own, 'representative-longer-own')
})
