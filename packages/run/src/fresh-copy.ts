import { spawnSync } from 'node:child_process'
import { chownSync, copyFileSync, cpSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Problem } from './problem.ts'
import { root } from './settings.ts'

/** What a newcomer has not got yet. */
const made = new Set(['node_modules', 'build', 'dist', 'generated', '.react-router', '.turbo', '.data', '.git'])

/**
 * Puts what a newcomer would get into `folder`: a clone of the last commit; when there are changes, the files as they
 * are, without what git ignores; and where there is no git, all that is not made by tools.
 */
export function makeFreshCopy(folder: string) {
	const changes = git('status', '--porcelain')
	if (changes === '') {
		if (git('clone', '--quiet', '--no-hardlinks', root, folder) === undefined)
			throw new Problem('The repository could not be cloned for the fresh start.')
		return
	}
	mkdirSync(folder, { recursive: true })
	if (changes === undefined) cpSync(root, folder, { recursive: true, filter: (file) => !made.has(path.basename(file)) })
	else for (const name of git('ls-files', '-co', '--exclude-standard', '-z')?.split('\0') ?? []) copy(name, folder)
}

function copy(name: string, folder: string) {
	const isThere = name !== '' && lstatSync(path.join(root, name), { throwIfNoEntry: false })?.isFile()
	if (!isThere) return
	mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
	copyFileSync(path.join(root, name), path.join(folder, name))
}

function git(...args: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 })
	return status === 0 ? stdout : undefined
}

/** Gives a folder and all that is in it to a user. */
export function giveTo(folder: string, uid: number, gid: number) {
	chownSync(folder, uid, gid)
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const file = path.join(folder, entry.name)
		if (entry.isDirectory()) giveTo(file, uid, gid)
		else if (entry.isFile()) chownSync(file, uid, gid)
	}
}
