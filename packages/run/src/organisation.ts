import path from 'node:path'
import { hashOfSecret, makeSecret } from '@repo/auth/secret'
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

/** How long the first administrator's link works, in milliseconds. */
const linkLasts = 72 * 3_600_000

/**
 * `npm run organisation -- --slug=… --name=… --host=… --administrator=… --email=…`: a real organisation, and the link with which
 * its first administrator gets in. The link is printed once and kept nowhere.
 */
carryOut(async (ending) => {
	const { email, administrator, ...wanted } = readOrganisation(process.argv.slice(2))
	const settings = readSettings(process.env)
	const login = settings.databaseUrl
		? { migrationUrl: settings.databaseUrl }
		: { superuserUrl: await joinServer(settings, ending) }
	const secretsFile = path.join(settings.dataDir, 'secrets.json')
	const { migration } = await prepareDatabase({ ...login, secretsFile, log: (line) => say('tables', line) })
	ending.check()
	const [secret, now] = [makeSecret(), new Date()]
	const account = { email, invitationHash: hashOfSecret(secret), expiresAt: new Date(now.getTime() + linkLasts) }
	const made = await makeOrganisation({
		migrationUrl: migration,
		...wanted,
		administrator: { ...administrator, account },
		kind: 'real',
		now,
	})
	if (!made.ok) throw new Problem(because[made.reason])
	say('made', `${wanted.name}, at https://${wanted.host}, with ${administrator.name} as administrator`)
	say(
		'link',
		`${settings.origins.backoffice}/uitnodiging#${secret} (for ${administrator.name}: works once, for 72 hours)`,
	)
})
