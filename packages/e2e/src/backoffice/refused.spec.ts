import type { HalfDay } from '@repo/domain/schedule/half-day.rules'
import type { Page } from '@playwright/test'
import { staffHalfDay } from '@repo/i18n/format'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { answer, keyOn, linkFor, openWeekOf, plan } from '../testing/planning.ts'
import { day } from '../world/world.ts'

// In the demo every Monday morning is full: the 80 free places, the 20 of GON, and those of every work type.
// The 20 GON places are taken on Wednesday and Friday morning too, while free ones are left.

/** The browser writes down every answer that is not 2xx or 3xx. */
const refused = { allow: /status of 422/ }

const morning = (on: string): HalfDay => ({ on, part: 'morning' })
const afternoon = (on: string): HalfDay => ({ on, part: 'afternoon' })

test('a full morning is refused with why, and the nearest alternative is one press away', async ({
	staff,
	database,
}) => {
	const { name } = await makeParticipant(database, { name: 'Vrije Plek' })
	const planner = await staff('L01', refused)
	await openWeekOf(planner, name, day(8))
	await plan(planner, 'Inpakken', morning(day(8)))

	await expect(answer(planner)).toContainText('Alle 80 vrije plekken zijn bezet')
	await expect(answer(planner)).toContainText(staffHalfDay(morning(day(8))))
	await expect(answer(planner)).toBeFocused()
	await expect(planner.getByRole('checkbox', { name: staffHalfDay(morning(day(8))) })).toBeChecked()
	const [nearest] = await answer(planner)
		.getByRole('button', { name: /is nog plek$/ })
		.allTextContents()
	expect(nearest).toContain(staffHalfDay(afternoon(day(8))))
	await answer(planner).getByRole('button', { name: nearest }).click()
	await expect(answer(planner)).toHaveText(`1 dagdeel ingepland voor ${name}.`)
	await expect(linkFor(planner, 'Verplaats', afternoon(day(8)))).toBeVisible()
	await expect(planner.getByRole('checkbox', { name: staffHalfDay(morning(day(8))) })).toBeVisible()
})

test('of two half days one of which is full, none is planned', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Vrije Plek' })
	const planner = await staff('L01', { ...refused, javaScript: false })
	await openWeekOf(planner, name, day(8))
	await plan(planner, 'Inpakken', morning(day(8)), morning(day(9)))

	await expect(answer(planner)).toContainText('Alle 80 vrije plekken zijn bezet')
	await openWeekOf(planner, name, day(8))
	await expect(planner.getByText(`${name} heeft deze week nog geen dagdelen.`)).toBeVisible()
})

test('the 21st on a GON place is refused while there are other places (A-01)', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Gon Plek', place: 'gon' })
	const planner = await staff('L01', refused)
	await openWeekOf(planner, name, day(10))
	const [free, gon] = [planner.getByRole('row', { name: /^vrij/ }), planner.getByRole('row', { name: /^GON/ })]
	await expect(gon.getByRole('cell').nth(4)).toContainText('20 van 20')
	await expect(free.getByRole('cell').nth(4)).not.toContainText('80 van 80')
	await plan(planner, 'Inpakken', morning(day(10)))

	await expect(answer(planner)).toContainText('Alle 20 GON-plekken zijn bezet')
	await openWeekOf(planner, name, day(10))
	await expect(planner.getByText(`${name} heeft deze week nog geen dagdelen.`)).toBeVisible()
	await expect(gon.getByRole('cell').nth(4)).toContainText('20 van 20')
})

test('nobody is in two places: the lesson that is in the way is named (A-02)', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Les Eerst' })
	const planner = await staff('L01', { ...refused, javaScript: false })
	await openWeekOf(planner, name, day(9))
	const twice = await planner.context().newPage()
	await twice.goto(planner.url())
	await plan(planner, 'Veilig werken (Groep 1)', morning(day(9)))
	await expect(answer(planner)).toHaveText(`1 dagdeel ingepland voor ${name}.`)

	await plan(twice, 'Inpakken', morning(day(9)))
	await expect(answer(twice)).toContainText(`${name} heeft dan al les: Veilig werken`)
})

test('a full work type is refused by its name', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Meubel Maker' })
	const planner = await staff('L01', refused)
	await openWeekOf(planner, name, day(12))
	await plan(planner, 'Houten meubels maken', morning(day(12)))

	await expect(answer(planner)).toContainText('Alle 4 plekken bij Houten meubels maken zijn bezet')
})

test('a contract takes none of the 100 development places: on a full Monday there is a place', async ({
	staff,
	database,
}) => {
	const { name } = await makeParticipant(database, { name: 'Vast Werk', place: 'contract' })
	const planner = await staff('L01', refused)
	await openWeekOf(planner, name, day(15))
	await plan(planner, 'Inpakken', morning(day(15)))
	await expect(answer(planner)).toHaveText(`1 dagdeel ingepland voor ${name}.`)
	await expect(
		planner
			.getByRole('row', { name: /^contract/ })
			.getByRole('cell')
			.first(),
	).toContainText('181 van 200')
	await expect(planner.getByRole('row', { name: /^vrij/ }).getByRole('cell').first()).toContainText('80 van 80')
})

