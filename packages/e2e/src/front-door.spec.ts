import { request } from 'node:http'
import { type Answer, ask, signIn } from './testing/ask.ts'
import { expect, test } from './testing/fixtures.ts'
import { expectForbidding, expectStrict } from './testing/headers.ts'
import { observatoryScore } from './testing/observatory.ts'
import { makeParticipant, startSessionOf } from './testing/people.ts'
import { makeStaff } from './testing/roles.ts'
import { backofficeAddresses, dataAddress, portalAddresses } from './testing/routes.ts'
import { type App, startApp } from './world/app-process.ts'
import { nowThere, world } from './world/world.ts'

const apps: App[] = ['portal', 'backoffice']
const [listed, code] = [
	{ portal: portalAddresses(), backoffice: backofficeAddresses() },
	{ portal: 'P04', backoffice: 'C01' },
]
const operations = { portal: ['language.choose', 'today.get'], backoffice: ['schedule.plan', 'person.find'] }

/** Every address of an app's `routes.ts` with something in the place of its parameters, its data, and operations. */
function everyAddress(app: App, id: string): string[] {
	const pages = listed[app].flatMap((address) =>
		address === '/trpc/*'
			? [...operations[app].map((operation) => `/trpc/${operation}`), `/trpc/${operations[app].join()}?batch=1`]
			: [address.replace(':id', id).replace(/:\w+|\*/, 'bestaat-niet')],
	)
	return [...pages, ...pages.filter((page) => !page.includes('trpc')).map(dataAddress)]
}

const nobody = '01a20000-0000-7000-8000-000000000000'
const foreign = 'https://evil.example'

/** Where a form can say that it comes from, none of which is this site. */
const elsewhere = (app: App) => [
	{ from: null },
	{ from: foreign },
	{ from: 'null' },
	{ from: world()[app === 'portal' ? 'backoffice' : 'portal'] },
	{ from: world()[app].replace('http:', 'https:') },
	{ headers: { 'Sec-Fetch-Site': 'cross-site' } },
	{ headers: { 'Sec-Fetch-Site': 'same-site' } },
	{ headers: { 'Sec-Fetch-Site': 'none' } },
	{ from: foreign, headers: { 'Sec-Fetch-Site': 'same-origin' } },
]

