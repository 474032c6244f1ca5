import { issueCard } from '@repo/auth/card/issue-card'
import { makeCard } from '@repo/auth/card/make-card'
import { listStaffCards } from '@repo/auth/card/staff-card'
import { keysFrom } from '@repo/auth/keys'
import { startSession } from '@repo/auth/start-session'
import type { Page } from '@playwright/test'
import { secretKey } from '../world/app-process.ts'
import { nowThere } from '../world/world.ts'
import type { Database } from './database.ts'
import { setCookie } from './fixtures.ts'
import type { Participant } from './people.ts'

/** Gives someone a card, as the coach does; the secret and the PIN as they stand on paper. */
export async function giveCard(
	database: Database,
	{ personId }: Participant,
): Promise<{ secret: string; pin: string }> {
	const made = await makeCard(keysFrom(secretKey))
	if (!made.ok) throw new Error('too much is being hashed')
	const { secret, pin, ...hashes } = made.made
	const coach = await database.demoActor('C01')
	await database.asStaff(coach, (ctx) => issueCard(ctx, { personId, ...hashes }))
	return { secret, pin }
}

/** Gives someone of the staff a card, as the administrator does; answers its PIN. Who it is, is known by their name. */
export async function giveStaffCard(database: Database, name: string): Promise<string> {
	const made = await makeCard(keysFrom(secretKey))
	if (!made.ok) throw new Error('too much is being hashed')
	const { pin, secretHash, pinHash } = made.made
	await database.asStaff(await database.demoActor('A01'), async (ctx) => {
		const holder = (await listStaffCards(ctx)).find((one) => one.name === name)
		if (holder === undefined) throw new Error(`${name} can have no card`)
		await issueCard(ctx, { personId: holder.id, to: 'staff', secretHash, pinHash })
	})
	return pin
}

/** Signs this browser in as an own phone that nobody has proved to hold since. */
export async function onOwnPhone({ auth }: Database, participant: Participant, page: Page): Promise<void> {
	const { organisationId, personId, role, assurance } = participant
	const who = { organisationId, personId, role, assurance }
	const start = { ...who, app: 'portal', means: 'phone', cookieHeader: null, now: nowThere() } as const
	const { cookie } = await startSession(auth, start)
	const [, value = ''] = /^[^=]+=([^;]*)/.exec(cookie) ?? []
	await page.context().addCookies([setCookie('__Host-portal', value)])
}
