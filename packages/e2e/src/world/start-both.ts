import { findFreePort } from '@repo/db/free-port'
import { type Running, startApp } from './app-process.ts'
import type { Urls } from './world.ts'

/** Starts the two apps, whose clocks go alike; `apps` gets them, to be ended also when the second one fails. */
export async function startBoth(urls: Urls, now: Date, apps: Running[]) {
	const startedAt = Date.now()
	const port = await findFreePort()
	// A device that was handed over goes back from the one to the other.
	const more = async () => ({ BACKOFFICE_ORIGIN: `http://localhost:${port}` })
	const portal = await startApp({ app: 'portal', urls, now, more })
	apps.push(portal)
	const then = new Date(now.getTime() + Date.now() - startedAt)
	const backoffice = await startApp({ app: 'backoffice', urls, now: then, port, portalOrigin: portal.origin })
	apps.push(backoffice)
	return { portal: portal.origin, backoffice: backoffice.origin }
}
