import { staffHalfDay } from '@repo/i18n/format'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { answer, linkFor, openWeekOf } from '../testing/planning.ts'
import { day } from '../world/world.ts'
import type { Page } from '@playwright/test'

type Pattern = { pattern: string; from: string; until: string; work: string; lesson?: string }

async function planPattern(page: Page, { pattern, from, until, work, lesson }: Pattern) {
	const form = page.locator('form', { has: page.getByRole('button', { name: 'Plan patroon in' }) })
	if (!(await form.isVisible())) await page.getByText('Weekpatroon', { exact: true }).click()
	await form.getByRole('radio', { name: pattern }).check()
	await form.getByLabel('Vanaf', { exact: true }).fill(from)
	await form.getByLabel('Tot en met', { exact: true }).fill(until)
	await form.getByRole('combobox', { name: 'Werksoort' }).selectOption(work)
	if (lesson) await form.getByRole('combobox', { name: 'Les' }).selectOption(lesson)
	await form.getByRole('button', { name: 'Plan patroon in' }).click()
}

for (const javaScript of [true, false])
	test(`a weekly pattern of four weeks is planned at once, ${javaScript ? 'with' : 'without'} script`, async ({
		staff,
		database,
	}) => {
		const { name } = await makeParticipant(database, { name: 'Week Patroon' })
		const planner = await staff('L01', { javaScript })
		await openWeekOf(planner, name, day(8))
		await planPattern(planner, { pattern: 'Start: 2 dagdelen', from: day(8), until: day(8 + 25), work: 'Inpakken' })

		await expect(answer(planner)).toHaveText(`8 dagdelen ingepland voor ${name}.`)
		for (const number of [9, 11])
			await expect(linkFor(planner, 'Verplaats', { on: day(number), part: 'morning' })).toBeVisible()
		await planner.getByRole('link', { name: 'Volgende week' }).click()
		await expect(linkFor(planner, 'Verplaats', { on: day(16), part: 'morning' })).toBeVisible()
	})

test('a pattern with lessons puts each where it belongs', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Les En Werk' })
	const planner = await staff('L01')
	await openWeekOf(planner, name, day(50))
	const pattern = {
		pattern: 'Alfabetisering',
		from: day(50),
		until: day(54),
		work: 'Inpakken',
		lesson: 'Lezen en schrijven, start (Groep 1)',
	}
	await planPattern(planner, pattern)

	await expect(answer(planner)).toHaveText(`5 dagdelen ingepland voor ${name}.`)
	const monday = planner
		.getByRole('listitem')
		.filter({ has: linkFor(planner, 'Verplaats', { on: day(50), part: 'morning' }) })
	await expect(monday).toContainText('Lezen en schrijven, start')
	const friday = planner
		.getByRole('listitem')
		.filter({ has: linkFor(planner, 'Verplaats', { on: day(54), part: 'morning' }) })
	await expect(friday).toContainText('Inpakken')
})

test('what does not fit is named, and what fits is planned with one press', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Past Niet' })
	const planner = await staff('L01', { allow: /status of 422/ })
	await openWeekOf(planner, name, day(8))
	await planPattern(planner, { pattern: 'Groei: 4 dagdelen', from: day(8), until: day(19), work: 'Inpakken' })

	await expect(answer(planner)).toContainText('Er is niets ingepland. Dit past niet (2 van de 8 dagdelen):')
	for (const number of [8, 15])
		await expect(answer(planner)).toContainText(`${staffHalfDay({ on: day(number), part: 'morning' })}: vol`)
	await answer(planner).getByRole('button', { name: 'Plan wat past' }).click()
	await expect(answer(planner)).toContainText(`6 dagdelen ingepland voor ${name}.`)
	await expect(answer(planner)).toContainText('2 dagdelen zijn niet ingepland:')
	await expect(linkFor(planner, 'Verplaats', { on: day(9), part: 'morning' })).toBeVisible()
})

test('dates that make no sense are refused beside their field, and stay to be mended', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Rare Datum' })
	const planner = await staff('L01', { allow: /status of 422/ })
	await openWeekOf(planner, name, day(8))
	await planPattern(planner, { pattern: 'Start: 2 dagdelen', from: day(12), until: day(8), work: 'Inpakken' })
	const until = planner.getByLabel('Tot en met', { exact: true })
	await expect(until).toHaveAccessibleDescription(/De einddatum ligt voor de begindatum/)
	await expect(until).toHaveValue(day(8))
	await until.fill('2099-01-01')
	await planner.getByRole('button', { name: 'Plan patroon in' }).click()
	await expect(until).toHaveAccessibleDescription(/Plannen kan tot en met/)
	await until.fill(day(16))
	await planner.getByRole('button', { name: 'Plan patroon in' }).click()
	await expect(answer(planner)).toHaveText(`1 dagdeel ingepland voor ${name}.`)
})
