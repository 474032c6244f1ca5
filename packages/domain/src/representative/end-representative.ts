import { representative } from '@repo/db/schema'
import { and, eq, isNull } from 'drizzle-orm'
import { endInvitations } from '../account/end-invitations.ts'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { OfRepresentative } from './representative.schema.ts'

/**
 * Looking along ends now: at the next request it opens nothing any more, nor does a code that was handed out. Twice keeps the first
 * moment. Someone else's, or one that this actor only reads: NotFound.
 */
export async function endRepresentative(ctx: Ctx, { personId, representativeId }: OfRepresentative): Promise<void> {
	const { db, actor, now } = ctx
	const its = and(
		eq(representative.organisationId, actor.organisationId),
		eq(representative.personId, personId),
		eq(representative.id, representativeId),
	)
	const [found] = await db.select({ id: representative.id }).from(representative).where(its).for('update')
	if (found === undefined) throw new NotFound('representative')
	await db
		.update(representative)
		.set({ endedAt: now, endedById: actor.personId })
		.where(and(its, isNull(representative.endedAt)))
	await endInvitations(ctx, { personId, purpose: 'phone', representativeId })
}
