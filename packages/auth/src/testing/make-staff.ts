import type { TestDb } from '@repo/db/testing'
import { staff } from '@repo/db/schema'
import type { StaffRole } from '@repo/domain/account/account.rules'
import type { Actor } from '@repo/domain/context'
import { choosePassword, confirmTotp, totpToConfirm } from '../choose-password.ts'
import { inviteStaff } from '../invite-staff.ts'
import { type Keys, keysFrom } from '../keys.ts'
import { openInvitation } from '../open-invitation.ts'
import { makeSecret } from '../secret.ts'
import { totpCode } from '../totp.ts'
import { makeActor, sentBack } from './make.ts'

/** The keys of the installation that the tests are. */
export const keys: Keys = keysFrom(makeSecret())
export const goodPassword = 'drie blauwe fietsen in de regen'
export const address = '192.0.2.7'

let made = 0

/** An administrator of an organisation, to invite others as. */
export async function makeAdministrator(db: TestDb, organisationId: string): Promise<Actor> {
	const actor = await makeActor(db, organisationId, 'administrator')
	await db.owner.insert(staff).values({ organisationId, personId: actor.personId, name: 'Ada Testma', calledBy: 'Ada' })
	return actor
}

/** Invites someone new; answers the secret of the link. */
export async function invite(db: TestDb, administrator: Actor, now: Date, roles: StaffRole[] = ['coach']) {
	const email = `nina-${++made}@example.org`
	const invited = await db.backoffice.withActor(administrator, (handle) =>
		inviteStaff({ db: handle, actor: administrator, now }, { name: 'Nina Nepstra', calledBy: 'Nina', email, roles }),
	)
	if (!invited.ok) throw new Error(invited.reason)
	return invited
}

/** Takes an invitation up with a password and an authenticator; answers all that its person then knows. */
export async function takeUp(db: TestDb, organisationId: string, secret: string, now: Date) {
	const opened = await openInvitation(db.auth, { organisationId, secret, address, now })
	if (!opened.ok) throw new Error(opened.reason)
	const asked = { keys, organisationId, now }
	const cookieHeader = sentBack(opened.cookie)
	const chosen = await choosePassword(db.auth, { ...asked, cookieHeader, password: goodPassword, ownWords: [] })
	if (!chosen.ok) throw new Error(chosen.reason)
	const second = { ...asked, cookieHeader: sentBack(chosen.cookie) }
	const totp = await totpToConfirm(db.auth, second)
	if (totp === null) throw new Error('no authenticator to confirm')
	const confirmed = await confirmTotp(db.auth, { ...second, code: totpCode(totp.secret, now) })
	if (!confirmed.ok) throw new Error(confirmed.reason)
	return { totpSecret: totp.secret, recoveryCodes: confirmed.recoveryCodes, cookieHeader: sentBack(confirmed.cookie) }
}
