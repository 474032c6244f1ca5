import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A PostgreSQL server as its `postmaster.pid` describes it. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** The live server of this data directory, if there is one. */
export function findPostmaster(dataDir: string): Postmaster | undefined {
	const file = pidFile(dataDir)
	if (!existsSync(file)) return undefined
	const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n')
	const server = { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' }
	return isPostmaster(server.pid, dataDir) ? server : undefined
}

/** Clears away what a killed server left behind: its number may belong to another program by now. */
export function forgetPostmaster(dataDir: string) {
	rmSync(pidFile(dataDir), { force: true })
}

function pidFile(dataDir: string) {
	return path.join(dataDir, 'postmaster.pid')
}

/** True when the process lives and is a PostgreSQL that works in this data directory. */
function isPostmaster(pid: number, dataDir: string): boolean {
	if (!isAlive(pid)) return false
	try {
		return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataDir)
	} catch {
		return false
	}
}

/** True when a process with this number runs; one that ended and waits to be collected does not. */
export function isAlive(pid: number): boolean {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
		return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z'
	} catch {
		return false
	}
}

/** Waits until the server of this data directory takes connections; undefined when it ended instead. */
export async function waitUntilReady(dataDir: string, pid: number): Promise<Postmaster | undefined> {
	while (isAlive(pid)) {
		const server = findPostmaster(dataDir)
		if (server?.ready) return server
		await wait(10)
	}
	return undefined
}

/** Fast shutdown: running transactions are rolled back, sessions closed. Immediate after `patience` milliseconds. */
export async function stopPostmaster(pid: number, patience = 30_000): Promise<void> {
	const signal = (name: NodeJS.Signals) => isAlive(pid) && process.kill(pid, name)
	const impatient = Date.now() + patience
	signal('SIGINT')
	while (isAlive(pid)) {
		if (Date.now() > impatient) signal('SIGQUIT')
		await wait(20)
	}
}
