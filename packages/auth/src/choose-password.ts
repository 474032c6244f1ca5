import type { Connection } from '@repo/db/connect'
import { staffAccount } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { endCeremony, startCeremony } from './ceremony.ts'
import { hashPassword } from './hash.ts'
import type { Keys } from './keys.ts'
import { countTries } from './count-tries.ts'
import { limits, type Shut } from './limit.ts'
import { findOpened } from './open-invitation.ts'
import { passwordProblem, type PasswordProblem } from './password.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { startStaffSession } from './start-staff-session.ts'
import { takeUpInvitation } from './take-up-invitation.ts'
import { makeTotpSecret, openTotp, sealTotp, totpStepOf } from './totp.ts'

type Asked = { keys: Keys; organisationId: string; cookieHeader: string | null; now: Date }

/** The cookie leads to the authenticator; or what is wrong with the password. `too-late`: open the link again. */
export type PasswordChosen = { ok: true; cookie: string } | { ok: false; reason: PasswordProblem | 'too-late' | 'busy' }

/** Chooses a password for an opened invitation. Nothing of the account changes before the authenticator is confirmed. */
export async function choosePassword(
	connection: Connection,
	{ password, ownWords, ...asked }: Asked & { password: string; ownWords: readonly string[] },
): Promise<PasswordChosen> {
	const { keys, organisationId, now } = asked
	const opened = await findOpened(connection, asked)
	if (opened === null) return { ok: false, reason: 'too-late' }
	const { personId, email, name, calledBy } = opened.account
	const normal = password.normalize('NFC')
	const problem = passwordProblem(normal, [email, name, calledBy, ...ownWords])
	if (problem !== null) return { ok: false, reason: problem }
	const hashed = await hashPassword(keys, normal)
	if (!hashed.ok) return hashed
	await endCeremony(connection, { ...asked, kind: 'invitation' })
	const totpSecret = sealTotp(keys, makeTotpSecret(), { organisationId, personId })
	const data = { invitation: opened.invitation, passwordHash: hashed.hash, totpSecret }
	return { ok: true, ...(await startCeremony(connection, { organisationId, kind: 'invitation', personId, data, now })) }
}

/** The secret to put in an authenticator, and whose it is; null when no password was chosen yet, or too long ago. */
export async function totpToConfirm(
	connection: Connection,
	asked: Asked,
): Promise<{ secret: string; email: string } | null> {
	const opened = await findOpened(connection, asked)
	const sealed = opened?.chosen['totpSecret']
	if (opened === null || sealed === undefined) return null
	const { personId, email } = opened.account
	return { secret: openTotp(asked.keys, sealed, { organisationId: asked.organisationId, personId }), email }
}

/** Signed in, with the recovery codes to show once; or why not. */
export type TotpConfirmed =
	| { ok: true; cookie: string; recoveryCodes: string[] }
	| { ok: false; reason: 'wrong-code' | 'too-late' | 'refused' }
	| Shut

/** Confirms the authenticator with a code of it: the account has a way in, the invitation is used up, and its person is in. */
export async function confirmTotp(
	connection: Connection,
	{ code, ...asked }: Asked & { code: string },
): Promise<TotpConfirmed> {
	const { keys, organisationId, cookieHeader, now } = asked
	const opened = await findOpened(connection, asked)
	const { passwordHash, totpSecret } = opened?.chosen ?? {}
	if (opened === null || passwordHash === undefined || totpSecret === undefined)
		return { ok: false, reason: 'too-late' }
	const { personId } = opened.account
	const tries = [{ limit: limits.secondStep, key: personId }]
	const counted = await countTries(connection, { organisationId, now, tries })
	if (!counted.ok) return counted
	const whose = { organisationId, personId }
	const totpStep = totpStepOf(openTotp(keys, totpSecret, whose), code, now)
	if (totpStep === null) return { ok: false, reason: 'wrong-code' }
	const recoveryCodes = await takeUpInvitation(
		connection,
		{ ...whose, invitation: opened.invitation, now },
		async (db) => {
			await db
				.update(staffAccount)
				.set({ passwordHash, totpSecret, totpStep })
				.where(and(eq(staffAccount.organisationId, organisationId), eq(staffAccount.personId, personId)))
			return makeRecoveryCodes(db, keys, whose)
		},
	)
	await endCeremony(connection, { ...asked, kind: 'invitation' })
	if (recoveryCodes === null) return { ok: false, reason: 'too-late' }
	const started = await startStaffSession(connection, { ...whose, means: 'password', cookieHeader, now })
	return started.ok ? { ok: true, cookie: started.cookie, recoveryCodes } : started
}