for (const app of apps) {
	test(`A5: nothing can be sent to any address of the ${app} from another site, or from nowhere`, async () => {
		const cookie = await signIn(world()[app], code[app])
		for (const path of everyAddress(app, nobody))
			await Promise.all(
				elsewhere(app).map(async (where) => {
					const answer = await ask(world()[app], path, { cookie, form: { code: code[app], intent: 'plan' }, ...where })
					expect(answer.status, `${path} ${JSON.stringify(where)}`).toBe(403)
					expect(answer.headers['set-cookie'], path).toBeUndefined()
					expectStrict(answer, path)
				}),
			)
		expect((await ask(world()[app], '/', { cookie })).status).toBe(200)
	})

	test(`A5: the ${app} refuses what comes from another site before it has read any of it, whatever kind it is`, async () => {
		const kinds = [
			'application/x-www-form-urlencoded',
			'application/json',
			'text/plain',
			'multipart/form-data; boundary=x',
		]
		for (const path of everyAddress(app, nobody))
			expect(
				await Promise.all(kinds.map((type) => statusWithoutBody(world()[app], path, type))),
				`${path} ${kinds.join()}`,
			).toEqual(kinds.map(() => 403))
	})

	test(`A9: every address of the ${app} forbids what a page of ours does not need, to whoever asks`, async ({
		database,
	}) => {
		const { personId } = await makeParticipant(database, { name: 'Deurtje Zichtma' })
		const cookie = await signIn(world()[app], code[app])
		for (const path of everyAddress(app, personId))
			await Promise.all(
				Object.entries({ someone: { cookie }, nobody: {}, head: { method: 'HEAD', cookie } }).map(
					async ([who, sent]) => {
						const answer = await ask(world()[app], path, sent)
						expect(answer.status, `${path} ${who}`).toBeLessThan(500)
						expectStrict(answer, `${path} ${who}`)
					},
				),
			)
	})

	test(`A9: answers of the ${app} that no page makes forbid as much`, async () => {
		const origin = world()[app]
		const cookie = await signIn(origin, code[app])
		const much = 'x'.repeat(300_000)
		const answers: [status: number, Promise<Answer>][] = [
			[200, ask(origin, '/health')],
			[400, ask(origin, '/%')],
			[405, ask(origin, '/', { method: 'DELETE', cookie })],
			[413, ask(origin, '/uitloggen', { cookie, body: much })],
			[421, ask(origin, '/', { headers: { Host: 'evil.example' } })],
			[431, ask(origin, '/', { headers: { 'X-Much': much.slice(0, 20_000) } })],
			[404, ask(origin, '/ui/bestaat-niet.css')],
		]
		for (const [status, asked] of answers) {
			const answer = await asked
			expect(answer.status).toBe(status)
			expectStrict(answer, String(status))
		}
	})

	test(`A9: files of the ${app} are kept by the browser, and forbid as much`, async () => {
		const { body } = await ask(world()[app], '/inloggen')
		const files = [...body.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|woff2))"/g)].map(([, file]) => file ?? '')
		expect(files.length).toBeGreaterThan(1)
		for (const file of files) {
			const answer = await ask(world()[app], file)
			expect(answer.headers['cache-control'], file).toBe('public, max-age=31536000, immutable')
			expectForbidding(answer, file)
		}
	})

	test(`A9: signing out of the ${app} makes the browser forget its pages, and no other app's cookies`, async () => {
		const cookie = await signIn(world()[app], code[app])
		const { headers } = await ask(world()[app], '/uitloggen', { cookie, form: {} })
		expect(headers['clear-site-data']).toBe('"cache", "storage"')
	})

	test(`A9: on https the ${app} scores 120 or more by the rules of the HTTP Observatory`, async () => {
		const host = `${app}.example.org`
		const { origin, close } = await startApp({
			app,
			urls: world().urls,
			now: nowThere(),
			more: () => Promise.resolve({ [`${app.toUpperCase()}_ORIGIN`]: `https://${host}` }),
		})
		try {
			const there = { headers: { Host: host } }
			const signedIn = await ask(origin, '/demo/sign-in', {
				form: { code: code[app] },
				from: `https://${host}`,
				...there,
			})
			const cookies = [signedIn.headers['set-cookie'] ?? []].flat()
			expect(cookies.length).toBeGreaterThan(0)
			const door = await ask(origin, '/inloggen', there)
			expect(observatoryScore(door, cookies)).toBeGreaterThanOrEqual(120)
		} finally {
			await close()
		}
	})
}

test('A9: signing out everywhere makes the browser forget its pages too, and every other one is out', async ({
	database,
}) => {
	const manager = (await makeStaff(database)).get('manager')
	if (manager === undefined) throw new Error('nobody is a manager')
	const [here, elsewhere] = [await startSessionOf(database, manager), await startSessionOf(database, manager)]
	const { backoffice } = world()
	const left = await ask(backoffice, '/account', { cookie: here, form: { intent: 'end-all' } })
	expect([left.status, left.headers.location]).toEqual([302, '/inloggen?klaar'])
	expect(left.headers['clear-site-data']).toBe('"cache", "storage"')
	for (const cookie of [here, elsewhere])
		expect((await ask(backoffice, '/', { cookie })).headers.location).toBe('/inloggen')
})

test('A9: every page of the backoffice has scripts of its own only, by a word that is used once', async () => {
	const cookie = await signIn(world().backoffice, 'L01')
	const words = new Set<string>()
	for (let time = 0; time < 5; time++) {
		const { headers, body } = await ask(world().backoffice, '/', { cookie })
		const [, word = ''] = /'nonce-([^']+)'/.exec(String(headers['content-security-policy'])) ?? []
		expect(word.length).toBeGreaterThan(20)
		expect(body).toContain(`nonce="${word}"`)
		words.add(word)
	}
	expect(words.size).toBe(5)
})

/** The status of a form from another site of which only the headers are sent. Hangs when its body is waited for. */
function statusWithoutBody(origin: string, path: string, type: string): Promise<number | undefined> {
	const { host, port } = new URL(origin)
	const headers = { Host: host, Origin: foreign, 'Content-Type': type, 'Content-Length': '1000' }
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: false }, (response) => {
			resolve(response.statusCode)
			sent.destroy()
		})
		sent.on('error', (error) => (sent.destroyed ? undefined : reject(error)))
		sent.flushHeaders()
	})
}
