import { staffHalfDay } from '@repo/i18n/format'
import { expect, test } from './testing/fixtures.ts'
import { tabTo } from './testing/keyboard.ts'
import { makeParticipant } from './testing/people.ts'
import { answer, linkFor } from './testing/planning.ts'
import { day } from './world/world.ts'

test('a planner signs in, plans, moves and takes out a half day without a mouse', async ({ visitor, database }) => {
	const { name } = await makeParticipant(database, { name: 'Toets Enbord' })
	const page = await visitor('backoffice')
	const press = (key: string) => page.keyboard.press(key)
	await page.goto('/')
	await tabTo(page, page.getByRole('button', { name: /^Ilse Nepstra/ }))
	await press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goedendag Ilse')

	await tabTo(page, page.getByRole('link', { name: 'Planning', exact: true }))
	await press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Planning: Week')
	await tabTo(page, page.getByRole('searchbox', { name: 'Zoek op naam' }))
	await page.keyboard.type(name)
	await press('Enter')
	await tabTo(page, page.getByRole('link', { name, exact: true }))
	await press('Enter')
	await expect(page.getByRole('heading', { name: `Week van ${name}` })).toBeVisible()

	const [thursday, friday] = [
		{ on: day(4), part: 'afternoon' },
		{ on: day(5), part: 'afternoon' },
	] as const
	await tabTo(page, page.getByRole('checkbox', { name: staffHalfDay(thursday) }))
	await press('Space')
	await tabTo(page, page.getByRole('combobox', { name: 'Werk of les' }))
	await page.keyboard.type('Inpakken')
	await tabTo(page, page.getByRole('button', { name: 'Plan in', exact: true }))
	await press('Enter')
	await expect(answer(page)).toHaveText(`1 dagdeel ingepland voor ${name}.`)
	await expect(answer(page)).toBeFocused()

	await tabTo(page, linkFor(page, 'Verplaats', thursday))
	await press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Verplaats')
	const chosen = page.getByRole('radio', { checked: true })
	await tabTo(page, (await chosen.count()) > 0 ? chosen : page.getByRole('radio').first())
	while (!(await page.getByRole('radio', { name: staffHalfDay(friday) }).isChecked())) await press('ArrowDown')
	await tabTo(page, page.getByRole('button', { name: 'Verplaats' }))
	await press('Enter')
	await expect(answer(page)).toHaveText(`${name} is verplaatst naar ${staffHalfDay(friday)}.`)

	await tabTo(page, linkFor(page, 'Haal uit de planning', friday))
	await press('Enter')
	await tabTo(page, page.getByRole('button', { name: 'Ja, haal eruit' }))
	await press('Enter')
	await expect(answer(page)).toContainText(`Uit de planning gehaald: ${name}, ${staffHalfDay(friday)}.`)
})

test('the board is one stop, and arrows go from cell to cell', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Pijl Tjes' })
	const page = await staff('L01')
	await page.goto('/planning')
	await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill(name)
	await page.getByRole('link', { name, exact: true }).click()
	const cell = (what: string, number: number, part: 'morning' | 'afternoon') =>
		page.getByRole('link', { name: new RegExp(`: ${what}, ${staffHalfDay({ on: day(number), part })}$`) })
	await tabTo(page, cell('Eten inpakken', 1, 'afternoon'))
	await page.keyboard.press('ArrowRight')
	await expect(cell('Eten inpakken', 2, 'morning')).toBeFocused()
	await page.keyboard.press('ArrowDown')
	await expect(cell('Houten meubels maken', 2, 'morning')).toBeFocused()
	await page.keyboard.press('Enter')
	await expect(page.getByRole('checkbox', { name: staffHalfDay({ on: day(2), part: 'morning' }) })).toBeChecked()
	await expect(page.getByRole('combobox', { name: 'Werk of les' }).locator('option:checked')).toHaveText(
		'Houten meubels maken',
	)
})

test('the first stop of every page leads past the menu', async ({ participant, staff }) => {
	for (const page of [await participant('P22'), await staff('L01')]) {
		await page.keyboard.press('Tab')
		await expect(page.getByRole('link', { name: /^Ga naar de (tekst|inhoud)$/ })).toBeFocused()
		await page.keyboard.press('Enter')
		await expect(page.getByRole('main')).toBeFocused()
	}
})

test('a participant signs in, changes the language and signs out without a mouse', async ({ visitor }) => {
	const page = await visitor('portal')
	await page.goto('/')
	await tabTo(page, page.getByRole('button', { name: /^Geert Fictief/ }))
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoi Geert')
	await tabTo(page, page.getByRole('navigation').getByRole('link', { name: 'Rooster' }))
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rooster')
	await tabTo(page, page.getByRole('link', { name: 'Taal Nederlands' }))
	await page.keyboard.press('Enter')
	await tabTo(page, page.getByRole('button', { name: 'Nederlands', exact: true }))
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL('/')
	await tabTo(page, page.getByRole('button', { name: 'Klaar' }))
	await page.keyboard.press('Enter')
	await expect(page.getByText('Je bent klaar. Tot de volgende keer!')).toBeVisible()
})
