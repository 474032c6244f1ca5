import type { Connection } from '@repo/db/connect'
import { plainEmail } from '@repo/domain/account/account.rules'
import { startCeremony } from './ceremony.ts'
import { verifyPassword } from './hash.ts'
import { keyedHash, type Keys } from './keys.ts'
import { countTries } from './count-tries.ts'
import { limits, networkOf, type Shut } from './limit.ts'
import { staffAccountOf } from './staff-account-of.ts'

type SignIn = {
	keys: Keys
	organisationId: string
	email: string
	password: string
	address: string
	/** What the second step must remember, such as where to go afterwards. */
	remember: Record<string, string>
	now: Date
}

/** Not in yet: the cookie leads to the second step. Or one answer for every reason, so that nobody learns who has an account. */
export type PasswordSignIn = { ok: true; cookie: string } | { ok: false; reason: 'refused' | 'busy' } | Shut

/** The key of the tries for an account: no address stands in the table. */
export const triesOf = (keys: Keys, email: string): string => keyedHash(keys, `email ${plainEmail(email)}`)

/**
 * The first step of staff: e-mail and password. Tries are counted before anything is hashed; an account that is unknown, has
 * ended or has no password costs the same work and gives the same answer as a wrong password.
 */
export async function signInWithPassword(
	connection: Connection,
	{ keys, organisationId, email, password, address, remember, now }: SignIn,
): Promise<PasswordSignIn> {
	const tries = [
		{ limit: limits.passwordNetwork, key: networkOf(address) },
		{ limit: limits.password, key: triesOf(keys, email) },
	]
	const counted = await countTries(connection, { organisationId, now, tries })
	if (!counted.ok) return counted
	const account = await connection.withVisitor(organisationId, (db) =>
		staffAccountOf(db, organisationId, { email: plainEmail(email) }),
	)
	const verified = await verifyPassword(keys, account?.passwordHash ?? null, password.normalize('NFC').slice(0, 512))
	if (!verified.ok) return { ok: false, reason: verified.reason === 'busy' ? 'busy' : 'refused' }
	if (account === undefined) return { ok: false, reason: 'refused' }
	const { personId } = account
	const { cookie } = await startCeremony(connection, {
		organisationId,
		kind: 'second_step',
		personId,
		data: remember,
		now,
	})
	return { ok: true, cookie }
}
