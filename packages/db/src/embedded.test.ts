import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { findPostmaster } from './embedded/postmaster.ts'
import { explain } from './embedded/start-problem.ts'
import { startEmbedded, StartProblem } from './embedded.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'embedded-'))
let dataDir: string
let count = 0

beforeEach(() => {
	chmodSync(folder, 0o755)
	dataDir = path.join(folder, String(++count), 'postgres')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (port?: number, durable = false) => startEmbedded({ dataDir, durable, port })

async function ask(url: string, text: string) {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
	try {
		return await sql.unsafe(text)
	} finally {
		await sql.end({ timeout: 5 })
	}
}

/** The sentence with which a start on the current data directory is refused. */
async function refusal(port?: number): Promise<string> {
	const problem = await start(port).then(
		() => undefined,
		(error: unknown) => error,
	)
	if (!(problem instanceof StartProblem)) throw new Error(`expected a StartProblem, got ${String(problem)}`)
	return problem.message
}

async function stopped() {
	await (await start()).stop()
}

test('starts on the loopback address only, and asks for the password in the file of its owner', async () => {
	const server = await start()
	const [setting] = await ask(
		server.url,
		"select current_setting('listen_addresses') as address, current_setting('unix_socket_directories') as socket, current_setting('server_version_num')::int / 10000 as major",
	)
	expect(setting).toEqual({ address: '127.0.0.1', socket: '', major: 18 })
	expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600)
	await expect(ask(server.url.replace(/:[^:@]+@/, ':guess@'), 'select 1')).rejects.toThrow('password')
	await server.stop()
	expect(findPostmaster(dataDir)).toBeUndefined()
})

test('the extensions we build on are there', async () => {
	const server = await start()
	const made = ask(server.url, 'create extension btree_gist; create extension pgcrypto; create extension pg_trgm')
	await expect(made).resolves.toBeDefined()
	await server.stop()
})

test('committed rows survive a killed server, and the next start is a fresh one', async () => {
	const first = await start(undefined, true)
	await ask(first.url, 'create table kept (id int); insert into kept values (1)')
	process.kill(findPostmaster(dataDir)?.pid ?? 0, 'SIGKILL')
	const second = await start(undefined, true)
	expect(second.reused).toBe(false)
	expect(await ask(second.url, 'select id from kept')).toEqual([{ id: 1 }])
	await second.stop()
})

test('a server that its killed parent left behind is taken over and stopped at the end', async () => {
	const script = `import { startEmbedded } from ${JSON.stringify(path.join(import.meta.dirname, 'embedded.ts'))}
		await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, durable: false })
		process.kill(process.pid, 'SIGKILL')`
	const parent = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'inherit' })
	expect(await once(parent, 'exit')).toEqual([null, 'SIGKILL'])
	const server = await start()
	expect(server.reused).toBe(true)
	await ask(server.url, 'select 1')
	await server.stop()
	expect(findPostmaster(dataDir)).toBeUndefined()
})

test('two starts at the same moment share one server', async () => {
	const [one, other] = await Promise.all([start(), start()])
	expect(one.port).toBe(other.port)
	expect(one.reused).toBe(!other.reused)
	await one.stop()
})

test('a stale process number that another program has by now is no obstacle', async () => {
	await stopped()
	writeFileSync(path.join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n\nready\n`)
	await stopped()
})

test('a taken port is named', async () => {
	await stopped()
	const taken = createServer().listen(0, '127.0.0.1')
	await once(taken, 'listening')
	const address = taken.address()
	const port = typeof address === 'object' && address ? address.port : 0
	expect(await refusal(port)).toBe(`Port ${port} for the database is taken by another program.`)
	taken.close()
})

test('a data directory of another version is refused, and left alone', async () => {
	await stopped()
	writeFileSync(path.join(dataDir, 'PG_VERSION'), '16\n')
	expect(await refusal()).toContain('made by PostgreSQL 16, and this is PostgreSQL 18')
})

test('a damaged data directory is named in one sentence', async () => {
	await stopped()
	rmSync(path.join(dataDir, 'global/pg_control'))
	expect(await refusal()).toMatch(/is damaged: restore it from a backup[^\n]*\.$/)
})

test('a folder with something else in it is not touched', async () => {
	mkdirSync(dataDir, { recursive: true })
	appendFileSync(path.join(dataDir, 'letter.txt'), 'dear reader')
	expect(await refusal()).toContain('holds something else')
})

test('a data directory without its password file is refused with what to do', async () => {
	await stopped()
	rmSync(`${dataDir}.password`)
	expect(await refusal()).toContain('lacks its postgres.password')
})

test('a full disk is named', () => {
	const output = 'initdb: error: could not write file "/x/pg_wal/000000010000000000000001": No space left on device'
	expect(explain(output, '/x', 1).message).toMatch(/^There is no disk space left for the database in \/x/)
})
