import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findFreePort } from '@repo/db/free-port'
import { keepEvidence } from '../canary/evidence.ts'
import type { Urls } from './world.ts'

/** One of the two websites. */
export type App = 'portal' | 'backoffice'

type Start = {
	app: App
	urls: Urls
	/** What the clock of this process says when it starts; it runs on from there. */
	now: Date
	/** Where the portal is, for the backoffice: its QR codes lead there. */
	portalOrigin?: string
	/** A free port; one is looked for when left out. */
	port?: number
	/** More settings, by the address that the app will have. */
	more?: (origin: string) => Promise<Record<string, string>>
	/** Outside demo mode the clock is the machine's own. */
	demo?: boolean
	/** What /health says when it is ready to be asked: 503 where the database is out of reach. */
	health?: 200 | 503
}

/** A running website: where it is, and the lines that it logged; nothing is logged unless a request failed. */
export type Running = { origin: string; failures: () => string[]; close: () => Promise<void> }

/** The installation's secret: the same for every app of the world. */
export const secretKey = Buffer.alloc(32, 'only for tests').toString('base64url')

/** How long an app may take until its health is good, and until it has ended, in milliseconds. */
const patience = { start: 30_000, end: 8_000 }

/** Starts a built app on a free port and waits until it reaches its database. */
export async function startApp({
	app,
	urls,
	now,
	portalOrigin,
	more,
	demo = true,
	health = 200,
	...start
}: Start): Promise<Running> {
	const port = start.port ?? (await findFreePort())
	const origin = `http://localhost:${port}`
	const name = app.toUpperCase()
	const settings = await more?.(origin)
	const child = spawn(process.execPath, ['server.ts'], {
		cwd: path.resolve(import.meta.dirname, '../../../../apps', app),
		env: {
			PATH: process.env.PATH,
			NODE_ENV: 'production',
			DATABASE_URL: urls[app],
			AUTH_DATABASE_URL: urls.auth,
			SECRET_KEY: secretKey,
			ORGANISATION: 'localhost',
			...(portalOrigin ? { PORTAL_ORIGIN: portalOrigin } : {}),
			// A test says by `X-Forwarded-For` from which network its browser comes: limits are counted by network.
			TRUSTED_PROXIES: '127.0.0.1,::1',
			[`${name}_PORT`]: String(port),
			[`${name}_ORIGIN`]: origin,
			...settings,
			...(demo ? { DEMO: '1', DEMO_NOW: now.toISOString() } : { DEMO: '0' }),
		},
		// It ends by itself when our end of the channel closes, however we end.
		stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
	})
	const lines: string[] = []
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (chunk) => keepEvidence({ kind: 'log', where: app, text: String(chunk) }))
	child.stderr?.on('data', (chunk) => lines.push(...String(chunk).split('\n').filter(Boolean)))
	await untilReady(child, { address: `${origin}/health`, status: health }, lines)
	return { origin, failures: () => lines, close: () => end(child) }
}

async function untilReady(child: ChildProcess, health: { address: string; status: number }, lines: readonly string[]) {
	const impatient = performance.now() + patience.start
	while (performance.now() < impatient) {
		if (child.exitCode !== null) throw new Error(`The app ended at its start: ${lines.join('\n')}`)
		const response = await fetch(health.address).catch(() => undefined)
		if (response?.status === health.status) return
		await wait(50)
	}
	await end(child)
	throw new Error(`No answer at ${health.address}: ${lines.join('\n')}`)
}

/** By its own id; what does not end in time is killed. */
async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
	child.kill('SIGTERM')
	const timer = setTimeout(() => child.kill('SIGKILL'), patience.end)
	await ended
	clearTimeout(timer)
}
