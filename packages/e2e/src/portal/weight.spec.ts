import { ask, signIn } from '../testing/ask.ts'
import { expect, test } from '../testing/fixtures.ts'
import { world } from '../world/world.ts'

/** What one page may weigh as it comes over the line, in bytes. */
const budget = { script: 25 * 1024, document: 30 * 1024, font: 60_000 }

/** The bytes of an address as a browser that takes brotli gets them. */
async function bytesOf(path: string, cookie: string) {
	const { bytes, status, body } = await ask(world().portal, path, { cookie, headers: { 'Accept-Encoding': 'br' } })
	expect(status, path).toBe(200)
	return { bytes, body }
}

for (const [language, code] of [
	['nl', 'P22'],
	['ar', 'P04'],
	['ti', 'P01'],
] as const)
	test(`Vandaag and Rooster in ${language} weigh little enough for a slow line`, async ({ participant }) => {
		const cookie = `${await signIn(world().portal, code)}; __Host-language=${language}`
		const page = await participant(code, { reads: language })
		for (const path of ['/', '/rooster']) {
			const fonts = new Map<string, number>()
			const loaded: string[] = []
			page.removeAllListeners('response')
			// What the page before still loads belongs to that one.
			await page.goto('about:blank')
			page.on('response', async (response) => {
				const { pathname } = new URL(response.url())
				loaded.push(pathname)
				if (pathname.endsWith('.woff2')) fonts.set(pathname, Number(response.headers()['content-length']))
			})
			await page.goto(path, { waitUntil: 'networkidle' })
			await page.evaluate(() => document.fonts.ready)

			const html = await bytesOf(path, cookie)
			const sizeOf = async (paths: readonly string[]) =>
				(await Promise.all(paths.map((one) => bytesOf(one, cookie)))).reduce((sum, { bytes }) => sum + bytes, 0)
			const scripts = loaded.filter((one) => one.endsWith('.js'))
			const styles = loaded.filter((one) => one.endsWith('.css'))
			const [script, style] = [await sizeOf(scripts), await sizeOf(styles)]
			console.log(
				`${language} ${path}: html ${html.bytes} + css ${style} = ${html.bytes + style} of ${budget.document}; ` +
					`script ${script} of ${budget.script}; ` +
					`fonts ${[...fonts].map(([name, size]) => `${name.split('/').at(-1)} ${size}`).join(', ')} of ${budget.font} each; ` +
					`${loaded.length} requests`,
			)
			expect(styles).toHaveLength(1)
			expect(script).toBeLessThanOrEqual(budget.script)
			expect(html.bytes + style).toBeLessThanOrEqual(budget.document)
			for (const [name, size] of fonts) expect(size, name).toBeLessThanOrEqual(budget.font)
			expect(html.body, 'no client router').not.toContain('__reactRouter')
			expect(html.body, 'nothing inline').not.toMatch(/<script(?![^>]* src=)|<style|style="|onclick=/)
			expect(loaded[0]).toBe(path)
			for (const one of loaded.slice(1))
				expect(one, 'only what is our own').toMatch(/^\/(ui|enhance)\/|^\/favicon.ico$/)
		}
	})

test('the pages are whole without any script', async ({ participant }) => {
	const withScript = await participant('P04')
	const without = await participant('P04', { javaScript: false })
	for (const path of ['/', '/rooster']) {
		await withScript.goto(path)
		await without.goto(path)
		expect(await without.getByRole('main').innerText()).toBe(await withScript.getByRole('main').innerText())
	}
})
