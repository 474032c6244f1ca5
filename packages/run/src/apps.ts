import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Urls } from './database.ts'
import type { Ending } from './ending.ts'
import { headsFileOf, logKeyOf } from './log-key.ts'
import { nodeFlags } from './node-flags.ts'
import { Problem } from './problem.ts'
import { secretKeyOf } from './secret-key.ts'
import { root } from './settings.ts'
import type { Settings } from './settings.ts'

type App = { name: string; folder: string; script: string; env: Record<string, string>; port?: number }

/** How long an app may take until its health is good, and until it has ended, in milliseconds. */
const patience = { start: 60_000, end: 8_000 }

/** Starts portal, backoffice and worker, each with its own database login, and waits until they answer. */
export async function startApps(settings: Settings, urls: Urls, isDemo: boolean, ending: Ending): Promise<void> {
	const children: ChildProcess[] = []
	ending.undo(() => Promise.all(children.map((child) => stop(child))))
	ending.check()
	const died = (problem: Problem) => {
		if (!ending.hasBegun()) process.stderr.write(`${problem.message}\n`)
		void ending.end(1)
	}
	const apps = listApps(settings, urls, isDemo)
	for (const app of apps) children.push(startApp(app, died))
	await Promise.all(apps.map(waitUntilHealthy))
}

function listApps(settings: Settings, urls: Urls, isDemo: boolean): App[] {
	const { ports, origins } = settings
	const all = { NODE_ENV: 'production', ...(isDemo ? { DEMO: '1' } : {}) }
	const web = {
		...all,
		AUTH_DATABASE_URL: urls.auth,
		SECRET_KEY: secretKeyOf(settings),
		PORTAL_ORIGIN: origins.portal,
		BACKOFFICE_ORIGIN: origins.backoffice,
	}
	return [
		{
			name: 'portal',
			folder: 'apps/portal',
			script: 'server.ts',
			port: ports.portal,
			env: { ...web, DATABASE_URL: urls.portal, PORTAL_PORT: String(ports.portal) },
		},
		{
			name: 'backoffice',
			folder: 'apps/backoffice',
			script: 'server.ts',
			port: ports.backoffice,
			env: { ...web, DATABASE_URL: urls.backoffice, BACKOFFICE_PORT: String(ports.backoffice) },
		},
		{
			name: 'worker',
			folder: 'apps/worker',
			script: 'src/worker.ts',
			env: { ...all, DATABASE_URL: urls.worker, LOG_KEY: logKeyOf(settings), LOG_HEADS: headsFileOf(settings) },
		},
	]
}

/** In a process group of its own, so that Ctrl-C reaches it through us; ends by itself when our channel closes. */
function startApp({ name, folder, script, env }: App, died: (problem: Problem) => void): ChildProcess {
	// What this one may not have does not come from our own environment either.
	const { DEMO: _demo, LOG_KEY: _logKey, ...inherited } = process.env
	const child = spawn(process.execPath, [...nodeFlags, script], {
		cwd: path.join(root, folder),
		env: { ...inherited, ...env },
		// What an app has to report goes to stderr; that it listens is printed by us.
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
		detached: true,
	})
	child.once('error', (error) => died(new Problem(`The ${name} could not be started: ${error.message}`)))
	child.once('exit', (code, signal) => {
		died(new Problem(`The ${name} ended unexpectedly (${signal ?? `exit code ${code}`}), so everything stops.`))
	})
	return child
}

async function waitUntilHealthy({ name, port }: App): Promise<void> {
	if (port === undefined) return
	const impatient = performance.now() + patience.start
	for (;;) {
		const response = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined)
		if (response?.status === 200) return
		if (performance.now() > impatient) throw new Problem(`The ${name} does not answer on port ${port}.`)
		await wait(50)
	}
}

async function stop(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
	child.kill('SIGTERM')
	const timer = setTimeout(() => child.kill('SIGKILL'), patience.end)
	await ended
	clearTimeout(timer)
}
