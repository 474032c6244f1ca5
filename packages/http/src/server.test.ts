import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { tryServer } from './testing/try-server.ts'

const page = (text: string) => () => new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })

test('the app answers, with every security header', async () => {
	const { ask } = await tryServer()
	const { status, text, headers } = await ask('/act/1')
	expect({ status, text }).toEqual({ status: 200, text: 'fine' })
	expect(headers).toMatchObject({
		'content-security-policy': expect.stringContaining("default-src 'none'"),
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'same-origin',
		'permissions-policy': expect.stringContaining('camera=()'),
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'cache-control': 'no-store',
	})
	expect(headers).not.toHaveProperty('strict-transport-security')
})

test('a site on https asks browsers to stay on it', async () => {
	const { ask } = await tryServer({ origin: 'https://site.test' })
	expect((await ask('/act/1')).headers['strict-transport-security']).toBe('max-age=63072000')
})

test('the app may set its own policy and cookies', async () => {
	const act = () => {
		const headers = new Headers({ 'content-type': 'text/html', 'content-security-policy': "default-src 'self'" })
		headers.append('set-cookie', 'a=1')
		headers.append('set-cookie', 'b=2')
		return new Response('x', { headers })
	}
	const { ask } = await tryServer({ act })
	const { headers } = await ask('/act/1')
	expect(headers['content-security-policy']).toBe("default-src 'self'")
	expect(headers['set-cookie']).toEqual(['a=1', 'b=2'])
})

test.each([
	['br', (body: Buffer) => brotliDecompressSync(body)],
	['gzip', (body: Buffer) => gunzipSync(body)],
])('a page is compressed with %s', async (encoding, expand) => {
	const long = '<p>a sentence that comes back</p>'.repeat(100)
	const { ask } = await tryServer({ act: page(long) })
	const { headers, body } = await ask('/act/1', { headers: { 'accept-encoding': encoding } })
	expect(headers).toMatchObject({
		'content-encoding': encoding,
		vary: 'Accept-Encoding',
		'content-length': String(body.length),
	})
	expect(expand(body).toString()).toBe(long)
	expect(body.length).toBeLessThan(200)
})

test('a short page, and a page for a client that takes no encoding, go as they are', async () => {
	const { ask } = await tryServer({ act: (request) => page('x'.repeat(request.url.endsWith('1') ? 100 : 5000))() })
	expect((await ask('/act/1', { headers: { 'accept-encoding': 'br, gzip' } })).headers).not.toHaveProperty(
		'content-encoding',
	)
	expect((await ask('/act/2', { headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } })).headers).not.toHaveProperty(
		'content-encoding',
	)
})

test('a file goes as it comes', async () => {
	const act = () => new Response(new Uint8Array(3000), { headers: { 'content-type': 'application/pdf' } })
	const { ask } = await tryServer({ act })
	const { headers, body } = await ask('/act/1', { headers: { 'accept-encoding': 'br' } })
	expect(headers['content-type']).toBe('application/pdf')
	expect(body.length).toBe(3000)
})

