import { referralChannel } from '@repo/db/schema'
import type { Ctx } from '../context.ts'

/** A road by which people come, by its own name. Of a restricted one most people read "Partner" instead. */
export type NewReferralChannel = Omit<typeof referralChannel.$inferInsert, 'organisationId'>

/** Adds roads by which people come. */
export async function addReferralChannels({ db, actor }: Ctx, rows: readonly NewReferralChannel[]): Promise<void> {
	if (rows.length === 0) return
	await db.insert(referralChannel).values(rows.map((row) => ({ ...row, organisationId: actor.organisationId })))
}
