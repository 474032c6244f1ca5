import type { Page } from '@playwright/test'
import { expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { wordsIn } from '../testing/words.ts'
import { startApp } from '../world/app-process.ts'
import { at, world } from '../world/world.ts'

/** What went wrong stands there in the reader's own words, with a way back. */
async function expectError(page: Page, code: 400 | 403 | 404 | 405 | 413 | 503, language: 'nl' | 'ar') {
	const words = wordsIn(language)
	await expect(page.locator('html')).toHaveAttribute('lang', language)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words(`error.${code}.title`).text)
	await expect(page.getByText(words(`error.${code}.text`).text)).toBeVisible()
	await expect(page.getByRole('link', { name: words('error.action.today').text })).toBeVisible()
	await expectNoViolations(page)
	await expectNoSidewaysScroll(page)
}

for (const language of ['nl', 'ar'] as const)
	test(`whatever goes wrong has a page of its own, in ${language}`, async ({ participant }) => {
		const page = await participant('P04', { reads: language, allow: /status of 4\d\d/ })
		await page.goto('/bestaat-niet')
		await expectError(page, 404, language)
		await page.goto('/uitloggen')
		await expectError(page, 405, language)
		await page.goto('/taal')
		await page.getByRole('button', { name: 'English' }).evaluate((button) => button.setAttribute('value', 'xx'))
		await page.getByRole('button', { name: 'English' }).click()
		await expectError(page, 400, language)
		await page.goto('/taal/staat-er-niet-bij')
		await page.getByRole('textbox').evaluate((field) => ((field as HTMLInputElement).value = 'x'.repeat(1_048_576)))
		await page.getByRole('button', { name: wordsIn(language)('language.missing.action.send').text }).click()
		await expectError(page, 413, language)
	})

test('a form on another site is refused with a page', async ({ participant }) => {
	const page = await participant('P04', { reads: 'nl', allow: /status of 403/ })
	const form = `<form method="post" action="${world().portal}/uitloggen"><button>Win een prijs</button></form>`
	await page.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: form }))
	await page.goto('http://evil.example/')
	await page.getByRole('button', { name: 'Win een prijs' }).click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit is niet voor jou')
	await expectNoViolations(page)
	await page.goto('/')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoi Khalil')
})

test('without the database the page says in the own language that we will be back, and health is 503', async ({
	visitor,
}) => {
	const { urls, monday } = world()
	const nowhere = (url: string) => Object.assign(new URL(url), { port: '9' }).href
	const broken = { ...urls, portal: nowhere(urls.portal), auth: nowhere(urls.auth) }
	const portal = await startApp({ app: 'portal', urls: broken, now: at(monday, '09:10'), health: 503, demo: false })
	try {
		const page = await visitor('portal', { origin: portal.origin, reads: 'ar', allow: /status/ })
		await page.goto('/')
		await expectError(page, 503, 'ar')
	} finally {
		await portal.close()
	}
	expect(portal.failures().join('\n')).not.toContain(new URL(urls.portal).password)
})
