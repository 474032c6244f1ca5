import { expect, test } from '@playwright/test'
import { type Evidence, makeSearch } from './find-leaks.ts'
import { watch } from './watch.ts'

const name = 'Zoë Lekstra 12-3'
const canaries = [{ column: 'person.name', value: name }]
const site = 'https://leaky.example'

/** What a site does that keeps the name of a person wherever it can. */
const script = `
	const name = ${JSON.stringify(name)}
	localStorage.setItem('who', name)
	sessionStorage.setItem('draft', JSON.stringify({ who: escape(name) }))
	document.cookie = 'done=' + btoa(unescape(encodeURIComponent(JSON.stringify({ name })))) + '; Secure'
	const kept = new Promise((resolve) => {
		const opening = indexedDB.open('outbox', 1)
		opening.onupgradeneeded = () => opening.result.createObjectStore('waiting', { autoIncrement: true }).add({ name })
		opening.onsuccess = () => { opening.result.close(); resolve() }
	})
	const cached = caches.open('pages').then((cache) => cache.put('/page', new Response('<p>' + name)))
	Promise.all([kept, cached]).then(() => { document.title = 'kept' })
`

test('what leaks a name is found, wherever it is and however it is written', async ({ browser }) => {
	const evidence: Evidence[] = []
	const context = await browser.newContext()
	const finish = watch(context, (one) => evidence.push(one))
	const page = await context.newPage()
	await page.route(`${site}/**`, (route) => {
		const { pathname } = new URL(route.request().url())
		if (pathname === '/error') return route.fulfill({ status: 500, body: `TypeError: ${name} at line 1` })
		const body = pathname === '/' ? `<script>${script}</script>` : ''
		return route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
	})
	await page.goto(`${site}/search?name=${encodeURIComponent(name)}`)
	await page.evaluate(() => void fetch('/other'))
	await page.goto(`${site}/error`)
	await page.goto(`${site}/`)
	await expect(page).toHaveTitle('kept')
	await finish()
	await context.close()

	const leaks = evidence.flatMap(makeSearch(canaries))
	const kinds = new Set(leaks.map(({ kind }) => kind))
	expect([...kinds].toSorted()).toEqual(['address', 'cookie', 'error page', 'referer', 'storage'])
})

test('each place in a browser is looked into by itself', async ({ browser }) => {
	for (const [place, keeping] of Object.entries({
		localStorage: `localStorage.setItem('a', '${name}')`,
		sessionStorage: `sessionStorage.setItem('${name}', 'a')`,
		cache: `caches.open('${name}')`,
		indexedDB: `indexedDB.open('${name}', 1)`,
	})) {
		const evidence: Evidence[] = []
		const context = await browser.newContext()
		const finish = watch(context, (one) => evidence.push(one))
		const page = await context.newPage()
		await page.route(`${site}/**`, (route) => route.fulfill({ body: '', contentType: 'text/html; charset=utf-8' }))
		await page.goto(site)
		await page.evaluate(`Promise.resolve(${keeping}).then((made) => made instanceof IDBRequest
			? new Promise((resolve) => made.addEventListener('success', () => { made.result.close(); resolve() })) : undefined)`)
		await finish()
		await context.close()
		expect(evidence.flatMap(makeSearch(canaries)), place).toMatchObject([{ kind: 'storage', value: name }])
	}
})

const ways: Record<string, string> = {
	plain: 'there is Zoë Lekstra 12-3 in it',
	'in small letters, with other signs between': 'zoë_lekstra/12+3',
	'in an address': `/x?naam=${encodeURIComponent(name)}`,
	'in an address, twice': encodeURIComponent(encodeURIComponent(name)),
	'as a form': new URLSearchParams({ name }).toString(),
	'in JSON without accents': '{"name":"Zo\\u00eb Lekstra 12-3"}',
	'in a page': '<td>Zo&#xEB; Lekstra 12&#45;3</td>',
	'in base64': `done=${Buffer.from(JSON.stringify({ who: name, what: 'moved' })).toString('base64url')}; Path=/`,
	decomposed: name.normalize('NFD'),
}
for (const [way, text] of Object.entries(ways))
	test(`a name is found ${way}`, () => {
		expect(makeSearch(canaries)({ kind: 'log', where: 'x', text })).toEqual([
			{ ...canaries[0], kind: 'log', where: 'x' },
		])
	})

test('half a name, another name and short words are no find', () => {
	const search = makeSearch([
		...canaries,
		{ column: 'a', value: 'Bo' },
		{ column: 'b', value: '12' },
		{ column: 'c', value: '' },
	])
	for (const text of ['Zoë', 'Zoë Lekstra', 'Zoë Lekstra 12-4', 'Bo 12', '', '%', '%zz', '&#x;', 'A'.repeat(100_000)])
		expect(search({ kind: 'log', where: 'x', text }), text.slice(0, 20)).toEqual([])
})
