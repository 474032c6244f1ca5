import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from '@repo/db/connect'
import { startEmbedded } from '@repo/db/embedded'
import { findFreePort } from '@repo/db/free-port'
import { prepareDatabase, type Urls } from '@repo/db/setup'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { asOwner } from '@repo/domain/organisation/as-owner'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { claim } from './ending.ts'
import { findProcesses } from './processes.ts'
import { runScript } from './testing/run-script.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'backup-'))
const dataDir = path.join(folder, 'data')
const files = path.join(folder, 'files')
const database = path.join(dataDir, 'postgres')
let urls: Urls

/** Starts the server as the product does. Whatever happens, it is stopped at the end. */
async function startServer() {
	const server = await startEmbedded({ dataDir: database, durable: true })
	stopping.push(server.stop)
	return server
}
const stopping: (() => Promise<void>)[] = []

beforeAll(async () => {
	mkdirSync(files)
	const server = await startServer()
	urls = await prepareDatabase({ superuserUrl: server.url, secretsFile: path.join(dataDir, 'secrets.json') })
	await makeOrganisation({
		migrationUrl: urls.migration,
		slug: 'noord',
		name: 'Noord',
		host: 'noord.example.nl',
		kind: 'real',
		administrator: { name: 'Ada Bakker', calledBy: 'Ada' },
		now: new Date(),
	})
	await server.stop()
})
afterAll(async () => {
	for (const stop of stopping) await stop()
	rmSync(folder, { recursive: true, force: true })
})

type Run = Parameters<typeof runScript>[1]
const at = (name: string) => path.join(files, name)
const backUp = (name: string, run: Run = {}) =>
	runScript('backup', { args: [name], ...run, env: { DATA_DIR: dataDir, INIT_CWD: files, ...run.env } })
const restore = (name: string, env: Record<string, string>) =>
	runScript('restore', { args: [name], env: { INIT_CWD: files, ...env } })

/** Expects exit code 1, one sentence, and no other file than before. */
async function refuses(run: ReturnType<typeof runScript>, sentence: RegExp) {
	const before = readdirSync(files)
	const { code, err } = await run.ended
	expect(err).toMatch(sentence)
	expect(err.split('\n')).toHaveLength(2)
	expect({ code, files: readdirSync(files) }).toEqual({ code: 1, files: before })
}

test('a stopped product is backed up, and comes back in a new place with everything in it', async () => {
	const { code, out, err } = await backUp('noord.gz').ended
	expect({ code, err }).toEqual({ code: 0, err: '' })
	expect(out).toMatch(/^backup +\d+ rows of \d+ tables in \S+noord\.gz, \d+ kB, after [\d.]+ s$/m)
	expect(statSync(at('noord.gz')).mode & 0o777).toBe(0o600)

	const other = path.join(folder, 'other')
	const back = await restore('noord.gz', { DATA_DIR: other }).ended
	expect({ code: back.code, err: back.err }).toEqual({ code: 0, err: '' })
	expect(back.out).toMatch(/^check +the backup of \d+ \w+ \d{4} at \d\d:\d\d is whole$/m)
	expect(back.out).toMatch(/^restore +\d+ rows are back and checked, after [\d.]+ s; npm start goes on from there$/m)
	expect(findProcesses(folder)).toEqual([])
	await refuses(
		restore('noord.gz', { DATA_DIR: other }),
		/^The database is not empty: there are rows in organisation\. /,
	)
})

test('what is no whole backup is refused before a database is made', async () => {
	const nowhere = { DATA_DIR: path.join(folder, 'nowhere') }
	writeFileSync(at('letter.txt'), 'Dear reader,\n')
	await refuses(
		restore('letter.txt', nowhere),
		/^\S+letter\.txt is not a backup of this product: name another file\.\n$/,
	)
	await refuses(restore('nothing.gz', nowhere), /^There is no \S+nothing\.gz: check the name and the folder\.\n$/)
	await refuses(
		backUp('x.gz', { env: nowhere }),
		/^There is no database in \S+nowhere yet: set DATA_DIR or DATABASE_URL/,
	)
	expect(existsSync(nowhere.DATA_DIR)).toBe(false)
})

test('a missing name, a name that is taken, and a database that does not answer are one sentence each', async () => {
	writeFileSync(at('taken.gz'), '')
	await refuses(
		backUp('', { args: [] }),
		/^Name one file, such as: npm run backup -- \/var\/backups\/instap-2026-11-23\.gz\n$/,
	)
	await refuses(backUp('taken.gz'), /^There is a file \S+taken\.gz already: choose another name\.\n$/)
	const DATABASE_URL = `postgres://me:secret@127.0.0.1:${await findFreePort()}/instap`
	await refuses(backUp('x.gz', { env: { DATABASE_URL } }), /^The database cannot be reached: [^\n]*DATABASE_URL\.\n$/)
})

test('a full disk is one sentence, and leaves no file', async () => {
	const server = await startServer()
	mkdirSync(at('full'))
	const own = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
	const script = `mount -t tmpfs -o size=4k none ${at('full')} && echo 1 > ${at('full')}/x && exec "$@"`
	const before = ['unshare', ...own, '--mount', 'sh', '-c', script, 'sh']
	const run = backUp('full/noord.gz', { before, env: { DATABASE_URL: urlOn(server.port) } })
	// Some containers allow no mounts.
	await refuses(run, /^(There is no disk space left for \S+noord\.gz: [^\n]*|(unshare|mount): [^\n]*)\n$/)
	await server.stop()
})

test('a running product goes on; Ctrl-C leaves no file; nothing is restored into it', async () => {
	await claim(dataDir)
	const server = await startServer()
	expect(await backUp('busy.gz').ended).toMatchObject({ code: 0, out: expect.stringContaining('beside the product') })
	await refuses(restore('busy.gz', { DATA_DIR: dataDir }), /^It is already running with the data in \S+: stop that one/)

	const stopped = await asOwner(urlOn(server.port), async (db) => {
		await db.execute('lock table person in access exclusive mode')
		const run = backUp('stopped.gz')
		const waiting = 'select 1 from pg_locks where not granted'
		await vi.waitUntil(async () => (await db.execute(waiting)).length > 0, { timeout: 60_000 })
		run.stop()
		return run.ended
	})
	expect(stopped).toMatchObject({ code: 130, err: '' })
	expect(readdirSync(files).filter((name) => name.startsWith('stopped'))).toEqual([])

	const portal = connect(Object.assign(new URL(urls.portal), { port: server.port }).href, { name: 'test' })
	expect(await portal.organisationKinds()).toEqual(['real'])
	await portal.close()
	await server.stop()
})

/** The migration login of the server on this port. */
const urlOn = (port: number) => Object.assign(new URL(urls.migration), { port: String(port) }).href
