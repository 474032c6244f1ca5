import { workGroup } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A work type at a site: the hall, and who leads it. */
export type NewWorkGroup = Omit<typeof workGroup.$inferInsert, 'organisationId'>

/** Says where at a site each work type is done and who leads it. */
export async function addWorkGroups({ db, actor }: Ctx, rows: readonly NewWorkGroup[]): Promise<void> {
	if (rows.length === 0) return
	await db.insert(workGroup).values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
}
