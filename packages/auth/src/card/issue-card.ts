import { card, person, type Role, staff } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { MadeCard } from './make-card.ts'

/** Whose card, whether of a participant (when left out) or of someone of the staff, and what is kept of it. */
export type NewCard = { personId: string; to?: 'participant' | 'staff' } & Pick<MadeCard, 'secretHash' | 'pinHash'>

/** Who gives whom a card. */
const issuers: Record<NonNullable<NewCard['to']>, readonly Role[]> = {
	participant: ['coach', 'team_lead'],
	staff: ['administrator', 'team_lead'],
}

/**
 * Gives someone a card and ends the earlier ones: coaches and team leads to participants, administrators and team leads to
 * staff. Answers what stands on it. Nobody else's person exists here; two issued at once leave one.
 */
export async function issueCard(
	{ db, actor, now }: Ctx,
	{ personId, to = 'participant', secretHash, pinHash }: NewCard,
) {
	const { organisationId, personId: issuedById, role } = actor
	const [holder] = await db
		.select({ name: person.name, readsIn: person.readsIn, isStaff: sql<boolean>`${staff.personId} is not null` })
		.from(person)
		.leftJoin(staff, and(eq(staff.organisationId, person.organisationId), eq(staff.personId, person.id)))
		.where(and(eq(person.organisationId, organisationId), eq(person.id, personId)))
	if (holder?.isStaff !== (to === 'staff') || !issuers[to].includes(role)) throw new NotFound('person')
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`card ${organisationId} ${personId}`}, 0))`)
	await db
		.update(card)
		.set({ endedAt: now })
		.where(and(eq(card.organisationId, organisationId), eq(card.personId, personId), isNull(card.endedAt)))
	await db.insert(card).values({ organisationId, personId, secretHash, pinHash, issuedById, issuedAt: now })
	return { name: holder.name, readsIn: holder.readsIn }
}
