import type { Page } from '@playwright/test'
import type { Language } from '@repo/i18n/languages'
import { expectAccessible } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { answer, openWeekOf, plan } from '../testing/planning.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { timeIn, wordsIn } from '../testing/words.ts'
import { day } from '../world/world.ts'

/** The coach plans a talk of half an hour in the office, with an interpreter for Tigrinya. */
async function planTalk(coach: Page, personId: string, on: string) {
	await coach.goto(`/deelnemers/${personId}/gesprekken`)
	await coach.getByRole('link', { name: 'Maak een afspraak' }).click()
	await coach.getByLabel('Dag', { exact: true }).fill(on)
	await coach.getByLabel('Begint om').fill('14:00')
	await coach.getByLabel('Eindigt om').fill('14:30')
	await coach.getByLabel('Kamer (mag leeg)').fill('Kamer 2')
	await coach.getByLabel('Tolk').selectOption('Tigrinya')
}

for (const language of ['nl', 'ar', 'ti'] as const)
	test(`a talk inside a half day is on the phone in ${language}; "ik kan niet" reaches the coach`, async ({
		staff,
		someone,
		database,
	}) => {
		const person = await makeParticipant(database, { name: 'Almaz Proefstra', readsIn: language })
		const coach = await staff('C01')
		await openWeekOf(coach, person.name, day(1))
		await plan(coach, 'Inpakken', { on: day(1), part: 'afternoon' })
		await expect(answer(coach)).toContainText('1 dagdeel ingepland')
		await planTalk(coach, person.personId, day(1))
		await coach.getByRole('button', { name: 'Maak de afspraak' }).click()
		await expect(coach.getByRole('status')).toContainText('De afspraak is gemaakt.')
		await expect(coach.getByText(/Voortgangsgesprek, met Tineke.*Kamer 2, tolk Tigrinya/)).toBeVisible()

		const phone = await someone(person, { reads: language })
		await expectTalk(phone, language)
		await screenshotOf(phone, `talk-today-${language}`)
		const words = wordsIn(language)
		await phone.getByRole('link', { name: words('common.nav.schedule').text }).click()
		const talk = phone
			.getByRole('listitem')
			.filter({ hasText: words('appointment.about.review').text })
			.last()
		await expect(talk).toContainText(timeIn(language, '14:00', '14:30').text)
		await screenshotOf(phone, `talk-schedule-${language}`)

		await phone.goto('/')
		await phone.getByRole('link', { name: words('appointment.action.cannot').text }).click()
		await expect(phone.getByText(words('appointment.ask').text)).toBeVisible()
		await screenshotOf(phone, `talk-ask-${language}`)
		await phone.getByRole('button', { name: words('appointment.action.cannot').text }).click()
		await expect(phone.getByRole('status')).toContainText(words('appointment.declined', { name: 'Tineke' }).text)
		await screenshotOf(phone, `talk-declined-${language}`)

		await coach.goto('/')
		await expect(coach.getByText(new RegExp(`${person.name} kan niet op .* om 14:00 uur`))).toBeVisible()
		await coach.goto(`/deelnemers/${person.personId}/gesprekken`)
		await expect(coach.getByText('kan niet', { exact: true })).toBeVisible()

		await phone.getByRole('button', { name: words('appointment.action.come').text }).click()
		await expect(phone.getByText(words('appointment.confirmed', { name: 'Tineke' }).text)).toBeVisible()
	})

async function expectTalk(phone: Page, language: Language) {
	const words = wordsIn(language)
	const card = phone.getByRole('article', { name: words('appointment.about.review').text })
	for (const line of [
		timeIn(language, '14:00', '14:30'),
		words('appointment.with', { name: 'Tineke' }),
		words('appointment.room', { room: 'Kamer 2' }),
		words('appointment.interpreter'),
	])
		await expect(card).toContainText(line.text)
	await expect(phone.getByRole('article', { name: words('workType.name.packing').text })).toBeVisible()
}

test('it works without script, and the pages keep to the rules of access', async ({ staff, someone, database }) => {
	const person = await makeParticipant(database, { name: 'Almaz Proefstra' })
	const coach = await staff('C01', { javaScript: false })
	await planTalk(coach, person.personId, day(1))
	await coach.getByRole('button', { name: 'Maak de afspraak' }).click()
	await expect(coach.getByRole('status')).toContainText('De afspraak is gemaakt.')

	const phone = await someone(person, { reads: 'nl', javaScript: false })
	await phone.getByRole('link', { name: 'Ik kan niet' }).click()
	await phone.getByRole('button', { name: 'Ik kan niet' }).click()
	await expect(phone.getByRole('status')).toContainText('Je kan niet. Tineke weet het.')
	const script = await someone(person, { reads: 'nl' })
	await script.getByRole('link', { name: 'Ik kom wel' }).click()
	await expectAccessible(script)
})

test('what the coach moves or refuses to move keeps what was typed, and nobody else finds the talk', async ({
	staff,
	someone,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Almaz Proefstra' })
	const coach = await staff('C01', { allow: /status of 422/ })
	await planTalk(coach, person.personId, day(1))
	await coach.getByLabel('Eindigt om').fill('09:00')
	await coach.getByRole('button', { name: 'Maak de afspraak' }).click()
	await expect(coach.getByText('Het einde ligt voor het begin. Kies een latere eindtijd.')).toBeVisible()
	await expect(coach.getByLabel('Kamer (mag leeg)')).toHaveValue('Kamer 2')
	await coach.getByLabel('Eindigt om').fill('14:30')
	await screenshotOf(coach, 'appointment-form')
	await expectAccessible(coach)
	await coach.setViewportSize(desk)
	await coach.getByRole('button', { name: 'Maak de afspraak' }).click()
	await coach.getByRole('link', { name: 'Verzet' }).click()
	await coach.getByLabel('Begint om').fill('15:00')
	await coach.getByLabel('Eindigt om').fill('15:30')
	await coach.getByRole('button', { name: 'Verzet de afspraak' }).click()
	await expect(coach.getByRole('status')).toContainText('De afspraak is verzet.')

	const phone = await someone(person, { reads: 'nl' })
	await expect(phone.getByText(timeIn('nl', '15:00', '15:30').text)).toBeVisible()
	const address = await phone.getByRole('link', { name: 'Ik kan niet' }).getAttribute('href')
	const other = await someone(await makeParticipant(database, { name: 'Selam Testma' }), { allow: /status of 404/ })
	await other.goto(address ?? '')
	await expect(other.getByRole('heading', { level: 1 })).toHaveText(wordsIn('nl')('error.404.title').text)
})
