import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@repo/db/free-port'
import type { Ending } from './ending.ts'
import { giveTo, makeFreshCopy } from './fresh-copy.ts'
import { Problem } from './problem.ts'
import { findProcesses } from './processes.ts'
import { since } from './say.ts'
import { root } from './settings.ts'

/** What a second start may take, in milliseconds. */
const secondStart = 5_000

type User = { name: string; ids: { uid: number; gid: number } | undefined }
type Place = { folder: string; home: string; ports: { portal: number; backoffice: number }; user: User }
type Started = { npm: ChildProcess; ended: Promise<number | null>; output: () => string }

/**
 * What a newcomer does, on a fresh copy with an empty HOME: `npm start`, look at the pages, stop it; again; and once
 * more after everything was killed. As root and as somebody else when we are root.
 */
export async function checkFreshStart(ending: Ending, say: (line: string) => void): Promise<void> {
	const own: User = { name: 'this user', ids: undefined }
	const users =
		process.getuid?.() === 0
			? [
					{ ...own, name: 'root' },
					{ name: 'nobody', ids: { uid: 65_534, gid: 65_534 } },
				]
			: [own]
	for (const user of users) {
		const parent = mkdtempSync(path.join(tmpdir(), 'fresh-start-'))
		const place = await makePlace(parent, user)
		ending.undo(() => clear(parent))
		await visit(place, (line) => say(`as ${user.name}: ${line}`))
		await clear(parent)
	}
}

async function makePlace(parent: string, user: User): Promise<Place> {
	const folder = path.join(parent, 'copy')
	const home = path.join(parent, 'home')
	chmodSync(parent, 0o755)
	mkdirSync(home)
	makeFreshCopy(folder)
	if (user.ids) giveTo(parent, user.ids.uid, user.ids.gid)
	return { folder, home, user, ports: { portal: await findFreePort(), backoffice: await findFreePort() } }
}

async function visit(place: Place, say: (line: string) => void) {
	const first = await timeStart(place)
	say(`first start after ${first.time}`)
	await stop(place, first)

	const second = await fastest(place, 3)
	say(`second start after ${(second / 1000).toFixed(1)} s`)
	if (second > secondStart) throw new Problem('The second start may take 5 s.')

	const killed = await timeStart(place)
	for (const { pid } of findProcesses(place.folder).filter(({ command }) => /start\.ts|npm/.test(command))) kill(pid)
	if (killed.npm.pid !== undefined) kill(killed.npm.pid)
	const third = await timeStart(place)
	say(`after kill -9 again after ${third.time}`)
	await stop(place, third)
}

/** Milliseconds of a start that has nothing to install or build; again when a busy machine was in its way. */
async function fastest(place: Place, tries: number): Promise<number> {
	const started = await timeStart(place)
	await stop(place, started)
	if (started.took <= secondStart || tries === 1) return started.took
	return Math.min(started.took, await fastest(place, tries - 1))
}

function kill(pid: number) {
	try {
		process.kill(pid, 'SIGKILL')
	} catch {
		// It ended with the one before it.
	}
}

async function timeStart(place: Place): Promise<Started & { took: number; time: string }> {
	const begun = performance.now()
	const started = start(place)
	await Promise.race([
		checkPages(place),
		started.ended.then((code) => {
			throw new Problem(`npm start ended with exit code ${code}:\n${started.output()}`)
		}),
	])
	return { ...started, took: performance.now() - begun, time: since(begun) }
}

function start({ folder, home, ports, user }: Place): Started {
	const npm = spawn('npm', ['start'], {
		cwd: folder,
		env: newcomersEnv(home, ports),
		stdio: ['ignore', 'pipe', 'pipe'],
		...user.ids,
	})
	let output = ''
	for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
	const ended = new Promise<number | null>((resolve) => npm.once('exit', resolve))
	return { npm, ended, output: () => output }
}

/** The environment without what this run of ours put into it, and with an empty HOME. */
function newcomersEnv(home: string, ports: Place['ports']): NodeJS.ProcessEnv {
	const ours =
		/^(npm_(?!config_(registry|cafile|(https?_|no)?proxy)$)|pnpm_|TURBO|VITEST|PLAYWRIGHT|NODE_ENV$|INIT_CWD$|XDG_|DATA_DIR$|DEMO|.*DATABASE_URL$|.*_ORIGIN$)/
	const kept = Object.entries(process.env).filter(([name]) => !ours.test(name))
	const searched = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.startsWith(root))
	return {
		...Object.fromEntries(kept),
		HOME: home,
		PATH: searched.join(path.delimiter),
		PORTAL_PORT: String(ports.portal),
		BACKOFFICE_PORT: String(ports.backoffice),
	}
}

/** Waits until both apps are healthy, then looks at the page that a newcomer sees first. */
async function checkPages({ ports }: Place) {
	for (const [app, port] of Object.entries(ports)) {
		const site = `http://localhost:${port}`
		while ((await fetch(`${site}/health`).catch(() => undefined))?.status !== 200) await wait(50)
		const page = await fetch(`${site}/`)
		const text = await page.text()
		if (page.status !== 200 || !text.includes('/demo/sign-in'))
			throw new Problem(`The first page of the ${app} is no sign-in page but ${page.status}: ${text.slice(0, 500)}`)
	}
}

async function stop({ folder, ports }: Place, { npm, ended, output }: Started) {
	npm.kill('SIGTERM')
	const code = await ended
	if (code !== 0) throw new Problem(`npm start ended with exit code ${code} after SIGTERM:\n${output()}`)
	const left = findProcesses(folder)
	if (left.length > 0) throw new Problem(`npm start left running: ${left.map(({ command }) => command).join('; ')}`)
	for (const port of Object.values(ports))
		if (await fetch(`http://localhost:${port}/health`).catch(() => undefined))
			throw new Problem(`Port ${port} still answers.`)
}

async function clear(parent: string) {
	for (const { pid } of findProcesses(parent)) kill(pid)
	while (findProcesses(parent).length > 0) await wait(20)
	rmSync(parent, { recursive: true, force: true })
}
