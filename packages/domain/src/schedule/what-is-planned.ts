import { lesson, plannedHalfDay, workType } from '@repo/db/schema'
import { and, eq } from 'drizzle-orm'

/** Joins a planned half day with its work; a lesson has none. */
export const itsWork = and(
	eq(workType.organisationId, plannedHalfDay.organisationId),
	eq(workType.id, plannedHalfDay.workTypeId),
)

/** Joins a planned half day with its lesson; work has none. */
export const itsLesson = and(
	eq(lesson.organisationId, plannedHalfDay.organisationId),
	eq(lesson.id, plannedHalfDay.lessonId),
)
