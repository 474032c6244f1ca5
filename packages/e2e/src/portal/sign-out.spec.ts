import type { Page } from '@playwright/test'
import { expect, test } from '../testing/fixtures.ts'
import { wordsIn } from '../testing/words.ts'

// The browser's memory of pages is on here, as it is on a phone: Playwright turns it off.
test.use({
	launchOptions: async ({ launchOptions }, use) => {
		await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
	},
})

const names = async (page: Page) => (await page.context().cookies()).map(({ name }) => name)

test('"Klaar" leaves nothing on a shared phone: no page, no cookie, nothing stored', async ({ participant }) => {
	const page = await participant('P01', { prefers: 'nl-NL' })
	const words = wordsIn('ti')
	await page.getByRole('button', { name: words('common.action.showDutch').text }).click()
	await page.goto('/rooster')
	expect((await names(page)).toSorted()).toEqual(['__Host-dutch', '__Host-language', '__Host-portal'])
	await page.getByRole('button', { name: words('account.action.signOut').text }).click()

	await expect(page).toHaveURL(/\/inloggen/)
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
	await expect(page.getByText('Je bent klaar. Tot de volgende keer!')).toBeVisible()
	expect(await names(page)).toEqual([])
	expect(
		await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length]),
	).toEqual([0, 0, 0])

	for (const step of [1, 2, 3]) {
		await page.goBack()
		await expect(page, `${step} back`).toHaveURL(/\/inloggen/)
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welkom')
	}
	for (const path of ['/', '/rooster']) {
		await page.goto(path)
		await expect(page).toHaveURL(/\/inloggen/)
	}
})

test('the next person on the same phone sees only the own page', async ({ participant }) => {
	const page = await participant('P22')
	await page.getByRole('button', { name: 'Klaar' }).click()
	await page.getByRole('button', { name: 'Harm Testma' }).click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoi Harm')
	await page.goBack()
	await expect(page).toHaveURL(/\/inloggen/)
	await expect(page.getByText('Hoi Geert')).toHaveCount(0)
})
