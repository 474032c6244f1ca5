import type { ImportedSheet } from '@repo/db/schema'
import { sql } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { sendReferrals } from '../referral/send-referrals.ts'
import { type JudgedReferrals, judgeReferrals } from './judge-referrals.ts'

/** These were sent, by id, or nobody was: a row is wrong, perhaps since the file was looked at; with what becomes of each row now. */
export type SheetSent = { ok: true; sent: string[] } | { ok: false; judged: JudgedReferrals }

/**
 * Sends everyone in a file of referrals who is new, all or nobody. What was sent before stays as it is, so that the same file twice
 * changes nothing; two files at once come one after the other.
 */
export function sendSheet(ctx: Ctx, sheet: ImportedSheet): Promise<SheetSent> {
	return inTransaction(ctx, async (ctx) => {
		const { db, actor } = ctx
		await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${actor.organisationId}`}, 0))`)
		const judged = await judgeReferrals(ctx, sheet)
		if (!judged.ok || judged.rows.some(({ state }) => state === 'wrong')) return { ok: false, judged }
		const rows = judged.rows.flatMap((row) => (row.state === 'new' ? [row.referral] : []))
		return { ok: true, sent: await sendReferrals(ctx, rows) }
	})
}
