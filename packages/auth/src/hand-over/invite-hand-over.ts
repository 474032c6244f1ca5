import { invitation } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { handOverLinkLasts } from '@repo/domain/hand-over/hand-over.rules'
import type { NewHandOver } from '@repo/domain/hand-over/hand-over.schema'
import { getPerson } from '@repo/domain/person/get-person'
import { hashOfSecret, makeSecret } from '../secret.ts'

/**
 * Opens the way to one task on this device, for one person. The secret works once, and only while the session of the
 * colleague is locked: that comes before it is shown. Someone else's person: NotFound.
 */
export async function inviteHandOver(
	ctx: Ctx,
	sessionId: string | null,
	{ personId, task }: NewHandOver,
): Promise<{ secret: string }> {
	const { db, actor, now } = ctx
	await getPerson(ctx, personId)
	const secret = makeSecret()
	await db.insert(invitation).values({
		organisationId: actor.organisationId,
		secretHash: hashOfSecret(secret),
		purpose: 'hand_over',
		personId,
		task,
		sessionId,
		invitedById: actor.personId,
		invitedAt: now,
		expiresAt: new Date(now.getTime() + handOverLinkLasts),
	})
	return { secret }
}
