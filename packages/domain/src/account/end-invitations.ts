import { invitation } from '@repo/db/schema'
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

type Invitation = { personId: string; purpose: typeof invitation.$inferSelect.purpose }

/** What was handed out to someone for this purpose and not used opens nothing any more. */
export async function endInvitations({ db, actor, now }: Ctx, { personId, purpose }: Invitation): Promise<void> {
	await db
		.update(invitation)
		.set({ expiresAt: now })
		.where(
			and(
				eq(invitation.organisationId, actor.organisationId),
				eq(invitation.personId, personId),
				eq(invitation.purpose, purpose),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now),
			),
		)
}
