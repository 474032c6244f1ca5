import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from './embedded.ts'
import { prepareDatabase, SetupProblem } from './setup.ts'

// A server of its own: these tests change login roles, which the other tests' databases share.
const folder = mkdtempSync(join(tmpdir(), 'instap-setup-'))
const secretsFile = join(folder, 'secrets.json')
const server = await startEmbedded({ dataDir: join(folder, 'data', 'postgres'), durable: false })
const urls = await prepareDatabase({ superuserUrl: server.url, secretsFile })

afterAll(async () => {
	await server.stop()
	rmSync(folder, { recursive: true, force: true })
})

const asAdmin = async (query: string) => {
	const admin = postgres(server.url, { max: 1, onnotice: () => {} })
	await admin.unsafe(query)
	await admin.end({ timeout: 5 })
}

test('an address where nothing answers gives one clear sentence', async () => {
	const asked = prepareDatabase({ migrationUrl: 'postgres://x:y@127.0.0.1:1/x', secretsFile })
	await expect(asked).rejects.toThrow(SetupProblem)
	await expect(asked).rejects.toThrow(/cannot be reached/)
})

test('no database at all gives one clear sentence', async () => {
	await expect(prepareDatabase({ secretsFile })).rejects.toThrow(/set DATABASE_URL/)
})

test('a wrong password and an unknown database give one clear sentence', async () => {
	const wrong = Object.assign(new URL(urls.migration), { password: 'wrong' }).href
	await expect(prepareDatabase({ migrationUrl: wrong, secretsFile })).rejects.toThrow(/refuses this user or password/)
	const unknown = Object.assign(new URL(urls.migration), { pathname: '/nowhere' }).href
	await expect(prepareDatabase({ migrationUrl: unknown, secretsFile })).rejects.toThrow(/does not exist/)
})

test('a login that may not make roles gives one clear sentence', async () => {
	await expect(prepareDatabase({ migrationUrl: urls.portal, secretsFile })).rejects.toThrow(/CREATEROLE/)
})

test.each(['bypassrls', 'superuser'])('an app whose login is %s is refused (A3)', async (right) => {
	await asAdmin(`alter role instap_worker ${right}`)
	const asked = prepareDatabase({ superuserUrl: server.url, secretsFile })
	await expect(asked).rejects.toThrow(/instap_worker may pass by row-level security/)
	await asAdmin(`alter role instap_worker no${right}`)
})

test('preparing twice, also at once, gives the same logins', async () => {
	const again = await Promise.all([1, 2].map(() => prepareDatabase({ superuserUrl: server.url, secretsFile })))
	expect(again).toEqual([urls, urls])
})

test('the secrets are kept for their owner only', () => {
	expect(statSync(secretsFile).mode & 0o777).toBe(0o600)
	expect(Object.keys(JSON.parse(readFileSync(secretsFile, 'utf8'))).toSorted()).toEqual([
		'auth',
		'backoffice',
		'migration',
		'portal',
		'worker',
	])
})
