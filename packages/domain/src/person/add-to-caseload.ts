import { caseload } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** Which coach goes with whom, from a local date. */
export type NewCaseload = Omit<typeof caseload.$inferInsert, 'organisationId'>

/** Gives coaches their participants: from then on, and only then, a coach sees them. */
export async function addToCaseload({ db, actor }: Ctx, rows: readonly NewCaseload[]): Promise<void> {
	if (rows.length === 0) return
	await db.insert(caseload).values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
}
