import type { Connection } from '@repo/db/connect'
import { checkOwnPassword } from './check-own-password.ts'
import { checkSession } from './check-session.ts'
import { checkSecondStep } from './check-second-step.ts'
import type { Keys } from './keys.ts'
import { forgetTries, limits, type Shut } from './limit.ts'
import { type Session } from './read-session.ts'
import { checkHolds } from './lifetimes.ts'

/** Whether the check of who is there is fresh enough for something grave (A6: ten minutes). */
export const isFresh = ({ checkedAt }: Pick<Session, 'checkedAt'>, now: Date): boolean =>
	checkedAt !== null && now.getTime() - checkedAt.getTime() < checkHolds.grave

type Confirm = {
	keys: Keys
	organisationId: string
	sessionId: string
	personId: string
	password: string
	code: string
	now: Date
}

/** Confirmed, or why not; a wrong password and a wrong code are told together. */
export type Confirmed = { ok: true } | { ok: false; reason: 'refused' | 'busy' } | Shut

/** Who is signed in gives the password and a code again, before something grave. The same limits as at the door. */
export async function confirmWithPassword(connection: Connection, confirm: Confirm): Promise<Confirmed> {
	const { organisationId, sessionId, personId, now } = confirm
	const checked = await checkOwnPassword(connection, confirm)
	if (!checked.ok) return checked
	const second = await checkSecondStep(connection, confirm)
	if (!second.ok) return second.reason === 'wrong-code' ? { ok: false, reason: 'refused' } : second
	await checked.forget()
	await forgetTries(connection, { organisationId, limit: limits.secondStep, key: personId })
	await checkSession(connection, { organisationId, sessionId, at: now })
	return { ok: true }
}
