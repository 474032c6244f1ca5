import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { expectContrast, expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import type { Database } from '../testing/database.ts'
import { desk, expect, phone, test } from '../testing/fixtures.ts'
import { tabTo } from '../testing/keyboard.ts'
import { type NewParticipant, makeParticipant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { sealed } from '../testing/search.ts'
import { day } from '../world/world.ts'

const link = { name: 'Deelnemers', exact: true }

/** Someone whose enrolment ended weeks ago without anybody ending it: the first of the list. */
async function makeLate(database: Database, wanted: NewParticipant, until = day(-20)) {
	const someone = await makeParticipant(database, wanted)
	const { personId } = someone
	await database.asStaff(await database.demoActor('A01'), (ctx) =>
		enrolPeople(ctx, [{ personId, product: 'language_work', from: '2020-01-01', until }]),
	)
	return someone
}

test('a coach sees first who asks for attention, narrows it to one kind, and finds it again by its address', async ({
	staff,
	database,
}) => {
	const late = await makeLate(database, { name: 'Laatje Testma', readsIn: 'ti', coach: 'C01' })
	const page = await staff('C01')
	await page.getByRole('link', link).click()
	const row = page.getByRole('row').filter({ hasText: late.name })
	await expect(row).toContainText('Traject liep tot en met')
	await screenshotOf(page, 'caseload')
	await page.getByRole('link', { name: /^Traject eindigt: \d+$/ }).click()
	await expect(page).toHaveURL('/deelnemers?vraagt=ending')
	await page.getByLabel('Leest het best').selectOption('ti')
	await page.getByLabel('Traject', { exact: true }).selectOption('Taal en werk')
	await page.getByRole('button', { name: 'Toon', exact: true }).click()

	await expect(page).toHaveURL(/\/deelnemers\?vraagt=ending&leest=ti&traject=language_work$/)
	await expect(row).toBeVisible()
	await page.reload()
	await expect(row).toBeVisible()
	await expect(page.getByLabel('Leest het best')).toHaveValue('ti')
	await page.getByRole('link', { name: 'Wis zoeken en filters' }).click()
	await expect(page).toHaveURL('/deelnemers')
})

test('everything by the keyboard: / to the search, a name with a slip, and on to the file', async ({
	staff,
	database,
}) => {
	const someone = await makeLate(database, { name: 'Nadège Öztestma', coach: 'C01' })
	const page = await staff('C01')
	await page.goto('/deelnemers')
	// The key works once the page's own script does.
	await expect(async () => {
		await page.keyboard.press('/')
		await expect(page.getByLabel('Zoek op naam')).toBeFocused({ timeout: 500 })
	}).toPass()
	await page.keyboard.type(`nadgee oztestma ${someone.name.split(' ').at(-1)}`)
	await page.keyboard.press('Enter')
	await expect(page.getByRole('rowheader')).toHaveText([someone.name])
	expect(decodeURIComponent(page.url()).toLowerCase()).not.toContain('nad')
	await tabTo(page, page.getByRole('link', { name: someone.name }))
	await page.keyboard.press('Enter')

	await expect(page.getByRole('heading', { level: 1, name: someone.name })).toBeVisible()
})

test('a filter that nobody passes says what to do; without JavaScript it works the same', async ({
	staff,
	database,
}) => {
	await makeLate(database, { name: 'Stille Testma', coach: 'C01' })
	const page = await staff('C01', { javaScript: false })
	await page.goto('/deelnemers')
	await page.getByLabel('Traject', { exact: true }).selectOption('Vangnet')
	await page.getByLabel('Leest het best').selectOption('ku')
	await page.getByRole('button', { name: 'Toon', exact: true }).click()

	await expect(page.getByRole('heading', { name: 'Niemand past hierbij' })).toBeVisible()
	await expect(page.getByText('Kies minder filters, of wis ze.')).toBeVisible()
})

test('the work floor reads names and half days: no attention, no enrolment, no file', async ({ staff }) => {
	const page = await staff('W01')
	await page.goto('/deelnemers')

	await expect(page.getByRole('columnheader')).toHaveText(['Naam', 'Leest het best', 'Vandaag', 'Bij nood'])
	await expect(page.getByLabel('Traject', { exact: true })).toHaveCount(0)
	await expect(page.getByRole('rowheader').getByRole('link')).toHaveCount(0)
})

test('an address that was changed by hand is refused, and says so', async ({ staff }) => {
	const page = await staff('C01', { allow: /status of 400/ })
	for (const query of ['vraagt=alles', 'leest=xx', 'werk=1', `na=${sealed('Zoë')}&id=1&u=x`]) {
		const answer = await page.goto(`/deelnemers?${query}`)
		expect(answer?.status(), query).toBe(400)
	}
})

test('the list breaks no rule of WCAG 2.2 AA, on a desk and on a phone, light and dark', async ({
	staff,
	database,
}) => {
	await makeLate(database, { name: 'Kijk Lijstma', coach: 'C01' })
	for (const dark of [false, true]) {
		const page = await staff('C01', { dark })
		for (const path of ['/deelnemers', '/deelnemers?vraagt=ending'])
			for (const size of [desk, phone]) {
				await page.setViewportSize(size)
				await page.goto(path)
				if (dark) await expectContrast(page)
				else await expectNoViolations(page)
				await expectNoSidewaysScroll(page)
				await screenshotOf(page, `caseload-${size.width}-${dark ? 'dark' : 'light'}`)
			}
	}
})

test('on a phone the filters are folded, say how many are on, and the first person is in sight', async ({ staff }) => {
	const page = await staff('C01', { size: phone })
	await page.goto('/deelnemers')
	const filters = page.locator('summary', { hasText: 'Filters' })
	await expect(filters).toHaveText('Filters')
	await expect(page.getByLabel('Leest het best')).toBeHidden()
	const first = page.getByRole('table').getByRole('link').first()
	// The names of tests take three lines; of such a one the first two are in sight.
	await expect(first).toBeInViewport({ ratio: 0.6 })
	await filters.click()
	await page.getByLabel('Leest het best').selectOption('ti')
	await page.getByRole('button', { name: 'Pas filters toe' }).click()
	await expect(filters).toHaveText('Filters: 1 aan')
	await expect(first).toBeInViewport({ ratio: 0.6 })
	await screenshotOf(page, 'caseload-phone')
})
