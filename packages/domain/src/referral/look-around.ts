import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { listIntakeCoaches } from '../intake/list-intake-coaches.ts'
import { isPast } from '../schedule/half-day.rules.ts'
import { findSamePerson } from './find-same-person.ts'
import { countCohortRoom, listRoom } from './list-room.ts'
import type { LockedReferral } from './lock-referral.ts'
import type { Acceptance, ReferralStep } from './referral.schema.ts'

/** What the guards of a step ask that does not stand in the referral itself. */
export type Surroundings = { room: boolean; personIsSure: boolean; isCoach: boolean; isAhead: boolean }

const nothing: Surroundings = { room: false, personIsSure: false, isCoach: false, isAhead: false }

/** Looks up what a planner's answer depends on; other steps need nothing of it. */
export async function lookAround(ctx: Ctx, found: LockedReferral, step: ReferralStep): Promise<Surroundings> {
	if (ctx.actor.role !== 'planner') return nothing
	if (step.action === 'wait')
		return {
			...nothing,
			room: await hasRoom(ctx, found, step.siteId),
			personIsSure: await isAlike(ctx, found, step.who),
		}
	if (step.action !== 'accept') return nothing
	const coaches = await listIntakeCoaches(ctx)
	return {
		room:
			step.cohortId === null ? await hasRoom(ctx, found, step.siteId) : (await countCohortRoom(ctx, step.cohortId)) > 0,
		personIsSure: await isSure(ctx, found, step),
		isCoach: coaches.some(({ id }) => id === step.coachId),
		isAhead: !isPast(step.on, step.at, ctx.now),
	}
}

async function hasRoom(ctx: Ctx, { wishes, origin }: LockedReferral, siteId: string): Promise<boolean> {
	const free = await listRoom(ctx, { siteId, wishes, gon: origin?.channelCode === 'gon' })
	return free.length > 0
}

/**
 * Whether it is known who this is: nobody looks like them, or the planner said "new" or named one of those who do. One at a time
 * in an organisation, so that two referrals of one person do not become two people.
 */
async function isSure(ctx: Ctx, { personId, name, bornOn }: LockedReferral, { who }: Acceptance): Promise<boolean> {
	await ctx.db.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`same-person ${ctx.actor.organisationId}`}, 0))`,
	)
	// Without a date of birth it is refused before this is asked.
	if (personId !== null || bornOn === null || who === 'new') return true
	const alike = await findSamePerson(ctx, { name, bornOn })
	return who === null ? alike.length === 0 : alike.some(({ id }) => id === who)
}

/** Whether whoever is named for who waits is one of those who look like them; nobody named: that is asked at the end. */
async function isAlike(ctx: Ctx, { personId, name, bornOn }: LockedReferral, who: string | null): Promise<boolean> {
	if (who === null || who === 'new') return true
	const alike = personId === null ? await findSamePerson(ctx, { name, bornOn }) : [{ id: personId }]
	return alike.some(({ id }) => id === who)
}
