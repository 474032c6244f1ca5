import { lesson } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A lesson of a group: `places` is the size of the group, `minutes` how long it takes from the start of the half day. */
export type NewLesson = Omit<typeof lesson.$inferInsert, 'organisationId' | 'id'>

/** A lesson that was added. Several groups may follow the same lesson. */
export type AddedLesson = { id: string; code: string; group: string }

/** Adds lessons. */
export async function addLessons({ db, actor }: Ctx, rows: readonly NewLesson[]): Promise<AddedLesson[]> {
	if (rows.length === 0) return []
	return db
		.insert(lesson)
		.values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
		.returning({ id: lesson.id, code: lesson.code, group: lesson.group })
}
