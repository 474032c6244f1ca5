import type { Db } from '@repo/db/client'
import { staffAccount } from '@repo/db/schema'
import { and, eq, isNull, lt, or } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { decrypt, encrypt, type Keys } from './keys.ts'

/** What authenticator apps know without being told: codes of six digits, each for 30 seconds. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** A new secret for an authenticator app: 160 random bits, in base32. */
export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32

/** The address that an authenticator app reads from a QR code. */
export const totpAddress = (secret: string, { issuer, label }: { issuer: string; label: string }): string =>
	new TOTP({ ...shape, issuer, label, secret: Secret.fromBase32(secret) }).toString()

/** The code that an authenticator shows at a moment. */
export const totpCode = (secret: string, at: Date): string =>
	TOTP.generate({ ...shape, secret: Secret.fromBase32(secret), timestamp: at.getTime() })

/** The time step that a code belongs to, or null. A clock may be one step behind or ahead; spaces do not count. */
export function totpStepOf(secret: string, code: string, now: Date): number | null {
	const token = code.replaceAll(/\s/g, '')
	if (!/^\d{6}$/.test(token)) return null
	const timestamp = now.getTime()
	const delta = TOTP.validate({ ...shape, token, secret: Secret.fromBase32(secret), timestamp, window: 1 })
	return delta === null ? null : TOTP.counter({ period: shape.period, timestamp }) + delta
}

/** Who a sealed secret belongs to: it opens for nobody else. */
const ownerOf = (organisationId: string, personId: string) => `totp ${organisationId} ${personId}`

type Whose = { organisationId: string; personId: string }

/** A secret as the table holds it. */
export const sealTotp = (keys: Keys, secret: string, { organisationId, personId }: Whose): string =>
	encrypt(keys, secret, ownerOf(organisationId, personId))

/** The secret back. Throws when it was changed or belongs to someone else. */
export const openTotp = (keys: Keys, sealed: string, { organisationId, personId }: Whose): string =>
	decrypt(keys, sealed, ownerOf(organisationId, personId))

/** Uses up a time step: false when it, or a later one, was used before. One statement, so that of two at once one wins. */
export async function useTotpStep(db: Db, { organisationId, personId }: Whose, step: number): Promise<boolean> {
	const used = await db
		.update(staffAccount)
		.set({ totpStep: step })
		.where(
			and(
				eq(staffAccount.organisationId, organisationId),
				eq(staffAccount.personId, personId),
				or(isNull(staffAccount.totpStep), lt(staffAccount.totpStep, step)),
			),
		)
		.returning({ personId: staffAccount.personId })
	return used.length > 0
}
