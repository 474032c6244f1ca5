import { attendance, staff } from '@repo/db/schema'
import { and, desc, eq, gte, ne, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { newestMarks } from './newest-marks.ts'

/** How many days back one's own presence is shown. */
const daysBack = 28

/**
 * What was written down of one's own presence in the last four weeks, newest day first, morning before afternoon, and by whom. What
 * counts is told and nothing is added up: no totals, no judgement.
 */
export function listOwnAttendance({ db, actor, now }: Ctx) {
	const { organisationId, personId } = actor
	const marks = newestMarks(db)
		.where(
			and(
				eq(attendance.organisationId, organisationId),
				eq(attendance.personId, personId),
				gte(attendance.on, addDays(localClock(now).date, -daysBack)),
			),
		)
		.as('marks')
	return db
		.select({
			on: marks.on,
			part: marks.part,
			presence: sql<'present' | 'absent'>`${marks.presence}`,
			by: staff.calledBy,
		})
		.from(marks)
		.leftJoin(staff, and(eq(staff.organisationId, marks.organisationId), eq(staff.personId, marks.markedById)))
		.where(ne(marks.presence, 'unknown'))
		.orderBy(desc(marks.on), marks.part)
}
