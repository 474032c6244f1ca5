import { invitation } from '@repo/db/schema'
import { endInvitations } from '@repo/domain/account/end-invitations'
import type { Ctx } from '@repo/domain/context'
import { getPerson } from '@repo/domain/person/get-person'
import { makeDigits } from './digits.ts'
import { keyedHash, type Keys } from './keys.ts'
import { hashOfSecret, makeSecret } from './secret.ts'

/** How long a coach and a participant have to link a phone, in milliseconds (3.15). */
const invitationLasts = 10 * 60_000

/** What is shown once, and kept nowhere: the secret of the QR code, and eight digits that stand for it. */
export type PhoneInvitation = { secret: string; digits: string; expiresAt: Date }

/** Opens the way for one phone of one person, and shuts the ways that were open before. Someone else's: NotFound. */
export async function invitePhone(ctx: Ctx, keys: Keys, personId: string): Promise<PhoneInvitation> {
	await getPerson(ctx, personId)
	await endInvitations(ctx, { personId, purpose: 'phone' })
	const { row, invited } = newPhoneInvitation(ctx, keys)
	await ctx.db.insert(invitation).values({ ...row, personId })
	return invited
}

/** A new invitation for a phone: what is kept of it, and what is shown once. */
export function newPhoneInvitation({ actor, now }: Ctx, keys: Keys) {
	const { organisationId, personId: invitedById } = actor
	const [secret, digits] = [makeSecret(), makeDigits()]
	const expiresAt = new Date(now.getTime() + invitationLasts)
	const hashes = { secretHash: hashOfSecret(secret), digitsHash: keyedHash(keys, digits) }
	const row = { organisationId, ...hashes, purpose: 'phone', invitedById, invitedAt: now, expiresAt } as const
	return { row, invited: { secret, digits, expiresAt } }
}
