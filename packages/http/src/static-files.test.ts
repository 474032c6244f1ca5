import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { tryServer } from './testing/try-server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'static-'))
const dir = path.join(folder, 'client')
mkdirSync(path.join(dir, 'icons'), { recursive: true })
const script = 'export const answer = 42\n'.repeat(100)
writeFileSync(path.join(dir, 'app-1a2b.js'), script)
writeFileSync(path.join(dir, 'ready.css'), 'body{}')
writeFileSync(path.join(dir, 'ready.css.br'), 'made before')
writeFileSync(path.join(dir, 'icons/a b.svg'), '<svg/>')
writeFileSync(path.join(dir, '.hidden'), 'secret')
writeFileSync(path.join(folder, 'secret.txt'), 'secret')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const open = () =>
	tryServer({
		staticDirs: [
			{ at: '/assets', dir, immutable: true },
			{ at: '/', dir, immutable: false },
		],
	})

test('a file with a hash in its name is kept for a year, and compressed', async () => {
	const { ask } = await open()
	const { status, headers, body } = await ask('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } })
	expect(status).toBe(200)
	expect(headers).toMatchObject({
		'content-type': 'text/javascript; charset=utf-8',
		'content-encoding': 'br',
		'cache-control': 'public, max-age=31536000, immutable',
		'x-content-type-options': 'nosniff',
		vary: 'Accept-Encoding',
	})
	expect(brotliDecompressSync(body).toString()).toBe(script)
})

test('a file that was compressed at build time is sent as it was made', async () => {
	const { ask } = await open()
	expect((await ask('/assets/ready.css', { headers: { 'accept-encoding': 'br' } })).text).toBe('made before')
	expect((await ask('/assets/ready.css')).text).toBe('body{}')
	expect((await ask('/assets/ready.css.br')).status).toBe(404)
})

test('a file without a hash is asked for again, and answered with 304 when it is the same', async () => {
	const { ask } = await open()
	const { headers } = await ask('/ready.css')
	expect(headers['cache-control']).toBe('no-cache')
	const again = await ask('/ready.css', { headers: { 'if-none-match': String(headers.etag) } })
	expect(again).toMatchObject({ status: 304, text: '' })
})

test('HEAD, spaces in names and odd ranges do no harm', async () => {
	const { ask } = await open()
	expect(await ask('/assets/app-1a2b.js', { method: 'HEAD' })).toMatchObject({
		status: 200,
		text: '',
		headers: { 'content-length': '2500' },
	})
	expect((await ask('/assets/icons/a%20b.svg')).text).toBe('<svg/>')
	expect(await ask('/assets/app-1a2b.js', { headers: { range: 'bytes=9-2' } })).toMatchObject({
		status: 200,
		text: script,
	})
})

test.each([
	'/assets/../../secret.txt',
	'/assets/..%2f..%2fsecret.txt',
	'/assets/%2e%2e/%2e%2e/secret.txt',
	'/assets/..\\..\\secret.txt',
	'/assets/.hidden',
	'/assets/app-1a2b.js%00',
	'/assets/',
	'/assets/absent.js',
])('%s leads nowhere', async (address) => {
	const { raw } = await open()
	const answer = await raw(`GET ${address} HTTP/1.1\r\nHost: site.test\r\nConnection: close\r\n\r\n`)
	expect(answer).toMatch(/^HTTP\/1.1 (404|400|500) /)
	expect(answer).not.toContain('secret')
})

test('a file cannot be posted to', async () => {
	const { ask } = await open()
	expect(await ask('/assets/app-1a2b.js', { method: 'POST' })).toMatchObject({
		status: 405,
		headers: { allow: 'GET, HEAD' },
	})
})

test('a missing favicon is no missing page', async () => {
	const { ask, seen } = await open()
	expect((await ask('/favicon.ico')).status).toBe(204)
	expect(seen).toEqual([])
})
