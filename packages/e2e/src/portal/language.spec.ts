import { languageWish } from '@repo/db/schema'
import { getPerson } from '@repo/domain/person/get-person'
import { languageCodes, languages } from '@repo/i18n/languages'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { wordsIn } from '../testing/words.ts'

test('before sign-in the page speaks the language that the phone prefers', async ({ visitor }) => {
	for (const [prefers, language] of [
		['ar', 'ar'],
		['ti-ER', 'ti'],
		['fr-CA', 'fr'],
		['zh-CN', 'nl'],
	] as const) {
		const page = await visitor('portal', { prefers })
		await page.goto('/')
		await expect(page.locator('html')).toHaveAttribute('lang', language)
		await expect(page.locator('html')).toHaveAttribute('dir', languages[language].dir)
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn(language)('account.title').text)
	}
})

test('the picker shows each language by its own name, in its own direction', async ({ visitor }) => {
	const page = await visitor('portal')
	await page.goto('/inloggen')
	await page.getByRole('link', { name: 'Taal Nederlands' }).click()

	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies je taal')
	await expect(page.getByRole('main').getByRole('listitem')).toHaveText(
		languageCodes.map((code) => languages[code].name),
	)
	for (const code of languageCodes) {
		const name = page.getByRole('button', { name: languages[code].name, exact: true }).getByText(languages[code].name)
		if (code === 'nl') continue
		await expect(name).toHaveAttribute('lang', code)
		const direction = await name.evaluate((element) => getComputedStyle(element).direction)
		expect(direction, code).toBe(languages[code].dir)
	}
})

test('a language that is chosen before sign-in stays, also when the person reads another one', async ({ visitor }) => {
	const page = await visitor('portal')
	await page.goto('/taal')
	await page.getByRole('button', { name: 'ትግርኛ' }).click()

	await expect(page).toHaveURL('/inloggen')
	await expect(page.locator('html')).toHaveAttribute('lang', 'ti')
	await page.getByRole('button', { name: 'Rana Testma' }).click()
	await expect(page).toHaveURL('/')
	await expect(page.locator('html')).toHaveAttribute('lang', 'ti')
	await page.goto('/rooster')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsIn('ti')('schedule.title').text)
})

test('without a choice everyone reads in the own language after sign-in', async ({ visitor }) => {
	const page = await visitor('portal')
	await page.goto('/')
	await page.getByRole('button', { name: 'Khalil Proefstra' }).click()

	await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('a language that is chosen after sign-in stays with the person', async ({ someone, database }) => {
	const reader = await makeParticipant(database, { name: 'Lezer Proefstra', readsIn: 'ar' })
	const page = await someone(reader, { reads: 'ar' })
	await page.getByRole('link', { name: 'العربية' }).click()
	await page.getByRole('button', { name: 'Soomaali' }).click()

	await expect(page).toHaveURL('/')
	await expect(page.locator('html')).toHaveAttribute('lang', 'so')
	const planner = await database.demoActor('L01')
	const known = await database.asStaff(planner, (ctx) => getPerson(ctx, reader.personId))
	expect(known.readsIn).toBe('so')
})

test('whoever misses a language chooses it; it is stored, and Dutch with pictures is shown', async ({
	participant,
	database,
}) => {
	const page = await participant('P03')
	const words = wordsIn('ar')
	await page.goto('/taal')
	await page.getByRole('link', { name: words('language.missing.link').text }).click()
	await page.getByRole('button', { name: 'Polski' }).click()

	await expect(page.getByText('Dank je. We weten nu welke taal je leest.')).toBeVisible()
	await expect(page.locator('html')).toHaveAttribute('lang', 'nl')
	expect(await wishes(database)).toContain('Polski')
	await page.getByRole('link', { name: 'Ga naar Vandaag' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hoi Rana')
	await expect(page.getByRole('article').locator('img').first()).toBeVisible()
})

test('a language can be written down before sign-in; nothing and too much are refused with what to do', async ({
	visitor,
	database,
}) => {
	const page = await visitor('portal', { allow: /status of 422/ })
	await page.goto('/taal/staat-er-niet-bij')
	const field = page.getByRole('textbox', { name: 'Een andere taal' })
	const send = page.getByRole('button', { name: 'Stuur je taal' })

	await send.click()
	await expect(field).toHaveAccessibleDescription(/We weten je taal nog niet/)
	await expect(field).toHaveAttribute('aria-invalid', 'true')
	const long = `Tamazight ${'uit het Rifgebergte '.repeat(4)}`
	await field.fill(long)
	await send.click()
	await expect(field).toHaveAccessibleDescription(/De naam is te lang/)
	await expect(field).toHaveValue(long)
	const language = `Tamazight ${process.pid}`
	await field.fill(language)
	await send.click()

	await expect(page.getByText('Dank je. We weten nu welke taal je leest.')).toBeVisible()
	expect(await wishes(database)).toContain(language)
	expect(await wishes(database)).not.toContain(long.trim())
})

test('the answers of the language pages need no script', async ({ visitor }) => {
	const page = await visitor('portal', { javaScript: false })
	await page.goto('/taal')
	await page.getByRole('button', { name: 'Türkçe' }).click()
	await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
	await page.goto('/taal/staat-er-niet-bij')
	await page.getByRole('button', { name: 'አማርኛ' }).click()
	await expect(page.getByText('Dank je. We weten nu welke taal je leest.')).toBeVisible()
})

async function wishes(database: Parameters<typeof makeParticipant>[0]) {
	const manager = await database.demoActor('M01')
	const rows = await database.asStaff(manager, ({ db }) =>
		db.select({ language: languageWish.language }).from(languageWish),
	)
	return rows.map(({ language }) => language)
}
