import { randomBytes } from 'node:crypto'
import type { Db } from '@repo/db/client'
import { recoveryCode } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { keyedHash, type Keys } from './keys.ts'

type Whose = { organisationId: string; personId: string }

/** Without the letters and digits that look like others on paper. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
const howMany = 10

/** Eighty random bits in four groups: `abcd-efgh-jkmn-pqrs`. */
function makeCode(): string {
	const all = [...randomBytes(16)].map((byte) => letters[byte % letters.length] ?? '').join('')
	return (all.match(/.{4}/g) ?? []).join('-')
}

/** What of a code is hashed: no matter how it was typed. */
const plain = (code: string) => code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
const hashOf = (keys: Keys, code: string) => keyedHash(keys, `recovery ${plain(code)}`)

/** Makes ten new codes in the place of the old ones, and shows them for the only time. */
export async function makeRecoveryCodes(db: Db, keys: Keys, { organisationId, personId }: Whose): Promise<string[]> {
	const codes = Array.from({ length: howMany }, makeCode)
	await db
		.delete(recoveryCode)
		.where(and(eq(recoveryCode.organisationId, organisationId), eq(recoveryCode.personId, personId)))
	await db
		.insert(recoveryCode)
		.values(codes.map((code) => ({ organisationId, personId, codeHash: hashOf(keys, code) })))
	return codes
}

/** Whether a text has the form of a recovery code rather than of an authenticator's six digits. */
export const isRecoveryCode = (text: string): boolean => plain(text).length === 16

/** Uses up a code: false when nobody has it, or it was used before. One statement, so that of two at once one wins. */
export async function useRecoveryCode(
	db: Db,
	keys: Keys,
	{ organisationId, personId, code, now }: Whose & { code: string; now: Date },
): Promise<boolean> {
	const used = await db
		.update(recoveryCode)
		.set({ usedAt: now })
		.where(
			and(
				eq(recoveryCode.organisationId, organisationId),
				eq(recoveryCode.personId, personId),
				eq(recoveryCode.codeHash, hashOf(keys, code)),
				isNull(recoveryCode.usedAt),
			),
		)
		.returning({ personId: recoveryCode.personId })
	return used.length > 0
}

/** How many codes someone has left. */
export async function countRecoveryCodes(db: Db, { organisationId, personId }: Whose): Promise<number> {
	return db.$count(
		recoveryCode,
		and(
			eq(recoveryCode.organisationId, organisationId),
			eq(recoveryCode.personId, personId),
			isNull(recoveryCode.usedAt),
		),
	)
}
