import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@repo/db/free-port'
import { cores, pin } from './machine.ts'

/** A server in a process of its own. */
export type Server = { pid: number; port: number; origin: string; stop(): Promise<void> }

type Program = {
	/** Working directory, the script in it, and flags of Node before it. */
	folder: string
	script: string
	flags?: readonly string[]
	args?: readonly string[]
	/** The environment, given the port to listen on. */
	env: (port: number) => Record<string, string>
	/** A path that answers 200 once it serves. */
	ready: string
}

/** Starts a server on a free port and the server's core, and waits until it answers. */
export async function serve({ folder, script, flags = [], args = [], env, ready }: Program): Promise<Server> {
	const port = await findFreePort()
	const child = spawn(process.execPath, [...flags, script, ...args], {
		cwd: folder,
		env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env(port) },
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	if (child.pid === undefined) throw new Error(`${script} could not be started`)
	process.once('exit', () => child.kill('SIGKILL'))
	const origin = `http://localhost:${port}`
	await untilReady(`${origin}${ready}`, child)
	pin(child.pid, cores.server)
	return { pid: child.pid, port, origin, stop: () => stop(child) }
}

/** How long a server may take until it answers and until it has ended, in milliseconds. */
const patience = { start: 30_000, end: 8_000 }

async function untilReady(url: string, child: ChildProcess): Promise<void> {
	const until = performance.now() + patience.start
	while (performance.now() < until && child.exitCode === null) {
		const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined)
		if (response !== undefined && response.status < 500) return
		await wait(50)
	}
	child.kill()
	throw new Error(`nothing answers at ${url}`)
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return
	const ended = once(child, 'exit')
	child.kill('SIGTERM')
	const timer = setTimeout(() => child.kill('SIGKILL'), patience.end)
	await ended
	clearTimeout(timer)
}

/** Runs `work` with servers that are stopped whatever happens. */
export async function withServers<const Starting extends readonly Promise<Server>[], T>(
	starting: Starting,
	work: (servers: { -readonly [Index in keyof Starting]: Server }) => Promise<T>,
): Promise<T> {
	const settled = await Promise.allSettled(starting)
	const servers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
	try {
		return await work(await Promise.all(starting))
	} finally {
		await Promise.all(servers.map((server) => server.stop()))
	}
}
