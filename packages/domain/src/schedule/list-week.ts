import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { lesson, plannedHalfDay, workType } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import { getPerson } from '../person/get-person.ts'
import { addDays, mondayOf } from './half-day.rules.ts'
import { itsLesson, itsWork } from './what-is-planned.ts'

/** What one person has planned from a Monday to the Friday after. Someone this actor may not see: NotFound. */
export async function listWeek(ctx: Ctx, { personId, monday }: { personId: string; monday: string }) {
	const { db, actor } = ctx
	await getPerson(ctx, personId)
	return db
		.select({
			on: plannedHalfDay.on,
			part: plannedHalfDay.part,
			startsAt: plannedHalfDay.startsAt,
			endsAt: plannedHalfDay.endsAt,
			workTypeId: plannedHalfDay.workTypeId,
			work: workType.name,
			workCode: workType.code,
			lesson: lesson.name,
			lessonCode: lesson.code,
			group: lesson.group,
			block: plannedHalfDay.block,
		})
		.from(plannedHalfDay)
		.leftJoin(workType, itsWork)
		.leftJoin(lesson, itsLesson)
		.where(
			and(
				eq(plannedHalfDay.organisationId, actor.organisationId),
				eq(plannedHalfDay.personId, personId),
				gte(plannedHalfDay.on, mondayOf(monday)),
				lte(plannedHalfDay.on, addDays(mondayOf(monday), 4)),
			),
		)
		.orderBy(asc(plannedHalfDay.on), asc(plannedHalfDay.part))
}
