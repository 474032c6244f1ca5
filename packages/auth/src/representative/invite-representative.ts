import { invitation, representative } from '@repo/db/schema'
import { endInvitations } from '@repo/domain/account/end-invitations'
import type { Ctx } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import type { OfRepresentative } from '@repo/domain/representative/representative.schema'
import { localClock } from '@repo/domain/schedule/half-day.rules'
import { and, eq, sql } from 'drizzle-orm'
import { type PhoneInvitation, newPhoneInvitation } from '../invite-phone.ts'
import type { Keys } from '../keys.ts'

type Invited = ({ ok: true } & PhoneInvitation) | { ok: false; reason: 'over' }

/**
 * Opens the way for one phone of someone who looks along, and shuts the ways that were open to them before. Looking along that is
 * over opens nothing. Someone else's, or one that this actor only reads: NotFound.
 */
export async function inviteRepresentative(ctx: Ctx, keys: Keys, of: OfRepresentative): Promise<Invited> {
	const { db, actor, now } = ctx
	const { personId, representativeId } = of
	const [found] = await db
		.select({
			stands: sql<boolean>`representation_state(${representative.id}, ${localClock(now).date}::date) = 'stands'`,
		})
		.from(representative)
		.where(
			and(
				eq(representative.organisationId, actor.organisationId),
				eq(representative.personId, personId),
				eq(representative.id, representativeId),
			),
		)
		.for('update')
	if (found === undefined) throw new NotFound('representative')
	if (!found.stands) return { ok: false, reason: 'over' }
	await endInvitations(ctx, { personId, purpose: 'phone', representativeId })
	const { row, invited } = newPhoneInvitation(ctx, keys)
	await db.insert(invitation).values({ ...row, personId, representativeId })
	return { ok: true, ...invited }
}
