import type { Connection } from '@repo/db/connect'
import { staffAccount } from '@repo/db/schema'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { countTries } from './count-tries.ts'
import type { Keys } from './keys.ts'
import { forgetTries, limits, type Shut } from './limit.ts'
import { makeTotpSecret, openTotp, sealTotp, totpStepOf } from './totp.ts'

type Whose = { organisationId: string; personId: string }

/** A new secret for an authenticator, and the same sealed: nobody else can send that back. Nothing is kept yet. */
export function makeAuthenticator(keys: Keys, whose: Whose): { secret: string; sealed: string } {
	const secret = makeTotpSecret()
	return { secret, sealed: sealTotp(keys, secret, whose) }
}

/** The secret of a sealed one; null when it was changed, or was made for someone else. */
export function openAuthenticator(keys: Keys, whose: Whose, sealed: string): string | null {
	try {
		return openTotp(keys, sealed, whose)
	} catch {
		return null
	}
}

type Replace = Whose & { keys: Keys; sealed: string; code: string; now: Date }

/** Replaced, or why not. `too-late`: begin again. */
export type AuthenticatorReplaced = { ok: true } | { ok: false; reason: 'wrong-code' | 'too-late' | 'refused' } | Shut

/**
 * Puts a new authenticator in the place of the old one, once a code of it shows that it arrived. Of someone with a password:
 * without one there is no second step. Ask for a fresh check before.
 */
export async function replaceAuthenticator(connection: Connection, replace: Replace): Promise<AuthenticatorReplaced> {
	const { keys, organisationId, personId, sealed, code, now } = replace
	const secret = openAuthenticator(keys, replace, sealed)
	if (secret === null) return { ok: false, reason: 'too-late' }
	const tries = { limit: limits.secondStep, key: personId }
	const counted = await countTries(connection, { organisationId, now, tries: [tries] })
	if (!counted.ok) return counted
	const totpStep = totpStepOf(secret, code, now)
	if (totpStep === null) return { ok: false, reason: 'wrong-code' }
	const replaced = await connection.withVisitor(organisationId, (db) =>
		db
			.update(staffAccount)
			.set({ totpSecret: sealed, totpStep })
			.where(
				and(
					eq(staffAccount.organisationId, organisationId),
					eq(staffAccount.personId, personId),
					isNotNull(staffAccount.passwordHash),
					isNull(staffAccount.endedAt),
				),
			)
			.returning({ personId: staffAccount.personId }),
	)
	if (replaced.length === 0) return { ok: false, reason: 'refused' }
	await forgetTries(connection, { organisationId, ...tries })
	return { ok: true }
}
