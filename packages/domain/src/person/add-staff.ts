import { staff } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** How someone who works here is known in the building. */
export type NewStaff = Omit<typeof staff.$inferInsert, 'organisationId'>

/** Makes people known as staff: a name and a work telephone that every participant may see. */
export async function addStaff({ db, actor }: Ctx, rows: readonly NewStaff[]): Promise<void> {
	if (rows.length === 0) return
	await db.insert(staff).values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
}
