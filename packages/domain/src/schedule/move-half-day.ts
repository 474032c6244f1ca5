import { and, eq, sql } from 'drizzle-orm'
import { halfDayEvent, plannedHalfDay, siteHalfDay } from '@repo/db/schema'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import { translate } from './claim.ts'
import { explain, type Planned } from './explain.ts'
import { isPast } from './half-day.rules.ts'
import { lockHalfDay } from './lock-half-day.ts'
import type { Move } from './schedule.schema.ts'

/**
 * Moves a planned half day to another half day, other work, or both, in one statement: the old place is given up exactly when
 * the new one is had. What it was goes to the history.
 */
export function moveHalfDay(ctx: Ctx, { personId, from, to, workTypeId }: Move): Promise<Planned> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor, now } = ctx
		const before = await lockHalfDay(ctx, { personId, ...from })
		const what = before.lessonId
			? { lessonId: before.lessonId }
			: { workTypeId: workTypeId ?? before.workTypeId ?? undefined }
		const wanted = { personId, siteId: before.siteId, ...what }
		const times = await timesAt(ctx, before.siteId, to)
		for (const [halfDay, endsAt] of [[from, before.endsAt] as const, [to, times.endsAt] as const])
			if (isPast(halfDay.on, endsAt, now)) return explain(ctx, wanted, { ok: false, reason: 'past', at: halfDay })
		try {
			await inTransaction(ctx, (ctx) => takePlace(ctx, before, to, what, times))
		} catch (error) {
			return explain(ctx, wanted, { at: to, ...translate(error) })
		}
		await db.insert(halfDayEvent).values({ ...before, change: 'moved', changedBy: actor.personId, changedAt: now })
		return { ok: true, planned: 1 }
	})
}

type Before = Awaited<ReturnType<typeof lockHalfDay>>
type What = { workTypeId?: string; lessonId?: string }

/** One statement gives up the old place and takes the new one. A shorter half day stays as short. */
async function takePlace(
	{ db, actor, now }: Ctx,
	before: Before,
	to: Move['to'],
	what: What,
	times: { startsAt: string; endsAt: string },
) {
	const lasts = sql`${plannedHalfDay.endsAt} - ${plannedHalfDay.startsAt}`
	await db
		.update(plannedHalfDay)
		.set({
			...to,
			...what,
			startsAt: times.startsAt,
			endsAt: sql`least(${times.endsAt}::time, ${times.startsAt}::time + (${lasts}))`,
			sequence: before.sequence + 1,
			plannedBy: actor.personId,
			plannedAt: now,
		})
		.where(
			and(
				eq(plannedHalfDay.organisationId, actor.organisationId),
				eq(plannedHalfDay.personId, before.personId),
				eq(plannedHalfDay.on, before.on),
				eq(plannedHalfDay.part, before.part),
			),
		)
}

/** The clock times of a half day at a site; local times. */
async function timesAt({ db, actor }: Ctx, siteId: string, { on, part }: Move['to']) {
	const [times] = await db
		.select({ startsAt: siteHalfDay.startsAt, endsAt: siteHalfDay.endsAt })
		.from(siteHalfDay)
		.where(
			and(
				eq(siteHalfDay.organisationId, actor.organisationId),
				eq(siteHalfDay.siteId, siteId),
				eq(siteHalfDay.part, part),
				sql`${siteHalfDay.validFrom} <= ${on}`,
			),
		)
		.orderBy(sql`${siteHalfDay.validFrom} desc`)
		.limit(1)
	if (times === undefined) throw new NotFound('half day')
	return times
}
