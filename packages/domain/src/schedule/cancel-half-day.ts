import { and, eq } from 'drizzle-orm'
import { halfDayEvent, plannedHalfDay } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { isPast } from './half-day.rules.ts'
import { lockHalfDay } from './lock-half-day.ts'
import type { PlannedHalfDay } from './schedule.schema.ts'

/** Taken out of the plan, or too late: what is over stays as it was. */
export type Cancelled = { ok: true } | { ok: false; reason: 'past' }

/** Takes a half day out of the plan and keeps it in the history, so that a calendar can say so. */
export function cancelHalfDay(ctx: Ctx, input: PlannedHalfDay): Promise<Cancelled> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		const before = await lockHalfDay(ctx, input)
		if (isPast(before.on, before.endsAt, now)) return { ok: false, reason: 'past' }
		await db
			.delete(plannedHalfDay)
			.where(
				and(
					eq(plannedHalfDay.organisationId, actor.organisationId),
					eq(plannedHalfDay.personId, input.personId),
					eq(plannedHalfDay.on, input.on),
					eq(plannedHalfDay.part, input.part),
				),
			)
		await db.insert(halfDayEvent).values({ ...before, change: 'cancelled', changedBy: actor.personId, changedAt: now })
		return { ok: true }
	})
}
