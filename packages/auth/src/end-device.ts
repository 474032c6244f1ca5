import { card, device } from '@repo/db/schema'
import { endInvitations } from '@repo/domain/account/end-invitations'
import type { Ctx } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { demandGoingWith } from '@repo/domain/person/goes-with'
import { getPerson } from '@repo/domain/person/get-person'
import { and, eq, isNull } from 'drizzle-orm'

/** Ends one of the own phones: what hangs on it is over at its next request. Someone else's, or one that is over: NotFound. */
export async function endDevice({ db, actor, now }: Ctx, id: string): Promise<void> {
	const ended = await db
		.update(device)
		.set({ endedAt: now })
		.where(
			and(
				eq(device.organisationId, actor.organisationId),
				eq(device.personId, actor.personId),
				eq(device.id, id),
				isNull(device.endedAt),
			),
		)
		.returning({ id: device.id })
	if (ended.length === 0) throw new NotFound('device')
}

/** "Telefoon kwijt": ends all phones and cards of a person, and the invitations that are still open. Says how many of each. */
export async function endAllDevices(ctx: Ctx, personId: string): Promise<{ phones: number; cards: number }> {
	const { db, actor, now } = ctx
	await getPerson(ctx, personId)
	await demandGoingWith(ctx, personId)
	await endInvitations(ctx, { personId, purpose: 'phone' })
	const of = (table: typeof device | typeof card) =>
		and(eq(table.organisationId, actor.organisationId), eq(table.personId, personId), isNull(table.endedAt))
	const phones = await db.update(device).set({ endedAt: now }).where(of(device)).returning({ id: device.id })
	const cards = await db.update(card).set({ endedAt: now }).where(of(card)).returning({ id: card.id })
	return { phones: phones.length, cards: cards.length }
}
