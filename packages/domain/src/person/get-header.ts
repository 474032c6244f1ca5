import { caseload, lesson, plannedHalfDay, staff, workGroup, workType } from '@repo/db/schema'
import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { runsOn } from '../caseload/runs-on.ts'
import type { Ctx } from '../context.ts'
import { localClock, type Part } from '../schedule/half-day.rules.ts'
import { itsLesson, itsWork } from '../schedule/what-is-planned.ts'
import { awayOn } from '../stand-in/away-on.ts'
import { getPerson } from './get-person.ts'
import { goesWith } from './goes-with.ts'
import { mayReach } from './may-reach.ts'

/** Who goes with someone. `away`: until which day the coach is away, and who stands in, if anyone does. */
export type HeaderCoach = { name: string; away: { until: string; standIn: string | null } | null }

/** Where someone is in a half day of today: local times, `HH:MM`. */
export type WhereToday = { part: Part; what: string; place: string | null; startsAt: string; endsAt: string }

/**
 * What stands above every page of a file: who it is, who goes with them, where they are today, and what holds for all of it:
 * `reads`, that the file was opened with a reason and is only read; `died`, that nothing may be sent any more. Someone else's: NotFound.
 */
export async function getHeader(ctx: Ctx, id: string) {
	const found = await getPerson(ctx, id)
	return {
		...found,
		coaches: await listCoaches(ctx, id),
		today: await listWhere(ctx, id),
		reads: !(await goesWith(ctx, id)),
		died: !(await mayReach(ctx, id)),
	}
}

const stands = alias(staff, 'stands')

/** The coaches of today by name, and of whom is away today the stand-in that was named last. */
async function listCoaches({ db, actor, now }: Ctx, personId: string): Promise<HeaderCoach[]> {
	const today = localClock(now).date
	const away = awayOn(db, today)
	const rows = await db
		.select({ name: staff.name, until: away.until, standIn: stands.name })
		.from(caseload)
		.innerJoin(staff, and(eq(staff.organisationId, caseload.organisationId), eq(staff.personId, caseload.coachId)))
		.leftJoinLateral(away, sql`true`)
		.leftJoin(stands, and(eq(stands.organisationId, caseload.organisationId), eq(stands.personId, away.standInId)))
		.where(and(eq(caseload.organisationId, actor.organisationId), eq(caseload.personId, personId), runsOn(today)))
		.orderBy(asc(staff.name))
	return rows.map(({ name, until, standIn }) => ({ name, away: until === null ? null : { until, standIn } }))
}

/** What is planned for today, and in which hall or room. */
async function listWhere({ db, actor, now }: Ctx, personId: string): Promise<WhereToday[]> {
	const rows = await db
		.select({
			part: plannedHalfDay.part,
			what: sql<string>`coalesce(${workType.name}, ${lesson.name})`,
			place: sql<string | null>`coalesce(${workGroup.hall}, ${lesson.room})`,
			startsAt: plannedHalfDay.startsAt,
			endsAt: plannedHalfDay.endsAt,
		})
		.from(plannedHalfDay)
		.leftJoin(workType, itsWork)
		.leftJoin(lesson, itsLesson)
		.leftJoin(
			workGroup,
			and(
				eq(workGroup.organisationId, plannedHalfDay.organisationId),
				eq(workGroup.siteId, plannedHalfDay.siteId),
				eq(workGroup.workTypeId, plannedHalfDay.workTypeId),
			),
		)
		.where(
			and(
				eq(plannedHalfDay.organisationId, actor.organisationId),
				eq(plannedHalfDay.personId, personId),
				eq(plannedHalfDay.on, localClock(now).date),
			),
		)
		.orderBy(asc(plannedHalfDay.part))
	return rows.map((row) => ({ ...row, startsAt: row.startsAt.slice(0, 5), endsAt: row.endsAt.slice(0, 5) }))
}
