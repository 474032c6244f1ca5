import type { Connection } from '@repo/db/connect'
import { endCeremony, findCeremony } from './ceremony.ts'
import { checkSecondStep } from './check-second-step.ts'
import type { Shut } from './limit.ts'
import type { Keys } from './keys.ts'
import { forgetTries, limits } from './limit.ts'
import { triesOf } from './sign-in-with-password.ts'
import { startStaffSession } from './start-staff-session.ts'

type Finish = { keys: Keys; organisationId: string; cookieHeader: string | null; code: string; now: Date }

/** Signed in, with what the first step remembered; or why not. `too-late`: begin again with the password. */
export type SecondStepSignIn =
	| { ok: true; cookie: string; hasRoles: boolean; remembered: Record<string, string> }
	| { ok: false; reason: 'wrong-code' | 'too-late' | 'refused' }
	| Shut

/** The second step of staff: the authenticator's code or a recovery code, after a right password in this browser. */
export async function finishSecondStep(connection: Connection, finish: Finish): Promise<SecondStepSignIn> {
	const { keys, organisationId, now, cookieHeader } = finish
	const find = { organisationId, cookieHeader, kind: 'second_step', now } as const
	const begun = await findCeremony(connection, find)
	if (begun?.personId === undefined || begun.personId === null) return { ok: false, reason: 'too-late' }
	const { personId, data } = begun
	const checked = await checkSecondStep(connection, { ...finish, personId })
	if (!checked.ok) return checked
	if ((await endCeremony(connection, find)) === null) return { ok: false, reason: 'too-late' }
	for (const { limit, key } of [
		{ limit: limits.secondStep, key: personId },
		{ limit: limits.password, key: triesOf(keys, checked.account.email) },
	])
		await forgetTries(connection, { organisationId, limit, key })
	const started = await startStaffSession(connection, {
		organisationId,
		personId,
		means: 'password',
		cookieHeader,
		now,
	})
	return started.ok ? { ...started, remembered: data } : started
}
