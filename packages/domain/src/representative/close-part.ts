import { representative, representativeClosed } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { OfPart } from './representative.schema.ts'

/** The signed-in person closes a part to someone who looks along: at the next request it is shut. Twice is once. */
export async function closePart(ctx: Ctx, { representativeId, part }: OfPart): Promise<void> {
	await mustBeMine(ctx, representativeId)
	const { organisationId, personId } = ctx.actor
	await ctx.db
		.insert(representativeClosed)
		.values({ organisationId, personId, representativeId, part, closedAt: ctx.now })
		.onConflictDoNothing()
}

/** And opens it again. */
export async function openPart(ctx: Ctx, { representativeId, part }: OfPart): Promise<void> {
	await mustBeMine(ctx, representativeId)
	await ctx.db
		.delete(representativeClosed)
		.where(
			and(
				eq(representativeClosed.organisationId, ctx.actor.organisationId),
				eq(representativeClosed.personId, ctx.actor.personId),
				eq(representativeClosed.representativeId, representativeId),
				eq(representativeClosed.part, part),
			),
		)
}

/** Who looks along with someone else does not exist. */
async function mustBeMine({ db, actor }: Ctx, representativeId: string): Promise<void> {
	const [found] = await db
		.select({ id: representative.id })
		.from(representative)
		.where(
			and(
				eq(representative.organisationId, actor.organisationId),
				eq(representative.personId, actor.personId),
				eq(representative.id, representativeId),
			),
		)
	if (found === undefined) throw new NotFound('representative')
}
