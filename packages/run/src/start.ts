import { startApps } from './apps.ts'
import { openDatabase, prepareDemo } from './database.ts'
import { createEnding } from './ending.ts'
import type { Ending } from './ending.ts'
import { checkPort } from './ports.ts'
import { tell } from './problem.ts'
import { say, since } from './say.ts'
import { readSettings } from './settings.ts'
import { buildApps } from './turbo.ts'
import { isBuilt, rememberBuild } from './unchanged.ts'

/** `npm start`: database, tables, demo organisation, build, portal, backoffice and worker. Faults come first. */
async function start(ending: Ending) {
	const started = performance.now()
	const settings = readSettings(process.env)
	await checkPort('PORTAL_PORT', settings.ports.portal)
	await checkPort('BACKOFFICE_PORT', settings.ports.backoffice)
	const urls = await openDatabase(settings, ending)
	ending.check()
	const isDemo = await prepareDemo(urls, settings.demo)
	await build(ending)
	await startApps(settings, urls, isDemo, ending)
	say('portal', settings.origins.portal)
	say('backoffice', settings.origins.backoffice)
	if (isDemo)
		say(
			'sign in',
			`open ${settings.origins.portal} (participants) or ${settings.origins.backoffice} (staff) and choose a person`,
		)
	say('ready', `after ${since(started)}; Ctrl-C stops everything`)
}

async function build(ending: Ending) {
	if (isBuilt()) return
	const started = performance.now()
	await buildApps(ending)
	rememberBuild()
	say('build', `ready in ${since(started)}`)
}

const ending = createEnding()
start(ending).catch((error: unknown) => {
	if (!ending.hasBegun()) process.stderr.write(`${tell(error)}\n`)
	void ending.end(1)
})
