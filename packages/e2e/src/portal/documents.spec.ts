import { expect, test } from '../testing/fixtures.ts'

/** With a slash behind it, an address goes through React Router's own handler, which must answer the very same page. */
for (const path of ['/rooster', '/taal', '/taal/staat-er-niet-bij', '/bronnen', '/inloggen'])
	test(`${path} is the same document whoever answers it`, async ({ participant }) => {
		const page = await participant('P04', { reads: 'ar' })
		const [ours, theirs] = [await page.request.get(path), await page.request.get(`${path}/`)]
		expect(ours.status()).toBe(200)
		expect(await ours.text()).toBe(await theirs.text())
		const headersOf = (response: typeof ours) => {
			const { date: _, 'set-cookie': __, ...rest } = response.headers()
			return rest
		}
		expect(headersOf(ours)).toEqual(headersOf(theirs))
	})