test('whoever finds no place waits, and the list says how many', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Wacht Even' })
	const planner = await staff('L01', refused)
	await openWeekOf(planner, name, day(22))
	const list = planner
		.getByRole('row', { name: /^Wachtlijst/ })
		.getByRole('cell')
		.first()
	await expect(list).toHaveText('-')
	await plan(planner, 'Inpakken', morning(day(22)))
	await answer(planner).getByRole('button', { name: 'Zet op de wachtlijst' }).click()

	await expect(answer(planner)).toHaveText(`${name} staat op de wachtlijst voor ${staffHalfDay(morning(day(22)))}.`)
	await expect(list).toContainText('1')
})

test('the first page says who waits, and leads to that week', async ({ staff }) => {
	const planner = await staff('L01', refused)
	await expect(planner.getByRole('heading', { level: 1 })).toHaveText('Goedendag Ilse')
	const task = planner
		.getByRole('listitem')
		.filter({ hasText: `4 mensen op de wachtlijst voor ${staffHalfDay(morning(day(1)))}` })
	await task.getByRole('link', { name: 'Open planning' }).click()
	await expect(planner.getByRole('heading', { level: 1 })).toContainText('Planning: Week')
})

test('a form that misses something says what, and works with the same key when it is mended', async ({
	staff,
	database,
}) => {
	const { name } = await makeParticipant(database, { name: 'Nog Een Keer' })
	for (const javaScript of [true, false]) {
		const planner = await staff('L01', { ...refused, javaScript })
		const on = javaScript ? day(16) : day(17)
		await openWeekOf(planner, name, on)
		await planner.getByRole('button', { name: 'Plan in', exact: true }).click()
		await expect(answer(planner)).toContainText('Er zijn 2 velden niet goed ingevuld:')
		await expect(planner.getByRole('combobox', { name: 'Werk of les' })).toHaveAccessibleDescription(
			/Kies een werksoort of een les/,
		)
		const key = await keyOn(planner)

		await plan(planner, 'Inpakken', morning(day(15)))
		await expect(answer(planner)).toContainText('Alle 80 vrije plekken zijn bezet')
		expect(await keyOn(planner)).toBe(key)
		await planner.getByRole('checkbox', { name: staffHalfDay(morning(day(15))) }).uncheck()
		await plan(planner, 'Inpakken', afternoon(on))
		await expect(answer(planner)).toHaveText(`1 dagdeel ingepland voor ${name}.`)
		expect(await keyOn(planner)).not.toBe(key)
	}
})

test('a form that is sent twice has one effect, and says so', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Twee Keer' })
	const planner = await staff('L01', { ...refused, javaScript: false })
	await openWeekOf(planner, name, day(16))
	const twin = await twinOf(planner)
	await plan(planner, 'Inpakken', afternoon(day(16)))
	await expect(answer(planner)).toHaveText(`1 dagdeel ingepland voor ${name}.`)
	await expect(linkFor(planner, 'Verplaats', afternoon(day(16)))).toHaveCount(1)

	await plan(twin, 'Inpakken', afternoon(day(16)))
	await expect(answer(twin)).toHaveText('Dit is al verstuurd')
	await expect(linkFor(twin, 'Verplaats', afternoon(day(16)))).toHaveCount(1)
})

test('a form whose key was used for something else is refused, and nothing of it is done', async ({
	staff,
	database,
}) => {
	const { name } = await makeParticipant(database, { name: 'Ander Formulier' })
	const planner = await staff('L01', { allow: /status of 409/, javaScript: false })
	await openWeekOf(planner, name, day(16))
	const twin = await twinOf(planner)
	await plan(planner, 'Inpakken', afternoon(day(16)))
	await plan(twin, 'Kantoorwerk', afternoon(day(17)))

	await expect(answer(twin)).toContainText('Je hebt dit formulier al verstuurd met andere gegevens.')
	await answer(twin).getByRole('link', { name: 'Probeer opnieuw' }).click()
	await expect(twin.getByRole('checkbox', { name: staffHalfDay(afternoon(day(17))) })).toBeVisible()
	await plan(twin, 'Kantoorwerk', afternoon(day(17)))
	await expect(answer(twin)).toHaveText(`1 dagdeel ingepland voor ${name}.`)
})

/** The same page once more, with the same form in it: a tab that was copied. */
async function twinOf(page: Page) {
	const twin = await page.context().newPage()
	const body = await page.content()
	await twin.route(page.url(), (route) => route.fulfill({ body, contentType: 'text/html' }), { times: 1 })
	await twin.goto(page.url())
	return twin
}
