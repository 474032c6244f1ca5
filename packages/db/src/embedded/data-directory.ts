import { once } from 'node:events'
import { randomBytes } from 'node:crypto'
import {
	chownSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statfsSync,
	writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { majorVersion } from './binaries.ts'
import type { Binaries } from './binaries.ts'
import type { RunAs } from './run-as.ts'
import { explain, StartProblem } from './start-problem.ts'

/** The file beside the data directory that holds the password of the superuser, for its owner only. */
export function passwordFile(dataDir: string): string {
	return `${dataDir}.password`
}

/** Checks an existing data directory, or makes a new one. Returns the password of the superuser. */
export async function openDataDirectory(
	dataDir: string,
	durable: boolean,
	binaries: Binaries,
	runAs: RunAs,
): Promise<string> {
	try {
		if (!existsSync(dataDir) || readdirSync(dataDir).length === 0)
			await makeDataDirectory(dataDir, durable, binaries, runAs)
		else checkVersion(dataDir)
		return readFileSync(passwordFile(dataDir), 'utf8').trim()
	} catch (error) {
		if (error instanceof StartProblem) throw error
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			throw new StartProblem(
				`The data directory ${dataDir} lacks its ${path.basename(passwordFile(dataDir))} beside it: put it back, or move the data directory away.`,
			)
		throw explain(String(error), dataDir, 0)
	}
}

function checkVersion(dataDir: string) {
	const file = path.join(dataDir, 'PG_VERSION')
	if (!existsSync(file))
		throw new StartProblem(
			`The data directory ${dataDir} is damaged or holds something else: restore it from a backup, or move it away.`,
		)
	const version = readFileSync(file, 'utf8').trim()
	if (version !== majorVersion)
		throw new StartProblem(
			`The data directory ${dataDir} was made by PostgreSQL ${version}, and this is PostgreSQL ${majorVersion}: move it away, or move its data over.`,
		)
}

/** A new data directory takes 60 MB; PostgreSQL itself tells a full disk apart only by chance. */
function checkSpace(dataDir: string) {
	const { bavail, bsize } = statfsSync(path.dirname(dataDir))
	if (bavail * bsize < 100 * 1024 * 1024) throw explain('ENOSPC', dataDir, 0)
}

/** Builds the directory under another name and renames it, so that an interrupted start leaves nothing half made. */
async function makeDataDirectory(dataDir: string, durable: boolean, binaries: Binaries, runAs: RunAs) {
	const draft = `${dataDir}.new`
	rmSync(draft, { recursive: true, force: true })
	mkdirSync(path.dirname(dataDir), { recursive: true })
	checkSpace(dataDir)
	mkdirSync(draft, { mode: 0o700 })
	rmSync(passwordFile(dataDir), { force: true })
	writeFileSync(passwordFile(dataDir), randomBytes(24).toString('base64url'), { mode: 0o600 })
	if (runAs.owner) for (const file of [draft, passwordFile(dataDir)]) chownSync(file, runAs.owner.uid, runAs.owner.gid)
	const login = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile(dataDir)}`]
	const text = ['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions']
	const speed = durable ? [] : ['--no-sync', '--no-data-checksums']
	const child = runAs.start(binaries.initdb, ['-D', draft, ...login, ...text, ...speed])
	let output = ''
	child.stderr?.on('data', (chunk) => (output += String(chunk)))
	child.once('error', (error) => (output += String(error)))
	const [code] = await Promise.race([once(child, 'close'), once(child, 'error').then(() => [1])])
	if (code === 0) return renameSync(draft, dataDir)
	rmSync(draft, { recursive: true, force: true })
	throw explain(output, dataDir, 0)
}
