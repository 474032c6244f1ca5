import type { Page } from '@playwright/test'
import { type Language, languages } from '@repo/i18n/languages'
import { staffHalfDay, time } from '@repo/i18n/format'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { answer, linkFor, openWeekOf, plan } from '../testing/planning.ts'
import { dateIn, timeIn, wordsIn } from '../testing/words.ts'
import { day } from '../world/world.ts'

/** Vandaag of someone who packs this afternoon, in hall A with Fatma. */
async function expectAfternoonOfPacking(page: Page, language: Language) {
	const words = wordsIn(language)
	await expect(page.locator('html')).toHaveAttribute('lang', language)
	await expect(page.locator('html')).toHaveAttribute('dir', languages[language].dir)
	const card = page.getByRole('article', { name: words('workType.name.packing').text })
	for (const line of [
		words('today.next'),
		timeIn(language, '12:30', '16:00'),
		words('place.hall', { hall: 'Hal A' }),
		words('today.helper', { name: 'Fatma' }),
	])
		await expect(card).toContainText(line.text)
	await expect(card.locator('img[src$="/packing.svg"]')).toBeVisible()
	await expect(card.locator('svg.instap-clock')).toBeVisible()

	const bring = page.getByRole('list', { name: words('place.bring.title').text })
	await expect(bring.getByRole('listitem')).toHaveText(
		(['work_shoes', 'lunch', 'water'] as const).map((code) => words(`place.bring.item.${code}`).text),
	)
	await expect(bring.locator('img[src$="/work_shoes.svg"]')).toBeVisible()
	const place = page.getByRole('list', { name: words('place.title').text })
	for (const [picture, line] of [
		['entrance', words('place.entrance', { name: 'Ingang B' })],
		['bus', words('place.bus', { line: '99', stop: 'Silkeborgweg' })],
		['break', breakOf(language)],
	] as const) {
		const item = place.getByRole('listitem').filter({ hasText: line.text })
		await expect(item.locator(`img[src$="/${picture}.svg"]`)).toBeVisible()
	}
}

function breakOf(language: Language) {
	const clock = (at: string) => (reader: Language) => time(reader, at)
	return wordsIn(language)('place.break', { from: clock('14:15'), until: clock('14:30') })
}

for (const language of ['nl', 'ar', 'ti'] as const)
	test(`a coach plans an afternoon, and the participant sees it in ${language}, with and without script`, async ({
		staff,
		someone,
		database,
	}) => {
		const participant = await makeParticipant(database, { name: 'Almaz Proefstra', readsIn: language })
		const coach = await staff('C01')
		await openWeekOf(coach, participant.name, day(1))
		await expect(coach.getByText(`${participant.name} heeft deze week nog geen dagdelen.`)).toBeVisible()
		await plan(coach, 'Inpakken', { on: day(1), part: 'afternoon' }, { on: day(3), part: 'morning' })
		await expect(answer(coach)).toHaveText(`2 dagdelen ingepland voor ${participant.name}.`)

		for (const javaScript of [true, false]) {
			const phone = await someone(participant, { reads: language, javaScript })
			const words = wordsIn(language)
			await expect(phone.getByRole('heading', { level: 1 })).toHaveText(words('today.greeting', { name: 'Almaz' }).text)
			await expectAfternoonOfPacking(phone, language)
			if (language !== 'nl') {
				await phone.getByRole('button', { name: words('common.action.showDutch').text }).click()
				const title = phone.getByRole('heading', { level: 2 }).filter({ hasText: words('workType.name.packing').text })
				await expect(title.locator('[lang=nl][dir=ltr]')).toHaveText('Inpakken')
				await phone.getByRole('button', { name: words('common.action.hideDutch').text }).click()
			}
			await phone
				.getByRole('navigation')
				.getByRole('link', { name: words('common.nav.schedule').text })
				.click()
			await expect(phone.getByRole('heading', { level: 1 })).toHaveText(words('schedule.title').text)
			await expect(phone.getByText(words('schedule.halfDaysThisWeek', { count: 2 }).text)).toBeVisible()
			const wednesday = phone
				.getByRole('listitem')
				.filter({ hasText: dateIn(language, day(3)).text })
				.first()
			await expect(wednesday).toContainText(words('workType.name.packing').text)
			await expect(wednesday).toContainText(timeIn(language, '08:30', '12:00').text)
			await expect(wednesday.locator('svg.instap-clock')).toHaveCount(1)
		}
	})

test('the coach plans without script, too', async ({ staff, someone, database }) => {
	const participant = await makeParticipant(database, { name: 'Almaz Proefstra' })
	const coach = await staff('C01', { javaScript: false })
	await openWeekOf(coach, participant.name, day(1))
	await plan(coach, 'Inpakken', { on: day(1), part: 'afternoon' })

	await expect(answer(coach)).toHaveText(`1 dagdeel ingepland voor ${participant.name}.`)
	await expectAfternoonOfPacking(await someone(participant, { reads: 'nl' }), 'nl')
})

test('what is moved and taken out changes on the phone', async ({ staff, someone, database }) => {
	const participant = await makeParticipant(database, { name: 'Almaz Proefstra' })
	const planner = await staff('L01')
	const [tuesday, friday] = [
		{ on: day(2), part: 'afternoon' },
		{ on: day(5), part: 'afternoon' },
	] as const
	await openWeekOf(planner, participant.name, day(1))
	await plan(planner, 'Inpakken', tuesday)
	const phone = await someone(participant, { reads: 'nl' })
	await phone.goto('/rooster')
	const dayOnPhone = (on: string) =>
		phone
			.getByRole('listitem')
			.filter({ hasText: dateIn('nl', on).text })
			.first()
	await expect(dayOnPhone(day(2))).toContainText('Inpakken')

	await linkFor(planner, 'Verplaats', tuesday).click()
	await planner.getByRole('radio', { name: staffHalfDay(friday) }).check()
	await planner.getByRole('combobox', { name: 'Werksoort' }).selectOption('Kantoorwerk')
	await planner.getByRole('button', { name: 'Verplaats' }).click()
	await expect(answer(planner)).toHaveText(`${participant.name} is verplaatst naar ${staffHalfDay(friday)}.`)
	await phone.reload()
	await expect(dayOnPhone(day(2))).not.toContainText('Inpakken')
	await expect(dayOnPhone(day(5))).toContainText('Kantoorwerk')
	await expect(dayOnPhone(day(5))).toContainText('Je werkt in Kantoor 1')

	await linkFor(planner, 'Haal uit de planning', friday).click()
	await expect(
		planner.getByText(`Wil je ${participant.name} op ${staffHalfDay(friday)} uit de planning halen?`),
	).toBeVisible()
	await planner.getByRole('button', { name: 'Ja, haal eruit' }).click()
	await expect(answer(planner)).toContainText(`Uit de planning gehaald: ${participant.name}, ${staffHalfDay(friday)}.`)
	await phone.reload()
	await expect(phone.getByText('Deze week heb je nog geen rooster.')).toBeVisible()

	await planner.getByRole('button', { name: 'Zet terug' }).click()
	await expect(answer(planner)).toHaveText(`1 dagdeel ingepland voor ${participant.name}.`)
	await phone.reload()
	await expect(dayOnPhone(day(5))).toContainText('Kantoorwerk')
})
