import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { startEmbedded } from '@repo/db/embedded'
import { findFreePort } from '@repo/db/free-port'
import { prepareDatabase } from '@repo/db/setup'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findProcesses } from './processes.ts'
import { root } from './settings.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'start-'))
const dataDir = path.join(folder, 'data')
let ports: { PORTAL_PORT: string; BACKOFFICE_PORT: string }

/** True when the process was started by the other one. */
function isChild(pid: number, parent: number | undefined): boolean {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
	return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent
}

beforeAll(async () => {
	ports = { PORTAL_PORT: String(await findFreePort()), BACKOFFICE_PORT: String(await findFreePort()) }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the real start, as `npm start` does after the packages are there; `before` is a command to run it by. */
function start(env: Record<string, string> = {}, before: string[] = []) {
	const [program, ...args] = [...before, process.execPath, 'packages/run/src/start.ts']
	const child = spawn(program, args, {
		cwd: root,
		env: { ...process.env, DATABASE_URL: '', DEMO: '', DATA_DIR: dataDir, ...ports, ...env },
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	})
	const printed = { out: '', err: '' }
	child.stdout?.on('data', (chunk) => (printed.out += String(chunk)))
	child.stderr?.on('data', (chunk) => (printed.err += String(chunk)))
	const ended = once(child, 'close').then(([code]) => ({ code, ...printed }))
	const ready = new Promise<void>((resolve, reject) => {
		child.stdout?.on('data', () => /^ready/m.test(printed.out) && resolve())
		void ended.then(({ err }) => reject(new Error(`ended before it was ready: ${err}`)))
	})
	return { child, ended, ready }
}

/** How many of the two apps still answer, and which processes still work with the test's data. */
async function whatIsLeft() {
	const ask = (port: string) =>
		fetch(`http://127.0.0.1:${port}/health`).then(
			() => 1,
			() => 0,
		)
	const [portal, backoffice] = await Promise.all([ask(ports.PORTAL_PORT), ask(ports.BACKOFFICE_PORT)])
	return { answering: portal + backoffice, processes: findProcesses(folder).map(({ command }) => command) }
}

const nothing = { answering: 0, processes: [] }

async function refusal(env: Record<string, string>, before?: string[]) {
	const { ended, ready } = start(env, before)
	ready.catch(() => {})
	const { code, err } = await ended
	expect(code).toBe(1)
	return err
}

test('a taken port is one sentence', async () => {
	const taken = createServer().listen(Number(ports.BACKOFFICE_PORT), '127.0.0.1')
	await once(taken, 'listening')
	expect(await refusal({})).toBe(
		`Port ${ports.BACKOFFICE_PORT} is taken by another program: stop it, or set BACKOFFICE_PORT to another port.\n`,
	)
	await new Promise((resolve) => taken.close(resolve))
})

test.each([
	[{ PORTAL_PORT: 'many' }, 'PORTAL_PORT must be a number from 1 to 65535, and is "many".'],
	[
		{ PORTAL_PORT: '5000', BACKOFFICE_PORT: '5000' },
		'PORTAL_PORT and BACKOFFICE_PORT are the same: give each its own.',
	],
	[
		{ PORTAL_ORIGIN: 'portal' },
		'PORTAL_ORIGIN must be an address such as https://portaal.example.nl, and is "portal".',
	],
	[{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must look like postgres://user:password@host:5432/database.'],
	[{ DEMO: 'yes' }, 'DEMO must be 1 or 0, and is "yes".'],
])('%o is a setting that makes no sense', async (env, sentence) => {
	expect(await refusal(env)).toBe(`${sentence}\n`)
})

test('a broken data directory is one sentence', async () => {
	const broken = path.join(folder, 'broken')
	mkdirSync(path.join(broken, 'postgres'), { recursive: true })
	writeFileSync(path.join(broken, 'postgres/letter.txt'), 'dear reader')
	expect(await refusal({ DATA_DIR: broken })).toMatch(
		/^The data directory \S+ is damaged or holds something else[^\n]*\.\n$/,
	)
	expect(await whatIsLeft()).toEqual(nothing)
})

test('a DATABASE_URL at which nothing answers is one sentence', async () => {
	const port = await findFreePort()
	const sentence = await refusal({ DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/instap` })
	expect(sentence).toMatch(/^The database cannot be reached[^\n]*DATABASE_URL\.\n$/)
	expect(sentence).not.toContain('secret')
})

test('a full disk is one sentence', async () => {
	const full = path.join(folder, 'full')
	mkdirSync(full)
	const own = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']
	const script = 'mount -t tmpfs -o size=16m none "$DATA_DIR" && exec "$@"'
	const sentence = await refusal({ DATA_DIR: full }, ['unshare', ...own, '--mount', 'sh', '-c', script, 'sh'])
	// Some containers allow no mounts; the words for a full disk are tested beside the embedded database as well.
	expect(sentence).toMatch(/^(There is no disk space left for the database in [^\n]*\.|(unshare|mount): [^\n]*)\n$/)
	expect(await whatIsLeft()).toEqual(nothing)
})

test('demo mode refuses a database that holds a real organisation', async () => {
	const server = await startEmbedded({ dataDir: path.join(folder, 'real'), durable: false })
	const urls = await prepareDatabase({ superuserUrl: server.url, secretsFile: path.join(folder, 'secrets.json') })
	const administrator = { name: 'Ada Bakker', calledBy: 'Ada' }
	const made = {
		slug: 'noord',
		name: 'Noord',
		host: 'noord.example.nl',
		kind: 'real',
		administrator,
		now: new Date(),
	} as const
	await makeOrganisation({ migrationUrl: urls.migration, ...made })
	const env = { DATABASE_URL: urls.migration, DATA_DIR: folder, DEMO: '1' }
	expect(await refusal(env)).toMatch(/^DEMO=1 is set, but the database holds a real organisation/)
	await server.stop()
})

test('a second start with the same data is refused; Ctrl-C ends the first with all that it started', async () => {
	const first = start()
	await first.ready
	const others = { PORTAL_PORT: String(await findFreePort()), BACKOFFICE_PORT: String(await findFreePort()) }
	expect(await refusal(others)).toMatch(/^It is already running with the data in /)
	first.child.kill('SIGINT')
	first.child.kill('SIGINT')
	expect((await first.ended).code).toBe(0)
	expect(await whatIsLeft()).toEqual(nothing)
})

test('an app that dies takes everything with it, and says so', async () => {
	const { ended, ready, child } = start()
	await ready
	const apps = findProcesses(path.join(root, 'apps/backoffice')).filter(({ pid }) => isChild(pid, child.pid))
	for (const { pid } of apps) process.kill(pid, 'SIGKILL')
	const { code, err } = await ended
	expect({ code, err }).toEqual({ code: 1, err: 'The backoffice ended unexpectedly (SIGKILL), so everything stops.\n' })
	expect(await whatIsLeft()).toEqual(nothing)
})

test('after kill -9 the apps end by themselves, and the next start takes over the database', async () => {
	const first = start()
	await first.ready
	first.child.kill('SIGKILL')
	await first.ended
	await vi.waitUntil(async () => (await whatIsLeft()).answering === 0, { timeout: 10_000 })
	expect((await whatIsLeft()).processes.filter((command) => !command.includes('postgres'))).toEqual([])
	const next = start()
	await next.ready
	next.child.kill('SIGTERM')
	const { code, out } = await next.ended
	expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('which was still running') })
	expect(await whatIsLeft()).toEqual(nothing)
})
