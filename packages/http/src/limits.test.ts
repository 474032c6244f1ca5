import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { startServer } from './server.ts'
import { tryServer } from './testing/try-server.ts'

const quick = { headersTimeout: 200, requestTimeout: 300, checkEvery: 50 }
const head = 'POST /act/1 HTTP/1.1\r\nHost: site.test\r\nOrigin: http://site.test\r\n'

test('a form of 256 KiB is taken', async () => {
	const { ask, seen } = await tryServer()
	expect((await ask('/act/1', { method: 'POST', body: 'x'.repeat(256 * 1024) })).status).toBe(200)
	expect(seen[0]?.body.length).toBe(256 * 1024)
})

test.each([
	['announced', false],
	['in chunks', true],
])('a megabyte in a field, %s, is refused before the app sees it', async (_, chunked) => {
	const { ask, seen } = await tryServer({ plainAnswer: (status) => `<p>${status}` })
	const answer = await ask('/act/1', { method: 'POST', body: 'x'.repeat(1024 * 1024), chunked })
	expect(answer).toMatchObject({ status: 413, text: '<p>413', headers: { 'x-content-type-options': 'nosniff' } })
	expect(seen).toEqual([])
})

test('200 MB are refused at once, without being kept', async () => {
	const { raw } = await tryServer({ limits: { lingerTimeout: 50 } })
	const before = process.memoryUsage().rss
	const started = performance.now()
	expect(await raw(`${head}Content-Length: 200000000\r\n\r\n${'x'.repeat(1024)}`)).toMatch(/^HTTP\/1.1 413 /)
	expect(performance.now() - started).toBeLessThan(1000)
	expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('a client that first asks may send a small body and need not send a large one', async () => {
	const { raw } = await tryServer({ limits: { lingerTimeout: 50 } })
	const small = await raw(`${head}Expect: 100-continue\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=1`)
	expect(small).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 /)
	expect(await raw(`${head}Expect: 100-continue\r\nContent-Length: 2000000\r\n\r\n`)).toMatch(/(^|\n)HTTP\/1.1 413 /)
})

test('a body on a GET is read past', async () => {
	const { raw, seen } = await tryServer()
	const answer = await raw(
		'GET /act/1 HTTP/1.1\r\nHost: site.test\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=1',
	)
	expect(answer).toMatch(/^HTTP\/1.1 200 /)
	expect(seen[0]?.body).toBe('')
})

test.each([
	['not HTTP at all', 'hello\r\n\r\n', 400],
	['a broken header', 'GET / HTTP/1.1\r\nHost: site.test\r\nbad header\r\n\r\n', 400],
	['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
	['two lengths', `${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc`, 400],
	['length and chunks', `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc`, 400],
	['a broken chunk', `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
	['64 KB of headers', `GET / HTTP/1.1\r\nHost: site.test\r\nX: ${'x'.repeat(65_536)}\r\n\r\n`, 431],
	['a very long address', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: site.test\r\n\r\n`, 431],
	[
		'the address of another site',
		'GET http://evil.test/ HTTP/1.1\r\nHost: site.test\r\nConnection: close\r\n\r\n',
		400,
	],
	['an address with two slashes', 'GET //evil.test/ HTTP/1.1\r\nHost: site.test\r\nConnection: close\r\n\r\n', 400],
	['an address that cannot be decoded', 'GET /%E0%A4%A HTTP/1.1\r\nHost: site.test\r\nConnection: close\r\n\r\n', 400],
])('%s gets a clear answer and no app', async (_, text, status) => {
	const { raw, seen } = await tryServer()
	const answer = await raw(text)
	expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
	expect(seen).toEqual([])
})

test('headers that come too slowly are answered with 408', async () => {
	const { raw } = await tryServer({ limits: quick })
	expect(await raw('GET / HTTP/1.1\r\nHost: site.test\r\n')).toMatch(/^HTTP\/1.1 408 /)
})

test('a body that comes too slowly is answered with 408', async () => {
	const { raw, seen } = await tryServer({ limits: quick })
	expect(await raw(`${head}Content-Length: 10\r\n\r\nab`)).toMatch(/^HTTP\/1.1 408 /)
	expect(seen).toEqual([])
})

test('more connections than agreed are closed, and the others served', async () => {
	const { port, ask } = await tryServer({ limits: { connections: 2 } })
	const held = connect(port, '127.0.0.1')
	await once(held, 'connect')
	const [one, other] = await Promise.allSettled([ask('/act/1'), ask('/act/1')])
	expect([one.status, other.status].toSorted()).toEqual(['fulfilled', 'rejected'])
	held.destroy()
})

test('two thousand connections that send a byte now and then do not stop the others', async () => {
	const { port, ask } = await tryServer()
	const alone = await quickestOf(5, ask)
	const slow = Array.from({ length: 2000 }, () => connect(port, '127.0.0.1').on('error', () => {}))
	await Promise.all(slow.map((socket) => once(socket, 'connect')))
	for (const socket of slow) socket.write('G')
	// Measured in turn on one machine, so that a busy one does not fail it; a second is too long on any machine.
	expect(await quickestOf(5, ask)).toBeLessThan(Math.min(1000, 10 * Math.max(alone, 1)))
	expect(slow.filter((socket) => socket.destroyed)).toEqual([])
	for (const socket of slow) socket.destroy()
})

/** The shortest of so many answers after one another, in milliseconds. */
async function quickestOf(times: number, ask: Awaited<ReturnType<typeof tryServer>>['ask']): Promise<number> {
	let shortest = Infinity
	for (let time = 0; time < times; time++) {
		const started = performance.now()
		expect((await ask('/act/1')).status).toBe(200)
		shortest = Math.min(shortest, performance.now() - started)
	}
	return shortest
}

test('closing lets a running request finish and takes no new one', async () => {
	let finish = () => {}
	let arrived = () => {}
	const running = new Promise<void>((resolve) => (arrived = resolve))
	const act = async () => {
		arrived()
		await new Promise<void>((resolve) => (finish = resolve))
		return new Response('finished', { headers: { 'content-type': 'text/html' } })
	}
	const { ask, close } = await tryServer({ act })
	const answer = ask('/act/1')
	await running
	const closed = close()
	await expect(ask('/act/1')).rejects.toThrow('ECONNREFUSED')
	finish()
	expect((await answer).text).toBe('finished')
	await closed
})

test('closing cuts off what does not finish in time', async () => {
	let arrived = () => {}
	const running = new Promise<void>((resolve) => (arrived = resolve))
	const act = () => {
		arrived()
		return new Promise<Response>(() => {})
	}
	const { ask, close } = await tryServer({ act, limits: { closeTimeout: 100 } })
	const answer = ask('/act/1').catch((error: unknown) => String(error))
	await running
	await close()
	expect(await answer).toContain('hang up')
})

test('closing twice is no mistake', async () => {
	const { close } = await tryServer()
	await close()
	await close()
	expect(typeof startServer).toBe('function')
})
