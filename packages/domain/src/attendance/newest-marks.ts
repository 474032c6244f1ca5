import type { Db } from '@repo/db/client'
import { attendance } from '@repo/db/schema'
import { desc } from 'drizzle-orm'

/** The newest mark of each person and half day, newest half day first: the one that counts. */
export const newestMarks = (db: Db) =>
	db
		.selectDistinctOn([attendance.on, attendance.part, attendance.personId])
		.from(attendance)
		.orderBy(
			desc(attendance.on),
			desc(attendance.part),
			attendance.personId,
			desc(attendance.markedAt),
			desc(attendance.id),
		)
