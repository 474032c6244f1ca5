/**
 * `npm start` and `npm test` begin here. Needs Node 18 or newer with npm and nothing else: brings the pinned pnpm, the
 * packages of the lock file and the pinned Node, and hands over to the script it is given. Plain JavaScript, because
 * the Node of the machine may know no TypeScript.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const modules = path.join(root, 'node_modules')
const pinnedNode = path.join(modules, '.bin/node')
const shims = path.join(modules, '.cache/bin')
const stampFile = path.join(modules, '.cache/installed')
const { packageManager } = JSON.parse(read('package.json'))
const npmEnv = {
	...process.env,
	npm_config_loglevel: 'error',
	npm_config_update_notifier: 'false',
	npm_config_fetch_retries: '1',
	npm_config_fetch_retry_mintimeout: '1000',
	// Tools speak to themselves and not to their makers.
	TURBO_TELEMETRY_DISABLED: '1',
	DO_NOT_TRACK: '1',
}

/** True when somebody wants this process to end; what fails then fails because of it. */
let isEnding = false

/** What went wrong while installing, in the words of npm and pnpm, and in ours. */
const causes = [
	[/ENOSPC|no\s+space\s+left|os error 28|quota/i, 'There is no disk space left to install the packages.'],
	[/EACCES|EROFS|permission denied/i, `The packages cannot be installed: this user may not write in ${root}.`],
	[
		/OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH/,
		`The lock file does not fit the package.json files: run "npx ${packageManager} install".`,
	],
	[
		/ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|SOCKET_TIMEOUT|error sending request|_FETCH_|dns/i,
		'The packages cannot be downloaded: check the network connection, then try again.',
	],
]

function read(name) {
	return readFileSync(path.join(root, name), 'utf8')
}

/** Changes when what should be installed does. */
function stamp() {
	const hash = createHash('sha256').update(packageManager)
	for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(read(name))
	return hash.digest('hex')
}

function isInstalled() {
	const node = existsSync(pinnedNode) || process.platform !== 'linux'
	return (
		node && existsSync(path.join(shims, 'pnpm')) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
	)
}

async function install() {
	const known = existsSync(modules)
	process.stdout.write(known ? 'Updating the packages\n' : 'Installing the packages, the first time takes a minute\n')
	// How old a release must be was checked when it entered the lock file; asking again takes longer than the rest.
	const flags = [
		'--frozen-lockfile',
		'--config.minimumReleaseAge=0',
		'--config.fetchRetries=1',
		'--reporter=append-only',
	]
	const output = await run('npx', ['-y', packageManager, 'install', ...flags])
	if (isEnding) process.exit(1)
	if (output !== undefined) throw new Error(explain(output))
	makeShim()
	writeFileSync(stampFile, stamp())
}

function explain(output) {
	const known = causes.find(([sign]) => sign.test(output))
	return known ? known[1] : `${output.trim().split('\n').slice(-20).join('\n')}\nThe packages could not be installed.`
}

/** Runs a program and shows its progress only. Returns what it wrote when it failed. */
function run(program, args) {
	const child = spawn(program, args, { cwd: root, env: npmEnv, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
	const end = endWith(() => process.kill(-child.pid, 'SIGTERM'))
	let output = ''
	const collect = (chunk) => {
		output = (output + chunk).slice(-20_000)
		const [, added] = /.*Progress: .*added (\d+)/s.exec(String(chunk)) ?? []
		if (added && process.stdout.isTTY) process.stdout.write(`\r${added} packages`)
	}
	child.stdout.on('data', collect)
	child.stderr.on('data', collect)
	return new Promise((resolve) => {
		child.on('error', (error) => resolve(String(error)))
		child.on('close', (code) => {
			if (process.stdout.isTTY) process.stdout.write('\r\x1b[K')
			end.off()
			resolve(code === 0 ? undefined : output)
		})
	})
}

/** turbo looks for pnpm on the PATH. The real program is in npm's cache, which may be emptied; then npx brings it again. */
function makeShim() {
	const found = spawnSync('npx', ['-y', '-p', packageManager, '-c', 'command -v pnpm'], {
		cwd: root,
		env: npmEnv,
		encoding: 'utf8',
	})
	const program = (found.stdout ?? '').trim().split('\n').pop()
	mkdirSync(shims, { recursive: true })
	const lines = ['#!/bin/sh', `[ -x "${program}" ] && exec "${program}" "$@"`, `exec npx -y ${packageManager} "$@"`, '']
	writeFileSync(path.join(shims, 'pnpm'), lines.join('\n'))
	chmodSync(path.join(shims, 'pnpm'), 0o755)
}

/** Passes on that this process should end: by a signal, or because whoever started it is gone. */
function endWith(end) {
	const parent = process.ppid
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
	const stop = () => {
		isEnding = true
		try {
			end()
		} catch {
			// It ended by itself.
		}
	}
	for (const signal of signals) process.on(signal, stop)
	const watch = setInterval(() => process.ppid !== parent && stop(), 500)
	return {
		off() {
			clearInterval(watch)
			for (const signal of signals) process.off(signal, stop)
		},
	}
}

/** Runs the script with the pinned Node. The channel between the two closes when one is gone, so no one is orphaned. */
function handOver(script, args) {
	const node = existsSync(pinnedNode) ? pinnedNode : process.execPath
	if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24)
		throw new Error(`No Node comes along for ${process.platform}-${process.arch}: install Node 24 and try again.`)
	const searched = [path.join(modules, '.bin'), shims, process.env.PATH].join(path.delimiter)
	const stdio = ['inherit', 'inherit', 'inherit', 'ipc']
	const child = spawn(node, [script, ...args], { cwd: root, env: { ...npmEnv, PATH: searched }, stdio })
	endWith(() => child.kill('SIGTERM'))
	child.on('exit', (code) => process.exit(code ?? 1))
}

try {
	if (!isInstalled()) await install()
	handOver(process.argv[2], process.argv.slice(3))
} catch (error) {
	process.stderr.write(`${error.code === 'ENOSPC' ? causes[0][1] : error.message}\n`)
	process.exit(1)
}
