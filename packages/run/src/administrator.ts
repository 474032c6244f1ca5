import { parseArgs } from 'node:util'
import { hashOfSecret, makeSecret } from '@repo/auth/secret'
import { inviteAdministrator } from '@repo/domain/organisation/invite-administrator'
import { carryOut } from './carry-out.ts'
import { reachDatabase } from './join-database.ts'
import { Problem } from './problem.ts'
import { say } from './say.ts'
import { readSettings } from './settings.ts'

const usage = 'npm run administrator -- --email=ada@example.nl, and --slug=noord where there are several organisations'

const because = {
	'no-organisation': 'There is no organisation with this slug.',
	'several-organisations': `There are several organisations: say which one, as in: ${usage}.`,
	'no-administrator': 'Nobody who is administrator there today has this e-mail address.',
}

/** How long the link works, in milliseconds. */
const linkLasts = 3_600_000

function readWanted(args: string[]) {
	const text = { type: 'string' } as const
	try {
		const { email, slug } = parseArgs({ args, options: { email: text, slug: text } }).values
		if (email?.includes('@')) return { email, slug }
	} catch {
		// Said below.
	}
	throw new Problem(`Say whom to let in, as in: ${usage}.`)
}

/**
 * `npm run administrator -- --email=…`: a link for an administrator who lost every way in, when nobody else can make one. It is
 * printed once and kept nowhere; the log has a line of it.
 */
carryOut(async (ending) => {
	const wanted = readWanted(process.argv.slice(2))
	const settings = readSettings(process.env)
	const migrationUrl = await reachDatabase(settings, ending)
	const [secret, now] = [makeSecret(), new Date()]
	const expiresAt = new Date(now.getTime() + linkLasts)
	const invited = await inviteAdministrator({
		migrationUrl,
		...wanted,
		invitationHash: hashOfSecret(secret),
		expiresAt,
		now,
	})
	if (!invited.ok) throw new Problem(because[invited.reason])
	say('log', `${invited.organisation}: a line says that a link was made here`)
	say('link', `${settings.origins.backoffice}/uitnodiging#${secret} (for ${wanted.email}: works once, for an hour)`)
})
