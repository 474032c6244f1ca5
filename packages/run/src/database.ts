import path from 'node:path'
import { startEmbedded } from '@repo/db/embedded'
import { prepareDatabase } from '@repo/db/setup'
import { demoState } from '@repo/demo/state'
import { fillDemo } from '@repo/demo/fill'
import { claim } from './ending.ts'
import type { Ending } from './ending.ts'
import { Problem } from './problem.ts'
import { createProgress, say, since } from './say.ts'
import { root } from './settings.ts'
import type { Settings } from './settings.ts'

/** The database urls of the apps' logins. */
export type Urls = Awaited<ReturnType<typeof prepareDatabase>>

/** Reaches the database, starting the embedded one unless another is named, and brings its tables up to date. */
export async function openDatabase(settings: Settings, ending: Ending): Promise<Urls> {
	const secretsFile = path.join(settings.dataDir, 'secrets.json')
	const login = settings.databaseUrl
		? { migrationUrl: settings.databaseUrl }
		: { superuserUrl: await startServer(settings.dataDir, ending) }
	ending.check()
	if (settings.databaseUrl) say('database', `the one of DATABASE_URL, on ${URL.parse(settings.databaseUrl)?.host}`)
	return prepareDatabase({ ...login, secretsFile, log: (line) => say('tables', line) })
}

async function startServer(folder: string, ending: Ending): Promise<string> {
	await claim(folder)
	const dataDir = path.join(folder, 'postgres')
	const starting = startEmbedded({ dataDir, durable: true })
	ending.undo(async () => (await starting).stop())
	const server = await starting
	say('database', `PostgreSQL in ${path.relative(root, dataDir)}${server.reused ? ', which was still running' : ''}`)
	return server.url
}

/** Fills an empty database with the demo organisation, when that is wished. Tells whether this is a demo. */
export async function prepareDemo(urls: Urls, demo: Settings['demo']): Promise<boolean> {
	const state = await demoState(urls)
	if (state === 'real' && demo === 'on')
		throw new Problem(
			'DEMO=1 is set, but the database holds a real organisation: take DEMO away, or use another database.',
		)
	if (state === 'real' || demo === 'off') return false
	if (state === 'empty') {
		const started = performance.now()
		await fillDemo({ urls, now: new Date(), progress: createProgress('demo') })
		say('demo', `filled in ${since(started)}`)
	}
	return true
}
