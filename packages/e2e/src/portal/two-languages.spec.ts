import type { Locator } from '@playwright/test'
import type { Line } from '@repo/i18n'
import { expect, test } from '../testing/fixtures.ts'
import { dateIn, timeIn, wordsIn } from '../testing/words.ts'
import { day } from '../world/world.ts'

/** The line stands there, in the reader's language, with the Dutch one under it in its own language and direction. */
async function expectBoth(where: Locator, { text, dutch = '' }: Line) {
	const line = where
		.getByText(text, { exact: false })
		.filter({ has: where.page().getByText(dutch, { exact: true }) })
		.last()
	await expect(line).toBeVisible()
	const below = line.getByText(dutch, { exact: true })
	await expect(below).toHaveAttribute('lang', 'nl')
	await expect(below).toHaveCSS('direction', 'ltr')
	const [above, under] = [await line.boundingBox(), await below.boundingBox()]
	expect(under?.y, `${dutch} stands under its line`).toBeGreaterThan(above?.y ?? Infinity)
}

for (const [code, language, dir] of [
	['P04', 'ar', 'rtl'],
	['P01', 'ti', 'ltr'],
] as const)
	test(`"Laat Nederlands zien" puts the Dutch line under every line, in ${language}`, async ({ participant }) => {
		const page = await participant(code)
		const words = wordsIn(language)
		await expect(page.locator('[lang=nl].instap-dutch')).toHaveCount(0)
		await page.getByRole('button', { name: words('common.action.showDutch').text }).click()

		await expect(page).toHaveURL('/')
		await expect(page.locator('html')).toHaveAttribute('lang', language)
		await expect(page.locator('html')).toHaveAttribute('dir', dir)
		const main = page.getByRole('main')
		for (const line of [
			words('today.greeting', { name: code === 'P04' ? 'Khalil' : 'Yonas' }),
			dateIn(language, day(1)),
			words('today.now'),
			timeIn(language, '08:30', '11:30'),
			words('place.bring.title'),
			words('place.bring.item.pen_and_paper'),
			words('place.entrance', { name: 'Ingang B' }),
			words('place.bus', { line: '99', stop: 'Silkeborgweg' }),
		])
			await expectBoth(main, line)
		await expectBoth(page.getByRole('navigation'), words('common.nav.today'))

		await page.goto('/rooster')
		await expectBoth(page.getByRole('main'), words('schedule.thisWeek'))
		await expectBoth(page.getByRole('main'), dateIn(language, day(2)))
		await page.getByRole('button', { name: words('common.action.hideDutch').text }).click()
		await expect(page).toHaveURL('/rooster')
		await expect(page.locator('[lang=nl].instap-dutch')).toHaveCount(0)
	})

test('every line of Vandaag and Rooster that is not Dutch has its Dutch line', async ({ participant }) => {
	const page = await participant('P04')
	await page.getByRole('button', { name: wordsIn('ar')('common.action.showDutch').text }).click()
	for (const path of ['/', '/rooster', '/taal/staat-er-niet-bij', '/bronnen']) {
		await page.goto(path)
		const alone = await page.evaluate(() => {
			const arabic = /\p{Script=Arabic}/u
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
			const found: string[] = []
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement
				const inArabic = parent?.closest('[lang]')?.getAttribute('lang') === 'ar'
				if (inArabic && arabic.test(node.textContent ?? '') && !parent?.querySelector('[lang=nl]'))
					found.push(node.textContent ?? '')
			}
			return found
		})
		const own = wordsIn('ar')
		expect(
			alone.filter((text) => text !== own('language.label').text && text !== 'العربية'),
			path,
		).toEqual([])
	}
})

test('Dutch readers get no switch for Dutch', async ({ participant }) => {
	const page = await participant('P22')
	await expect(page.getByRole('button', { name: 'Laat Nederlands zien' })).toHaveCount(0)
})
