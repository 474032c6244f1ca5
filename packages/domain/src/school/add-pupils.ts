import { pupil } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** Someone who goes to a school. */
export type NewPupil = Omit<typeof pupil.$inferInsert, 'organisationId'>

/** Says of people to which school they go. */
export async function addPupils({ db, actor }: Ctx, rows: readonly NewPupil[]): Promise<void> {
	if (rows.length === 0) return
	await db.insert(pupil).values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
}
