import type { ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres from 'postgres'
import { findBinaries } from './embedded/binaries.ts'
import { openDataDirectory } from './embedded/data-directory.ts'
import { withLock } from './embedded/lock.ts'
import { findPostmaster, forgetPostmaster, stopPostmaster, waitUntilReady } from './embedded/postmaster.ts'
import type { Postmaster } from './embedded/postmaster.ts'
import { chooseRunAs } from './embedded/run-as.ts'
import type { RunAs } from './embedded/run-as.ts'
import { explain, StartProblem } from './embedded/start-problem.ts'
import { findFreePort } from './free-port.ts'

export { StartProblem } from './embedded/start-problem.ts'

export type EmbeddedOptions = {
	/** Where the database lives; made when absent. Its password file is kept beside it. */
	dataDir: string
	/** False only for tests: the data need not survive a power cut. */
	durable: boolean
	/** The TCP port on 127.0.0.1; a free one when left out. */
	port?: number
	/** Gets each line that PostgreSQL logs. */
	log?: (line: string) => void
}

export type Embedded = {
	/** The superuser's url of database `postgres`. */
	url: string
	port: number
	/** Ends the server, also one that was reused, and waits until it is gone. */
	stop: () => Promise<void>
	/** True when a server that an earlier, killed process left behind was taken over. */
	reused: boolean
}

/**
 * Starts the packaged PostgreSQL on 127.0.0.1, or takes over the one that still runs on this data directory.
 * @throws StartProblem with one sentence when the data directory, its version, the disk or the port stand in the way.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
	const dataDir = path.resolve(options.dataDir)
	return withLock(dataDir, async () => {
		const binaries = findBinaries()
		const runAs = chooseRunAs(dataDir, binaries.folder)
		const password = await openDataDirectory(dataDir, options.durable, binaries, runAs)
		const urlAt = (port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
		const running = await findRunning(dataDir, urlAt)
		const server = running ?? (await startServer(dataDir, binaries.postgres, runAs, options))
		const reused = running !== undefined
		return { url: urlAt(server.port), port: server.port, reused, stop: () => stopPostmaster(server.pid) }
	})
}

/** The live server on this data directory, once it lets us in. One that is just dying is waited for and forgotten. */
async function findRunning(dataDir: string, urlAt: (port: number) => string) {
	for (;;) {
		const found = findPostmaster(dataDir)
		const ready = found && (await waitUntilReady(dataDir, found.pid))
		if (!ready) break
		if (await letsUsIn(urlAt(ready.port), dataDir)) return ready
		await wait(50)
	}
	forgetPostmaster(dataDir)
	return undefined
}

async function startServer(
	dataDir: string,
	program: string,
	runAs: RunAs,
	options: EmbeddedOptions,
	patience = 100,
): Promise<Postmaster> {
	const port = options.port ?? (await findFreePort())
	const child = runAs.start(program, ['-D', dataDir, '-p', String(port), ...settings(options.durable)])
	let output = ''
	let ready = false
	child.stderr?.on('data', (chunk: Buffer) => {
		const text = chunk.toString()
		if (!ready) output += text
		for (const line of text.split('\n')) if (line !== '') options.log?.(line)
	})
	const ended = new Promise<void>((resolve) => {
		child.once('close', () => resolve())
		child.once('error', (error) => {
			output += String(error)
			resolve()
		})
	})
	const server = await (child.pid === undefined ? undefined : waitUntilReady(dataDir, child.pid))
	if (!server) {
		await ended
		// What a killed server left running ends within moments.
		if (/shared memory block .* is still in use/.test(output) && patience > 0) {
			await wait(100)
			return startServer(dataDir, program, runAs, options, patience - 1)
		}
		throw explain(output, dataDir, port)
	}
	ready = true
	letGo(child)
	return server
}

/** The server outlives us unless it is stopped: neither it nor its log keeps our process running. */
function letGo(child: ChildProcess) {
	child.unref()
	if (child.stderr instanceof Socket) child.stderr.unref()
}

/** Statements and values stay out of the log: they may hold personal data. */
function settings(durable: boolean): string[] {
	const all = {
		listen_addresses: '127.0.0.1',
		unix_socket_directories: '',
		max_connections: '200',
		shared_buffers: '128MB',
		log_min_messages: 'warning',
		log_error_verbosity: 'terse',
		log_min_error_statement: 'panic',
		...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
	}
	return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function letsUsIn(url: string, dataDir: string): Promise<boolean> {
	const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
	try {
		await sql`select 1`
		return true
	} catch (error) {
		if (!(error instanceof postgres.PostgresError) || error.code.startsWith('57P')) return false
		if (error.code !== '28P01') return true
		throw new StartProblem(`A PostgreSQL runs on ${dataDir} but does not know our password: stop it, then start again.`)
	} finally {
		await sql.end({ timeout: 5 })
	}
}
