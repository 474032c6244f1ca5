import { cohort, cohortMember, cohortWaiting, enrolment } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { planEnrolment } from '../enrolment/plan-enrolment.ts'
import { lockCohort } from './lock-cohort.ts'
import { addToCohort } from './add-to-cohort.ts'
import { listWaiting, memberIs, plannedOf } from './cohort-rows.ts'
import type { GroupMember } from './cohort.schema.ts'

/** In the group, or on its waiting list in this place; or why not. */
export type Joined =
	| { ok: true; place: 'member' }
	| { ok: true; place: 'waiting'; position: number }
	| { ok: false; reason: 'not-in-this-state' | 'in-another-group' }

/**
 * Puts someone into a group that is forming, with a planned enrolment; the one who is too many goes to the waiting list. The
 * lock on the group keeps the list in the order of asking.
 */
export function joinCohort(ctx: Ctx, { cohortId, personId }: GroupMember): Promise<Joined> {
	return inTransaction(ctx, async (ctx) => {
		const group = await lockCohort(ctx, cohortId)
		if (group.state !== 'forming') return { ok: false, reason: 'not-in-this-state' }
		const joined = await addToCohort(ctx, { cohortId, members: [personId] })
		if (!joined.ok) return wait(ctx, cohortId, personId)
		if (!(await enrolInto(ctx, group, personId))) {
			await ctx.db.delete(cohortMember).where(memberIs(ctx, { cohortId, personId }))
			return { ok: false, reason: 'in-another-group' }
		}
		return { ok: true, place: 'member' }
	})
}

async function wait(ctx: Ctx, cohortId: string, personId: string): Promise<Joined> {
	const { organisationId } = ctx.actor
	await ctx.db
		.insert(cohortWaiting)
		.values({ organisationId, cohortId, personId, askedAt: ctx.now })
		.onConflictDoNothing()
	const waiting = await listWaiting(ctx, cohortId)
	return { ok: true, place: 'waiting', position: waiting.findIndex((one) => one.personId === personId) + 1 }
}

/** The planned enrolment is that of this group; false when it is another group's. */
async function enrolInto(ctx: Ctx, { id, from, product }: typeof cohort.$inferSelect, personId: string) {
	const planned = await planEnrolment(ctx, { personId, product, from, cohortId: id })
	if (planned.ok) return true
	const [there] = await ctx.db
		.select({ id: enrolment.id, cohortId: enrolment.cohortId })
		.from(enrolment)
		.where(plannedOf(ctx, personId))
	if (there === undefined || (there.cohortId !== null && there.cohortId !== id)) return false
	await ctx.db
		.update(enrolment)
		.set({ cohortId: id, delivery: 'cohort', from, product })
		.where(and(eq(enrolment.organisationId, ctx.actor.organisationId), eq(enrolment.id, there.id)))
	return true
}
