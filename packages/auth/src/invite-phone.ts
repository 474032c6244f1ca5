import { invitation } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { getPerson } from '@repo/domain/person/get-person'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { makeDigits } from './digits.ts'
import { keyedHash, type Keys } from './keys.ts'
import { hashOfSecret, makeSecret } from './secret.ts'

/** How long a coach and a participant have to link a phone, in milliseconds (3.15). */
const invitationLasts = 10 * 60_000

/** What is shown once, and kept nowhere: the secret of the QR code, and eight digits that stand for it. */
type PhoneInvitation = { secret: string; digits: string; expiresAt: Date }

/** Opens the way for one phone of one person, and shuts the ways that were open before. Someone else's: NotFound. */
export async function invitePhone(ctx: Ctx, keys: Keys, personId: string): Promise<PhoneInvitation> {
	const { db, actor, now } = ctx
	await getPerson(ctx, personId)
	await endInvitations(ctx, personId)
	const { organisationId, personId: invitedById } = actor
	const [secret, digits] = [makeSecret(), makeDigits()]
	const expiresAt = new Date(now.getTime() + invitationLasts)
	await db.insert(invitation).values({
		organisationId,
		secretHash: hashOfSecret(secret),
		digitsHash: keyedHash(keys, digits),
		purpose: 'phone',
		personId,
		invitedById,
		invitedAt: now,
		expiresAt,
	})
	return { secret, digits, expiresAt }
}

/** Ends the invitations of a person that nobody used yet. */
export async function endInvitations({ db, actor, now }: Ctx, personId: string): Promise<void> {
	await db
		.update(invitation)
		.set({ expiresAt: now })
		.where(
			and(
				eq(invitation.organisationId, actor.organisationId),
				eq(invitation.personId, personId),
				eq(invitation.purpose, 'phone'),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now),
			),
		)
}
