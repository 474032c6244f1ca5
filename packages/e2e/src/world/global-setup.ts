import { mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@repo/db/connect'
import { startEmbedded } from '@repo/db/embedded'
import { roomForTests } from '@repo/db/room'
import { prepareDatabase } from '@repo/db/setup'
import { fillDemo } from '@repo/demo/fill'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { type Running, startApp } from './app-process.ts'
import { at, demoMonday, shareWorld, type Urls } from './world.ts'

/** Starts a PostgreSQL in memory, the demo and both apps; the answer ends all of it and says what the apps complained of. */
export default async function setUp() {
	// Playwright ends in order, with what is returned here, by this one signal only.
	for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.kill(process.pid, 'SIGINT'))
	const folder = mkdtempSync(path.join(roomForTests(), 'instap-e2e-'))
	const server = await startEmbedded({ dataDir: path.join(folder, 'postgres'), durable: false })
	const apps: Running[] = []
	const end = async () => {
		await Promise.all(apps.map((app) => app.close()))
		await server.stop()
		rmSync(folder, { recursive: true, force: true })
	}
	try {
		const monday = demoMonday()
		const now = at(monday, '09:10')
		const urls = await prepareDatabase({
			superuserUrl: server.url,
			database: 'instap',
			secretsFile: path.join(folder, 'secrets.json'),
		})
		await fillDemo({ urls, now })
		const organisations = await makeOrganisations(urls, now)
		const portal = await startApp({ app: 'portal', urls, now })
		apps.push(portal)
		const backoffice = await startApp({ app: 'backoffice', urls, now })
		apps.push(backoffice)
		shareWorld({ urls, ...organisations, monday, portal: portal.origin, backoffice: backoffice.origin })
	} catch (error) {
		await end()
		throw error
	}
	return async () => {
		await end()
		const complaints = apps.flatMap((app) => app.failures())
		if (complaints.length > 0) throw new Error(`The apps failed during the tests:\n${complaints.join('\n')}`)
	}
}

async function makeOrganisations(urls: Urls, now: Date) {
	const other = await makeOrganisation({
		migrationUrl: urls.migration,
		slug: 'other',
		name: 'Een andere organisatie',
		host: 'other.example.org',
		kind: 'demo',
		administrator: { name: 'Ada Demoshi', calledBy: 'Ada' },
		now,
	})
	if (!other.ok) throw new Error(`no other organisation: ${other.reason}`)
	const auth = connect(urls.auth, { name: 'e2e', max: 1 })
	const organisationId = await auth.findOrganisation('localhost')
	await auth.close()
	if (organisationId === null) throw new Error('the demo organisation is not there')
	return { organisationId, otherOrganisationId: other.organisationId, otherAdministratorId: other.administratorId }
}
