import { workType } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A kind of work. `code` finds its picture and its name in ten languages; `minimumAge` is in years. */
export type NewWorkType = Omit<typeof workType.$inferInsert, 'organisationId' | 'id'>

/** Adds work types; answers their ids by code. Nobody can be planned on one before it has places. */
export async function addWorkTypes({ db, actor }: Ctx, rows: readonly NewWorkType[]): Promise<Map<string, string>> {
	if (rows.length === 0) return new Map()
	const added = await db
		.insert(workType)
		.values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
		.returning({ id: workType.id, code: workType.code })
	return new Map(added.map(({ code, id }) => [code, id]))
}
