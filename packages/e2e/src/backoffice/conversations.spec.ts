import type { Page } from '@playwright/test'
import { expectAccessible, expectContrast } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { wordsIn } from '../testing/words.ts'
import { day } from '../world/world.ts'

const refused = { allow: /status of 422/ }
const note = (coach: Page) => coach.getByLabel('Verslag', { exact: true })

async function write(coach: Page, personId: string, text: string) {
	await coach.goto(`/deelnemers/${personId}/gesprekken/verslag`)
	await note(coach).fill(text)
}

test('A-08: "griep" in a note is warned for, and nothing is kept until it is changed or confirmed', async ({
	staff,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Merhawit Testma' })
	const coach = await staff('C01', refused)
	await write(coach, person.personId, 'Merhawit had vorige week griep.')
	await coach.getByRole('button', { name: 'Deel met de deelnemer' }).click()
	await expect(coach.getByRole('status')).toContainText('"griep": gezondheid')
	await expect(note(coach)).toHaveValue('Merhawit had vorige week griep.')
	await screenshotOf(coach, 'note-wording')
	await expectAccessible(coach)
	await coach.setViewportSize(desk)
	const talks = await staff('C01')
	await talks.goto(`/deelnemers/${person.personId}/gesprekken`)
	await expect(talks.getByText('Er is nog geen gesprek vastgelegd.')).toBeVisible()

	await note(coach).fill('Merhawit werkt graag in de keuken van het ziekenhuis.')
	await coach.getByRole('button', { name: 'Bewaar als concept' }).click()
	// The box of the first warning stands there until the second one comes: a tick before that is gone with it.
	await expect(coach.getByRole('status')).toContainText('"ziekenhuis": gezondheid')
	await coach.getByLabel('Dit gaat niet over gezondheid, strafzaken of schulden').check()
	await coach.getByRole('button', { name: 'Bewaar als concept' }).click()
	await expect(coach.getByRole('status')).toContainText('Het concept is bewaard.')
	await expect(coach.getByText('Concept: alleen jij ziet dit')).toBeVisible()
})

test('a draft is shared, read and answered in Arabic, and the coach reads the answer', async ({
	staff,
	someone,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Merhawit Testma', readsIn: 'ar' })
	const words = wordsIn('ar')
	const coach = await staff('C01')
	await write(coach, person.personId, 'Inpakken gaat goed.\nWe praten over meer halve dagen.')
	await coach.getByRole('button', { name: 'Bewaar als concept' }).click()
	await expect(coach.getByRole('status')).toContainText('Het concept is bewaard.')
	const phone = await someone(person, { reads: 'ar' })
	await phone.goto('/gesprekken')
	await expect(phone.getByText(words('review.none').text)).toBeVisible()

	await coach.getByRole('link', { name: /^Werk het concept van .* bij$/ }).click()
	await expect(note(coach)).toHaveValue('Inpakken gaat goed.\nWe praten over meer halve dagen.')
	await coach.getByRole('button', { name: 'Deel met de deelnemer' }).click()
	await expect(coach.getByRole('status')).toContainText('Het verslag is gedeeld.')

	await phone.reload()
	await expect(phone.getByText('Inpakken gaat goed.')).toBeVisible()
	await screenshotOf(phone, 'reviews-ar')
	await expectAccessible(phone)
	await phone.getByRole('link', { name: words('review.action.answer').text }).click()
	await phone.getByLabel(words('review.ask.label').text).fill('شكرا، أريد العمل أكثر.')
	await screenshotOf(phone, 'review-answer-ar')
	await phone.getByRole('button', { name: words('review.ask.action.send').text }).click()
	await expect(phone.getByRole('status')).toContainText(words('review.ask.sent').text)
	await coach.reload()
	await expect(coach.getByText('شكرا، أريد العمل أكثر.')).toBeVisible()
})

test('a call is one tap and can be taken back; the page holds all of it', async ({ staff, database }) => {
	const person = await makeParticipant(database, { name: 'Merhawit Testma' })
	const coach = await staff('C01')
	await write(coach, person.personId, 'Inpakken gaat goed.')
	await coach.getByRole('button', { name: 'Deel met de deelnemer' }).click()
	await expect(coach.getByRole('status')).toContainText('Het verslag is gedeeld.')
	await coach.getByRole('button', { name: 'Niet bereikt' }).click()
	await expect(coach.getByRole('status')).toContainText('Vastgelegd: gebeld en niet bereikt.')
	await expect(coach.getByText(/: niet bereikt, door Tineke/)).toBeVisible()
	await screenshotOf(coach, 'conversations')
	await expectAccessible(coach)
	await coach.setViewportSize(desk)
	await coach.getByRole('button', { name: 'Neem terug' }).click()
	await expect(coach.getByText('Er is nog niet gebeld.')).toBeVisible()
	const dark = await staff('C01', { dark: true })
	await dark.goto(`/deelnemers/${person.personId}/gesprekken`)
	await expectContrast(dark)
})

test('a yearly talk is kept with what follows, and then somebody is off the list for a year', async ({ staff }) => {
	const coach = await staff('C01', refused)
	await coach.goto('/jaargesprekken')
	const row = coach.getByRole('table').first().getByRole('row').nth(1)
	const name = await row.getByRole('rowheader').innerText()
	await screenshotOf(coach, 'yearly-talks')
	await expectAccessible(coach)
	await coach.setViewportSize(desk)
	await row.getByRole('link', { name: /^Is gehouden/ }).click()
	await coach.getByRole('button', { name: 'Leg het gesprek vast' }).click()
	await expect(coach.getByText('Maak een keuze.')).toBeVisible()
	await coach.getByRole('radio', { name: 'Participatiecoach' }).check()
	await screenshotOf(coach, 'yearly-talk-held')
	await expectAccessible(coach)
	await coach.setViewportSize(desk)
	await expect(coach.getByLabel('Wanneer was het gesprek?')).toHaveValue(day(1))
	await coach.getByRole('button', { name: 'Leg het gesprek vast' }).click()
	await expect(coach.getByRole('status')).toContainText('Het jaargesprek is vastgelegd.')
	await expect(coach.getByRole('rowheader', { name, exact: true })).toHaveCount(0)
})
