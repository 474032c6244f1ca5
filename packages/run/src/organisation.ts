import path from 'node:path'
import { prepareDatabase } from '@repo/db/setup'
import { makeOrganisation } from '@repo/domain/organisation/make-organisation'
import { carryOut } from './carry-out.ts'
import { joinServer } from './join-database.ts'
import { readOrganisation } from './new-organisation.ts'
import { Problem } from './problem.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'

const because = {
	'beside-a-demo':
		'The database holds the demo organisation, and a real one never stands beside it: name an empty DATA_DIR or DATABASE_URL.',
	'beside-a-real-one': 'The database holds a real organisation already.',
	'slug-taken': 'There is an organisation with this slug already: choose another --slug.',
	'host-taken': 'There is an organisation at this host name already: choose another --host.',
}

/** `npm run organisation -- --slug=… --name=… --host=… --administrator=…`: a real organisation and who sets it up. */
carryOut(async (ending) => {
	const wanted = readOrganisation(process.argv.slice(2))
	const settings = readSettings(process.env)
	const login = settings.databaseUrl
		? { migrationUrl: settings.databaseUrl }
		: { superuserUrl: await joinServer(settings, ending) }
	const secretsFile = path.join(settings.dataDir, 'secrets.json')
	const { migration } = await prepareDatabase({ ...login, secretsFile, log: (line) => say('tables', line) })
	ending.check()
	const made = await makeOrganisation({ migrationUrl: migration, ...wanted, kind: 'real', now: new Date() })
	if (!made.ok) throw new Problem(because[made.reason])
	say('made', `${wanted.name}, at https://${wanted.host}, with ${wanted.administrator.name} as administrator`)
})
