import { attendance, person, plannedHalfDay, workGroup, workType } from '@repo/db/schema'
import { and, asc, eq } from 'drizzle-orm'
import { type AwayTimes, listAway } from '../appointment/list-away.ts'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getMyself } from '../person/get-myself.ts'
import { listSiteTimes } from '../site/list-site-times.ts'
import { type HalfDay, localClock } from '../schedule/half-day.rules.ts'
import { halfDayNow } from './attendance.rules.ts'
import type { Presence } from './attendance.schema.ts'
import { getHall } from './get-hall.ts'
import { newestMarks } from './newest-marks.ts'
import { itsWork } from '../schedule/what-is-planned.ts'

/** Someone who is planned in the hall in this half day, and whether they are there. Never why not. */
export type Expected = {
	id: string
	name: string
	calledBy: string
	work: { code: string; name: string }
	presence: Presence
	/** When they are away for a while in this half day: the times, and nothing else (3.16). */
	away: AwayTimes[]
}

/**
 * Who is planned in the hall of this tablet in the half day that runs, or comes next today, by name; and who asks. NotFound
 * when today has no half day left.
 */
export async function listHall(ctx: Ctx) {
	const { db, actor, now } = ctx
	const { siteId, hall, site } = await getHall(ctx)
	const times = await listSiteTimes(db, { ...actor, siteId, on: localClock(now).date })
	const halfDay = halfDayNow(times, now)
	if (halfDay === null) throw new NotFound('half day')
	const people = await listExpected(ctx, { siteId, hall }, halfDay)
	return { site, hall, ...halfDay, who: actor.personId, supervisor: (await getMyself(ctx)).name, people }
}

type Place = { siteId: string; hall: string }

/** People at work in one hall in one half day. */
export const inHall = ({ siteId, hall }: Place, { on, part }: HalfDay) =>
	and(
		eq(plannedHalfDay.siteId, siteId),
		eq(plannedHalfDay.on, on),
		eq(plannedHalfDay.part, part),
		eq(workGroup.organisationId, plannedHalfDay.organisationId),
		eq(workGroup.siteId, plannedHalfDay.siteId),
		eq(workGroup.workTypeId, plannedHalfDay.workTypeId),
		eq(workGroup.hall, hall),
	)

async function listExpected(ctx: Ctx, place: Place, { on, part }: HalfDay): Promise<Expected[]> {
	const { db, actor } = ctx
	const marks = newestMarks(db)
		.where(and(eq(attendance.organisationId, actor.organisationId), eq(attendance.on, on), eq(attendance.part, part)))
		.as('marks')
	const rows = await db
		.select({
			id: person.id,
			name: person.name,
			calledBy: person.calledBy,
			work: { code: workType.code, name: workType.name },
			presence: marks.presence,
		})
		.from(plannedHalfDay)
		.innerJoin(workGroup, inHall(place, { on, part }))
		.innerJoin(
			person,
			and(eq(person.organisationId, plannedHalfDay.organisationId), eq(person.id, plannedHalfDay.personId)),
		)
		.innerJoin(workType, itsWork)
		.leftJoin(marks, eq(marks.personId, person.id))
		.where(eq(plannedHalfDay.organisationId, actor.organisationId))
		.orderBy(asc(person.name), asc(person.id))
	const people = rows.map(({ id }) => id)
	const times = await listAway(ctx, people, on)
	return rows.map(({ presence, ...row }) => ({
		...row,
		presence: presence ?? 'unknown',
		away: times.get(row.id) ?? [],
	}))
}
