import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@repo/db/connect'
import { startEmbedded } from '@repo/db/embedded'
import { roomForTests } from '@repo/db/room'
import { prepareDatabase } from '@repo/db/setup'
import { fillDemo } from '@repo/demo/fill'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { keepEvidenceIn } from '../canary/evidence.ts'
import { reportLeaks, runWorker } from '../canary/report-leaks.ts'
import type { Running } from './app-process.ts'
import { startBoth } from './start-both.ts'
import { at, demoMonday, shareWorld, type Urls } from './world.ts'

/** Starts a PostgreSQL in memory, the demo and both apps; the answer ends all of it and says what the apps complained of. */
export default async function setUp() {
	// Playwright ends in order, with what is returned here, by this one signal only.
	for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.kill(process.pid, 'SIGINT'))
	const folder = mkdtempSync(path.join(roomForTests(), 'instap-e2e-'))
	const logs: string[] = []
	const log = (line: string) => void logs.push(line)
	const server = await startEmbedded({ dataDir: path.join(folder, 'postgres'), durable: false, log })
	const evidence = path.join(folder, 'evidence')
	mkdirSync(evidence)
	keepEvidenceIn(evidence)
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
		const startedAt = Date.now()
		const { portal, backoffice } = await startBoth(urls, now, apps)
		shareWorld({ urls, ...organisations, monday, startedAt, portal, backoffice })
		return async () => {
			try {
				await tearDown({ urls, apps, folder, evidence, logs })
			} finally {
				await end()
			}
		}
	} catch (error) {
		await end()
		throw error
	}
}

type Made = { urls: Urls; apps: readonly Running[]; folder: string; evidence: string; logs: readonly string[] }

/** The worker has its turn, and then it is looked whether anyone or anything was left where it should not be. */
async function tearDown({ urls, apps, folder, evidence, logs }: Made) {
	await Promise.all(apps.map((app) => app.close()))
	const worker = await runWorker(urls, folder)
	const leaks = await reportLeaks(urls, evidence, [...logs, ...worker])
	if (leaks.length > 0) throw new Error(`People were found where nobody should be (A10):\n${leaks.join('\n')}`)
	const complaints = [...apps.flatMap((app) => app.failures()), ...worker.filter((line) => line !== 'worker ready')]
	if (complaints.length > 0) throw new Error(`The apps failed during the tests:\n${complaints.join('\n')}`)
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
