import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from './start-problem.ts'

/** Which operating system user runs PostgreSQL, which refuses to run as root. */
export type RunAs = {
	/** The user and group that own the files; nothing when we are that user already. */
	owner: { uid: number; gid: number } | undefined
	/** Starts a program as that user, with its stderr piped and in a session of its own. */
	start: (program: string, args: string[]) => ChildProcess
}

/**
 * An ordinary user runs PostgreSQL as itself. Root follows the owner of an existing data directory; for a new one it
 * takes `postgres` or `nobody` when they can reach the folders, else a user namespace in which root is that user.
 */
export function chooseRunAs(dataDir: string, binaries: string): RunAs {
	if (process.getuid?.() !== 0) return as(undefined)
	if (existsSync(dataDir)) {
		const { uid, gid } = statSync(dataDir)
		return uid === 0 ? inNamespace() : as({ uid, gid })
	}
	const reachable = canBeEntered(path.dirname(dataDir)) && canBeEntered(binaries)
	return reachable ? as(findUser()) : inNamespace()
}

function as(owner: RunAs['owner']): RunAs {
	return { owner, start: (program, args) => run(program, args, owner ?? {}) }
}

function inNamespace(): RunAs {
	const { uid, gid } = findUser()
	const flags = ['--user', `--map-user=${uid}`, `--map-group=${gid}`]
	return { owner: undefined, start: (program, args) => run('unshare', [...flags, program, ...args], {}) }
}

function run(program: string, args: string[], owner: { uid?: number; gid?: number }) {
	const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
	return spawn(program, args, { ...owner, env, cwd: '/', detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** True when every folder up to the root lets other users through. */
function canBeEntered(folder: string): boolean {
	const above = path.dirname(folder)
	const open = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0
	return open && (above === folder || canBeEntered(above))
}

function findUser() {
	const users = readFileSync('/etc/passwd', 'utf8').split('\n')
	for (const name of ['postgres', 'nobody']) {
		const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? []
		if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) }
	}
	throw new StartProblem(
		'PostgreSQL does not run as root, and there is no user postgres or nobody: start as an ordinary user.',
	)
}
