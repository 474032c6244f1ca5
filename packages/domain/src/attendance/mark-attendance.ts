import { attendance, plannedHalfDay, workGroup } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { localClock } from '../schedule/half-day.rules.ts'
import { listSiteTimes } from '../site/list-site-times.ts'
import { mayMark } from './attendance.rules.ts'
import type { Mark } from './attendance.schema.ts'
import { getHall } from './get-hall.ts'
import { inHall } from './list-hall.ts'

/**
 * Writes down whether someone is there, on the tablet of the hall where they are planned in that half day of today. The newest
 * mark counts; earlier ones stay. Someone of another hall, or a half day that is not there yet: NotFound.
 */
export async function markAttendance(ctx: Ctx, { personId, on, part, presence }: Mark): Promise<{ ok: true }> {
	const { db, actor, now } = ctx
	const { organisationId } = actor
	const place = await getHall(ctx)
	const times = await listSiteTimes(db, { organisationId, siteId: place.siteId, on: localClock(now).date })
	const [planned] = await db
		.select({ personId: plannedHalfDay.personId })
		.from(plannedHalfDay)
		.innerJoin(workGroup, inHall(place, { on, part }))
		.where(and(eq(plannedHalfDay.organisationId, organisationId), eq(plannedHalfDay.personId, personId)))
	if (planned === undefined || !mayMark({ on, part }, times, now)) throw new NotFound('half day')
	await db
		.insert(attendance)
		.values({ organisationId, personId, on, part, presence, markedById: actor.personId, markedAt: now })
	return { ok: true }
}
