import { invitation } from '@repo/db/schema'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

type Invitation = {
	personId: string
	purpose: typeof invitation.$inferSelect.purpose
	/** Only those for the phone of whoever looks along; left out: only those for the own one. */
	representativeId?: string
}

/** What was handed out to someone for this purpose and not used opens nothing any more. */
export async function endInvitations({ db, actor, now }: Ctx, which: Invitation): Promise<void> {
	const { personId, purpose, representativeId } = which
	const phoneOf = invitation.representativeId
	await db
		.update(invitation)
		.set({ expiresAt: now })
		.where(
			and(
				eq(invitation.organisationId, actor.organisationId),
				eq(invitation.personId, personId),
				eq(invitation.purpose, purpose),
				representativeId === undefined ? isNull(phoneOf) : eq(phoneOf, representativeId),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now),
			),
		)
}
