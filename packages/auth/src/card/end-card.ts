import { card } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { and, eq, isNull } from 'drizzle-orm'
import { demandGoingWith } from '@repo/domain/person/goes-with'
import { getPerson } from '@repo/domain/person/get-person'

/** Ends someone's card: lost, or found by another. What is signed in with it ends with it. Ending twice changes nothing. */
export async function endCard(ctx: Ctx, personId: string): Promise<void> {
	const { db, actor, now } = ctx
	await getPerson(ctx, personId)
	await demandGoingWith(ctx, personId)
	await db
		.update(card)
		.set({ endedAt: now })
		.where(and(eq(card.organisationId, actor.organisationId), eq(card.personId, personId), isNull(card.endedAt)))
}
