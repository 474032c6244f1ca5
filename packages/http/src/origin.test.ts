import { expect, test } from 'vitest'
import { tryServer } from './testing/try-server.ts'

const post = (headers: Record<string, string>) => ({ method: 'POST', body: 'a=1', headers })

test.each([
	['the same site', { 'sec-fetch-site': 'same-origin', origin: 'http://site.test' }],
	['an older browser', { origin: 'http://site.test' }],
	['a page in privacy mode', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
])('a post from %s is taken', async (_, headers) => {
	const { ask, seen } = await tryServer()
	expect((await ask('/act/1', post(headers))).status).toBe(200)
	expect(seen[0]?.body).toBe('a=1')
})

test.each([
	['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://evil.test' }],
	['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: 'http://site.test' }],
	['a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: 'http://site.test' }],
	['another origin in an older browser', { origin: 'http://evil.test' }],
	['our host by another protocol', { origin: 'https://site.test' }],
	['a page without an origin', { origin: 'null' }],
	['the same site, while the origin says otherwise', { 'sec-fetch-site': 'same-origin', origin: 'http://evil.test' }],
])('a post from %s is refused', async (_, headers) => {
	const { ask, seen } = await tryServer()
	expect((await ask('/act/1', post(headers))).status).toBe(403)
	expect(seen).toEqual([])
})

test('a post that does not say where it comes from is refused', async () => {
	const { raw, seen } = await tryServer()
	const answer = await raw(
		'POST /act/1 HTTP/1.1\r\nHost: site.test\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=1',
	)
	expect(answer).toMatch(/^HTTP\/1.1 403 /)
	expect(seen).toEqual([])
})

test('the address of a request comes from the configured origin and never from the client', async () => {
	const { ask, seen } = await tryServer({ origin: 'https://site.test' })
	const headers = { 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'http', forwarded: 'host=evil.test' }
	await ask('/act/1?a=b', { headers })
	expect(seen[0]?.url).toBe('https://site.test/act/1?a=b')
	expect([...(seen[0]?.headers.keys() ?? [])].filter((name) => name.includes('forwarded'))).toEqual([])
})

test('headers that only the build or a proxy may write do not reach the app', async () => {
	const { ask, seen } = await tryServer()
	const names = ['X-React-Router-SPA-Mode', 'X-React-Router-Prerender-Data', 'X-Remix-Response', 'X-Real-IP']
	await ask('/act/1', { headers: Object.fromEntries(names.map((name) => [name, 'yes'])) })
	expect(names.filter((name) => seen[0]?.headers.has(name))).toEqual([])
})

test.each(['evil.test', 'site.test:81', 'site.test.evil.test', 'evil.test/site.test'])(
	'%s is not this site',
	async (host) => {
		const { ask, seen } = await tryServer()
		expect((await ask('/act/1', { headers: { host } })).status).toBe(421)
		expect(seen).toEqual([])
	},
)

test('another name of this machine leads to the configured origin', async () => {
	const { ask } = await tryServer({ origin: 'http://localhost:3000' })
	const { status, headers } = await ask('/act/1?a=b', { headers: { host: '127.0.0.1:3000' } })
	expect({ status, location: headers.location }).toEqual({ status: 307, location: 'http://localhost:3000/act/1?a=b' })
	expect((await ask('/act/1', { headers: { host: '127.0.0.1:3001' } })).status).toBe(421)
	expect((await ask('/act/1', { method: 'POST', headers: { host: '127.0.0.1:3000' } })).status).toBe(421)
})

test('a trusted proxy says who asks, and under which name; anybody else is not believed', async () => {
	const headers = {
		host: 'inside:3000',
		'x-forwarded-host': 'site.test',
		'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.2',
	}
	const trusting = await tryServer({ trustedProxies: ['127.0.0.1', '10.0.0.0/8'] })
	expect((await trusting.ask('/act/1', { headers })).status).toBe(200)
	expect(trusting.seen[0]?.address).toBe('203.0.113.7')

	const direct = await tryServer()
	expect((await direct.ask('/act/1', { headers })).status).toBe(421)
	await direct.ask('/act/1', { headers: { 'x-forwarded-for': '6.6.6.6' } })
	expect(direct.seen[0]?.address).toBe('127.0.0.1')
})

test('a proxy that is no address is refused at the start', async () => {
	await expect(tryServer({ trustedProxies: ['proxy.internal'] })).rejects.toThrow('proxy.internal')
})

test('a taken port is an error of the start', async () => {
	const { port } = await tryServer()
	await expect(tryServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
