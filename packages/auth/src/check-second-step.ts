import type { Connection } from '@repo/db/connect'
import type { Keys } from './keys.ts'
import { countTries } from './count-tries.ts'
import { limits, type Shut } from './limit.ts'
import { isRecoveryCode, useRecoveryCode } from './recovery-codes.ts'
import { type StaffAccount, staffAccountOf } from './staff-account-of.ts'
import { openTotp, totpStepOf, useTotpStep } from './totp.ts'

type Check = { keys: Keys; organisationId: string; personId: string; code: string; now: Date }

/** The account whose code it was, or why not: wrong (or used before), or tried too often. */
export type SecondStep = { ok: true; account: StaffAccount } | { ok: false; reason: 'wrong-code' } | Shut

/** Checks and uses up six digits of the authenticator, or a recovery code. Tries are counted first. */
export async function checkSecondStep(
	connection: Connection,
	{ keys, organisationId, personId, code, now }: Check,
): Promise<SecondStep> {
	const tries = [{ limit: limits.secondStep, key: personId }]
	const counted = await countTries(connection, { organisationId, now, tries })
	if (!counted.ok) return counted
	return connection.withVisitor(organisationId, async (db) => {
		const account = await staffAccountOf(db, organisationId, { personId })
		const whose = { organisationId, personId }
		const isRight = async () => {
			if (isRecoveryCode(code)) return useRecoveryCode(db, keys, { ...whose, code, now })
			if (!account?.totpSecret) return false
			const step = totpStepOf(openTotp(keys, account.totpSecret, whose), code, now)
			return step !== null && useTotpStep(db, whose, step)
		}
		return account !== undefined && (await isRight())
			? { ok: true, account }
			: ({ ok: false, reason: 'wrong-code' } as const)
	})
}
