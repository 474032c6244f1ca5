import { card, roleGrant, staff } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { and, asc, desc, eq, exists, inArray, sql } from 'drizzle-orm'
import { dateOf, roleHeld } from '../role-held.ts'
import { triesMax } from './card.ts'
import { endCard } from './end-card.ts'
import { findCard } from './find-card.ts'

/** How it is with someone's card. */
export type CardState = 'none' | 'works' | 'locked' | 'ended'

/** Whom a card opens something: the tablet of a hall, or a device that they handed over to a participant. */
const holders = ['work_supervisor', 'coach', 'team_lead'] as const

/** Everyone in one of those roles today, by name, and how it is with their last card. For administrators and team leads. */
export async function listStaffCards({
	db,
	actor,
	now,
}: Ctx): Promise<{ id: string; name: string; state: CardState }[]> {
	const { organisationId } = actor
	const last = db
		.selectDistinctOn([card.personId], { personId: card.personId, failures: card.failures, endedAt: card.endedAt })
		.from(card)
		.where(eq(card.organisationId, organisationId))
		.orderBy(card.personId, desc(card.issuedAt), desc(card.id))
		.as('last')
	const holdsOne = db
		.select({ one: sql`1` })
		.from(roleGrant)
		.where(
			and(
				eq(roleGrant.organisationId, organisationId),
				eq(roleGrant.personId, staff.personId),
				inArray(roleGrant.role, holders),
				roleHeld(dateOf(now)),
			),
		)
	const rows = await db
		.select({ id: staff.personId, name: staff.name, failures: last.failures, endedAt: last.endedAt })
		.from(staff)
		.leftJoin(last, eq(last.personId, staff.personId))
		.where(and(eq(staff.organisationId, organisationId), exists(holdsOne)))
		.orderBy(asc(staff.name), asc(staff.personId))
	return rows.map(({ id, name, failures, endedAt }) => ({ id, name, state: stateOf(failures, endedAt) }))
}

function stateOf(failures: number | null, endedAt: Date | null): CardState {
	if (failures === null) return 'none'
	if (endedAt !== null) return 'ended'
	return failures >= triesMax ? 'locked' : 'works'
}

/** The last card of someone of the staff, as `findCard` tells it. Participants are not there. */
export async function findStaffCard(ctx: Ctx, personId: string) {
	await mustBeStaff(ctx, personId)
	return findCard(ctx, personId)
}

/** Ends the card of someone of the staff. Participants are not there. */
export async function endStaffCard(ctx: Ctx, personId: string): Promise<void> {
	await mustBeStaff(ctx, personId)
	await endCard(ctx, personId)
}

async function mustBeStaff({ db, actor }: Ctx, personId: string): Promise<void> {
	const [found] = await db
		.select({ personId: staff.personId })
		.from(staff)
		.where(and(eq(staff.organisationId, actor.organisationId), eq(staff.personId, personId)))
	if (found === undefined) throw new NotFound('person')
}
