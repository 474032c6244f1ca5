import { ask } from '../testing/ask.ts'
import { expect, test } from '../testing/fixtures.ts'
import { startApp } from '../world/app-process.ts'
import { at, world } from '../world/world.ts'

test('outside demo mode nobody is offered, and the demo sign-in does not exist', async ({ visitor }) => {
	for (const app of ['portal', 'backoffice'] as const) {
		const { origin, close } = await startApp({ app, urls: world().urls, now: at(world().monday, '09:10'), demo: false })
		try {
			const answers = [
				await ask(origin, '/demo/sign-in', { form: { code: app === 'portal' ? 'P01' : 'L01' } }),
				await ask(origin, '/demo/sign-in'),
				await ask(origin, '/demo/sign-in.data', { form: { code: 'P01' } }),
			]
			expect(answers.map(({ status, headers }) => [status, headers['set-cookie']])).toEqual(
				answers.map(() => [404, undefined]),
			)
			const door = await ask(origin, '/inloggen')
			const data = await ask(origin, '/inloggen.data')
			for (const name of ['Yonas', 'Ilse', 'Tineke', 'P01', 'L01']) expect(door.body + data.body).not.toContain(name)

			const page = await visitor(app, { origin })
			await page.goto('/')
			await expect(page).toHaveURL('/inloggen')
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
			await expect(page.locator('form[action="/demo/sign-in"]')).toHaveCount(0)
		} finally {
			await close()
		}
	}
})