test('a page that the app wrote at once is sent with its headers, and compressed', async () => {
	const text = '<p>één zin die terugkomt</p>'.repeat(100)
	const headers = { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=1' }
	const { ask, seen } = await tryServer({
		documents:
			() =>
			(_, { pathname }) =>
				Promise.resolve(pathname === '/page' ? { text, response: new Response(null, { headers }) } : undefined),
	})
	const plain = await ask('/page')
	expect(plain).toMatchObject({ status: 200, text })
	expect(plain.headers).toMatchObject({ ...headers, 'set-cookie': ['a=1'], 'x-frame-options': 'DENY' })
	expect(plain.headers['content-length']).toBe(String(plain.body.length))
	const short = await ask('/page', { headers: { 'accept-encoding': 'br' } })
	expect(brotliDecompressSync(short.body).toString()).toBe(text)
	expect(await ask('/page', { method: 'HEAD' })).toMatchObject({ status: 200, text: '', headers: plain.headers })
	expect(seen).toEqual([])
	expect(await ask('/act/1')).toMatchObject({ status: 200, text: 'fine' })
})

test('a page for a failure is sent and logged', async () => {
	const documents = () => () =>
		Promise.resolve({
			text: 'sorry',
			response: new Response(null, { status: 500, headers: { 'content-type': 'text/html' } }),
		})
	const { ask, lines } = await tryServer({ documents })
	expect(await ask('/act/1')).toMatchObject({ status: 500, text: 'sorry' })
	expect(lines).toEqual(['500 GET /act/:person'])
})

test('HEAD answers with the headers of GET and no body', async () => {
	const { ask, seen } = await tryServer()
	const { status, text, headers } = await ask('/act/1', { method: 'HEAD' })
	expect({ status, text, type: headers['content-type'] }).toEqual({ status: 200, text: '', type: 'text/html' })
	expect(seen[0]?.method).toBe('HEAD')
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('%s is no method of ours', async (method) => {
	const { ask, seen } = await tryServer()
	const { status, headers } = await ask('/act/1', { method })
	expect({ status, allow: headers.allow, seen }).toEqual({ status: 405, allow: 'GET, HEAD, POST', seen: [] })
})

test('a plain answer is the text of the app, as a page when it is one', async () => {
	const { ask } = await tryServer({
		plainAnswer: (status, request) => `<!doctype html><p>${status} ${request.headers.get('accept-language')}`,
	})
	const { headers, text } = await ask('/act/1', { method: 'PUT', headers: { 'accept-language': 'ti' } })
	expect(headers['content-type']).toBe('text/html; charset=utf-8')
	expect(text).toBe('<!doctype html><p>405 ti')
})

test('a plain answer that fails itself leaves the bare status', async () => {
	const { ask } = await tryServer({
		plainAnswer: () => {
			throw new Error('no text')
		},
	})
	expect((await ask('/act/1', { method: 'PUT' })).text).toBe('405 Method Not Allowed\n')
})

test('a failing action is one log line without personal data, and a plain answer', async () => {
	const act = () => {
		throw new TypeError('Amina Haile was born in 1990')
	}
	const { ask, lines } = await tryServer({ act })
	const { status, text } = await ask('/act/amina?name=haile', { method: 'POST' })
	expect({ status, text }).toEqual({ status: 500, text: '500 Internal Server Error\n' })
	expect(lines).toEqual([expect.stringMatching(/^500 POST \/act\/:person TypeError at [\w./-]+:\d+$/)])
})

test('an error that the app answers itself, such as JSON of an API, stays what it is', async () => {
	const { ask, lines } = await tryServer({ act: () => Response.json({ error: 'x' }, { status: 500 }) })
	const { status, text } = await ask('/act/1')
	expect({ status, text }).toEqual({ status: 500, text: '{"error":"x"}' })
	expect(lines).toEqual(['500 GET /act/:person'])
})

test('a context that cannot be made is a failure as well', async () => {
	const { ask, lines } = await tryServer({ context: () => Promise.reject(new RangeError('x')) })
	expect((await ask('/act/1')).status).toBe(500)
	expect(lines[0]).toMatch(/^500 GET \/act\/:person RangeError/)
})

test('health says whether the database is reached', async () => {
	let reached = true
	const { ask } = await tryServer({ health: () => Promise.resolve(reached) })
	expect(await ask('/health', { headers: { host: '10.0.0.9:3000' } })).toMatchObject({
		status: 200,
		text: '{"status":"ok"}',
	})
	reached = false
	expect(await ask('/health')).toMatchObject({ status: 503, text: '{"status":"unavailable"}' })
	expect(await ask('/health', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } })
})

test('health gives up on a database that hangs, and asks it once for all who ask meanwhile', async () => {
	let asked = 0
	const hang = () => {
		asked++
		return new Promise<boolean>(() => {})
	}
	const { ask } = await tryServer({ health: hang, limits: { healthTimeout: 50 } })
	const answers = await Promise.all([ask('/health'), ask('/health'), ask('/health')])
	expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
	expect(asked).toBe(1)
})

test('a database that refuses is not reached', async () => {
	const { ask } = await tryServer({ health: () => Promise.reject(new Error('down')) })
	expect((await ask('/health')).status).toBe(503)
})
