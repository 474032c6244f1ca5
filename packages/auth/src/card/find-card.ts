import { card, staff } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { getPerson } from '@repo/domain/person/get-person'
import { and, desc, eq } from 'drizzle-orm'
import { triesMax } from './card.ts'

/** The last card that someone was given, for staff who see the person; null for no card yet. Nothing secret is in it. */
export async function findCard(ctx: Ctx, personId: string) {
	const { db, actor } = ctx
	const { name } = await getPerson(ctx, personId)
	const [found] = await db
		.select({
			issuedAt: card.issuedAt,
			issuedBy: staff.name,
			usedAt: card.usedAt,
			endedAt: card.endedAt,
			failures: card.failures,
		})
		.from(card)
		.leftJoin(staff, and(eq(staff.organisationId, card.organisationId), eq(staff.personId, card.issuedById)))
		.where(and(eq(card.organisationId, actor.organisationId), eq(card.personId, personId)))
		.orderBy(desc(card.issuedAt), desc(card.id))
		.limit(1)
	if (found === undefined) return { name, card: null }
	const { failures, ...last } = found
	return { name, card: { ...last, locked: failures >= triesMax } }
}
