import { addDays } from '@repo/domain/schedule/half-day.rules'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { wordsIn } from '../testing/words.ts'
import { world } from '../world/world.ts'

const words = wordsIn('nl')

/** Plans an enrolment on the tab. */
async function plan(page: Page, product: string, from: string, button: string) {
	await page.getByLabel('Soort traject').selectOption({ label: product })
	await page.getByLabel('Begint op').fill(from)
	await page.getByRole('button', { name: button }).click()
}

test('a coach starts an enrolment, ends it with a list, and the same person comes back (A-15)', async ({
	staff,
	someone,
	database,
}) => {
	const participant = await makeParticipant(database, { name: 'Milou Testma' })
	const coach = await staff('C01', { allow: /status of 422/ })
	const { monday } = world()
	await coach.goto(`/deelnemers/${participant.personId}/traject`)
	await plan(coach, 'Taal en werk', monday, 'Plan het traject')
	await expect(coach.getByRole('status')).toHaveText('Het traject is gepland.')
	await coach.getByRole('button', { name: 'Begin het traject' }).click()
	await expect(coach.getByRole('status')).toHaveText('Het traject loopt.')

	await coach.getByText('Gestopt zonder resultaat').click()
	await coach.getByLabel('Bestemming').selectOption({ label: 'Eigen keuze' })
	await coach.getByRole('button', { name: 'Sluit het traject' }).click()
	await expect(coach.getByRole('alert')).toContainText('kies: geen nazorg')
	await expect(coach.getByLabel('Bestemming')).toHaveValue('own_choice')
	await coach.getByLabel('Nazorg', { exact: true }).selectOption({ label: 'Geen nazorg, zo afgesproken' })
	await coach.getByRole('button', { name: 'Sluit het traject' }).click()
	await expect(coach.getByRole('alert')).toContainText('Er is nog geen twee keer gebeld')
	await coach.getByLabel('De deelnemer zegt zelf: ik stop').check()
	await screenshotOf(coach, 'enrolment-drop')
	await expectAccessible(coach)
	await coach.getByRole('button', { name: 'Sluit het traject' }).click()
	await expect(coach.getByRole('status')).toContainText('Het traject is gesloten.')

	await expect(coach.getByText('Uitval: Eigen keuze')).toBeVisible()
	await coach.getByLabel('Werkschoenen').check()
	await coach.getByLabel('Toegangspas').check()
	await coach.getByRole('button', { name: 'Bewaar de lijst' }).click()
	await expect(coach.getByText('Bij het vertrek (2 van 7 afgevinkt)')).toBeVisible()

	await expect(coach.getByText('Een kort eerste gesprek is genoeg, uiterlijk op')).toBeVisible()
	await plan(coach, 'Vangnet', addDays(monday, 42), 'Plan de terugkeer')
	await expect(coach.getByRole('status')).toHaveText(
		'Welkom terug: het nieuwe traject is gepland, bij dezelfde persoon.',
	)
	await expect(coach.getByRole('article')).toHaveCount(2)
	await screenshotOf(coach, 'enrolment-return')
	await expectAccessible(coach)

	const phone = await someone(participant)
	await expect(phone.getByText(words('enrolment.back', { name: 'Milou' }).text)).toBeVisible()
})

for (const language of ['nl', 'ar', 'ti'] as const)
	test(`before a switch the participant reads in ${language} what changes`, async ({ staff, someone, database }) => {
		const participant = await makeParticipant(database, { name: 'Almaz Testma', readsIn: language })
		const coach = await staff('C01', { javaScript: false })
		const { monday } = world()
		await coach.goto(`/deelnemers/${participant.personId}/traject`)
		await plan(coach, 'Taal en werk', monday, 'Plan het traject')
		await coach.getByRole('button', { name: 'Begin het traject' }).click()
		await coach.getByText('Volgende stap', { exact: true }).click()
		await plan(coach, 'Praktijkleren', addDays(monday, 21), 'Plan het traject')
		await expect(coach.getByRole('status')).toHaveText('Het traject is gepland.')

		const phone = await someone(participant, { reads: language })
		await screenshotOf(phone, `today-change-${language}`)
		await phone.locator('a[href="/wat-verandert-er"]').click()
		const own = wordsIn(language)
		await expect(phone.getByRole('heading', { level: 1 })).toHaveText(own('enrolment.title').text)
		await expect(phone.getByText(own('enrolment.product.practice_based_learning').text)).toBeVisible()
		await screenshotOf(phone, `change-${language}`)
		await expectAccessible(phone)
	})
