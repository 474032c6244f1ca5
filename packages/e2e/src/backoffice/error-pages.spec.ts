import { expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { openWeekOf } from '../testing/planning.ts'
import { startApp } from '../world/app-process.ts'
import { at, day, world } from '../world/world.ts'

test('whatever goes wrong has a page of its own, with and without script', async ({ staff, database }) => {
	const { name } = await makeParticipant(database, { name: 'Fout Pagina' })
	for (const javaScript of [true, false]) {
		const page = await staff('L01', { allow: /status of 4\d\d/, javaScript })
		const expectError = async (title: string) => {
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
			if (javaScript) await expectNoViolations(page)
			if (javaScript) await expectNoSidewaysScroll(page)
		}
		await page.goto('/bestaat-niet')
		await expectError('Niet gevonden')
		await page.goto('/uitloggen')
		await expectError('Dit kan hier niet')
		await page.goto('/planning?week=2026-W99')
		await expectError('Niet gevonden')
		await expect(page.getByText('Deze week bestaat niet. Kies een week uit de kalender.')).toBeVisible()
		await page.getByRole('link', { name: 'Deze week' }).click()
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Planning: Week')
		if (!javaScript) continue
		await openWeekOf(page, name, day(8))
		const planIn = page.getByRole('button', { name: 'Plan in', exact: true })
		const form = page.locator('form').filter({ has: planIn })
		await form.locator('input[name=personId]').evaluate((field) => field.setAttribute('value', 'x'))
		await planIn.click()
		await expectError('De aanvraag klopt niet')
	}
})

test('a form on another site is refused with a page', async ({ staff }) => {
	const page = await staff('L01', { allow: /status of 403/ })
	const form = `<form method="post" action="${world().backoffice}/uitloggen"><button>Win een prijs</button></form>`
	await page.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: form }))
	await page.goto('http://evil.example/')
	await page.getByRole('button', { name: 'Win een prijs' }).click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen toegang')
	await page.goto('/')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goedendag Ilse')
})

test('without the database the page says so, and health is 503', async ({ visitor }) => {
	const { urls, monday } = world()
	const nowhere = (url: string) => Object.assign(new URL(url), { port: '9' }).href
	const broken = { ...urls, backoffice: nowhere(urls.backoffice), auth: nowhere(urls.auth) }
	const app = await startApp({ app: 'backoffice', urls: broken, now: at(monday, '09:10'), health: 503, demo: false })
	try {
		const page = await visitor('backoffice', { origin: app.origin, allow: /status/ })
		await page.goto('/')
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Even niet bereikbaar')
		await expectNoViolations(page)
	} finally {
		await app.close()
	}
	expect(app.failures().join('\n')).not.toContain(new URL(urls.backoffice).password)
})

test('after signing out nothing is left, also not behind the back button', async ({ staff }) => {
	const page = await staff('L01')
	await page.goto('/planning')
	await page.getByRole('button', { name: 'Uitloggen' }).click()
	await expect(page.getByText('Je bent uitgelogd.')).toBeVisible()
	expect(await page.context().cookies()).toEqual([])
	for (const step of [1, 2]) {
		await page.goBack()
		await expect(page, `${step} back`).toHaveURL(/\/inloggen/)
	}
})
