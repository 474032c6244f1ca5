import { attendance, staff } from '@repo/db/schema'
import { and, desc, eq, ne, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { newestMarks } from './newest-marks.ts'

/** How many half days back the file shows. */
const halfDaysBack = 10

/** The last half days of which it is known whether someone was there, newest first, and who wrote it down. */
export function listAttendance({ db, actor }: Ctx, personId: string) {
	const { organisationId } = actor
	const marks = newestMarks(db)
		.where(and(eq(attendance.organisationId, organisationId), eq(attendance.personId, personId)))
		.as('marks')
	return db
		.select({
			on: marks.on,
			part: marks.part,
			presence: sql<'present' | 'absent'>`${marks.presence}`,
			markedBy: staff.name,
		})
		.from(marks)
		.leftJoin(staff, and(eq(staff.organisationId, marks.organisationId), eq(staff.personId, marks.markedById)))
		.where(ne(marks.presence, 'unknown'))
		.orderBy(desc(marks.on), desc(marks.part))
		.limit(halfDaysBack)
}
