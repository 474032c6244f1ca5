import path from 'node:path'
import { staffHalfDay } from '@repo/i18n/format'
import { desk, phone, test } from './testing/fixtures.ts'
import { openWeekOf } from './testing/planning.ts'
import { day } from './world/world.ts'

/** Pictures of the main pages, for people to look at: `pnpm --filter @repo/e2e screenshots`, into SCREENSHOTS or here. */
const folder = process.env.SCREENSHOTS || 'test-results/screenshots'
const sizes = { '360x640': phone, '1280x800': desk }

for (const [language, code] of [
	['nl', 'P22'],
	['ar', 'P04'],
	['ti', 'P01'],
] as const)
	for (const [name, size] of Object.entries(sizes))
		test(`the portal in ${language} at ${name}`, { tag: '@screenshots' }, async ({ participant, visitor }) => {
			const door = await visitor('portal', { reads: language, size })
			await door.goto('/inloggen')
			await door.screenshot({ path: path.join(folder, `portal-inloggen-${language}-${name}.png`) })
			const page = await participant(code, { reads: language, size })
			const pages = { vandaag: '/', rooster: '/rooster', taal: '/taal' }
			for (const [file, address] of Object.entries(pages)) {
				await page.goto(address, { waitUntil: 'networkidle' })
				await page.screenshot({ path: path.join(folder, `portal-${file}-${language}-${name}.png`) })
			}
			if (language === 'nl') return
			await page.goto('/')
			await page.locator('button[name=dutch]').click()
			await page.waitForLoadState('networkidle')
			await page.screenshot({ path: path.join(folder, `portal-vandaag-nederlands-${language}-${name}.png`) })
		})

for (const [name, size] of Object.entries(sizes))
	test(`the backoffice at ${name}`, { tag: '@screenshots' }, async ({ staff }) => {
		const page = await staff('L01', { size })
		await page.screenshot({ path: path.join(folder, `backoffice-vandaag-${name}.png`) })
		await openWeekOf(page, 'Abdi Fictief', day(8))
		await page.getByRole('checkbox', { name: staffHalfDay({ on: day(10), part: 'afternoon' }) }).check()
		await page.getByRole('combobox', { name: 'Werk of les' }).selectOption('Proefpakketten maken')
		await page.screenshot({ path: path.join(folder, `backoffice-planning-${name}.png`) })
		await page.screenshot({ path: path.join(folder, `backoffice-planning-whole-${name}.png`), fullPage: true })
	})
