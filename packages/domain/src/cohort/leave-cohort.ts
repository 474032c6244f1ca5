import { cohortMember, cohortWaiting, enrolment } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { listWaiting, memberIs, plannedOf, waitsIs } from './cohort-rows.ts'
import type { GroupMember } from './cohort.schema.ts'
import { joinCohort } from './join-cohort.ts'
import { lockCohort } from './lock-cohort.ts'

/** Takes someone out of a group that is forming; who waits longest moves up into the place, and is answered. */
export function leaveCohort(ctx: Ctx, { cohortId, personId }: GroupMember) {
	return inTransaction(ctx, async (ctx) => {
		const group = await lockCohort(ctx, cohortId)
		if (group.state !== 'forming') return { ok: false as const, reason: 'not-in-this-state' as const }
		const { db } = ctx
		const whom = waitsIs(ctx, { cohortId, personId })
		await db.delete(cohortWaiting).where(whom)
		const gone = await db.delete(cohortMember).where(memberIs(ctx, { cohortId, personId })).returning()
		await db
			.update(enrolment)
			.set({ cohortId: null, delivery: 'individual' })
			.where(and(plannedOf(ctx, personId), eq(enrolment.cohortId, cohortId)))
		return { ok: true as const, movedUp: gone.length === 0 ? null : await moveUp(ctx, cohortId) }
	})
}

/** The first of the waiting list who can come in does; their id, or null when nobody waits. */
async function moveUp(ctx: Ctx, cohortId: string): Promise<string | null> {
	const waiting = await listWaiting(ctx, cohortId)
	for (const { personId } of waiting) {
		await ctx.db.delete(cohortWaiting).where(waitsIs(ctx, { cohortId, personId }))
		const joined = await joinCohort(ctx, { cohortId, personId })
		if (joined.ok) return personId
	}
	return null
}
