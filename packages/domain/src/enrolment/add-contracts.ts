import { contract } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** An employment contract: its kind, its hours a week, from and until local dates. */
export type NewContract = Omit<typeof contract.$inferInsert, 'organisationId' | 'id'>

/** Adds contracts. While one runs, the person's work takes places of block `contract`. */
export async function addContracts({ db, actor }: Ctx, rows: readonly NewContract[]): Promise<void> {
	if (rows.length === 0) return
	await db.insert(contract).values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
}
