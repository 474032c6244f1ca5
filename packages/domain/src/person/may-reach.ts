import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/**
 * Whether anything may be sent to someone: a message, a mail, an invitation. After a death never again, at once and whoever sends
 * (3.4). Everything that goes out asks this first, in the transaction that writes what goes out.
 */
export async function mayReach({ db }: Pick<Ctx, 'db'>, personId: string): Promise<boolean> {
	const [row] = await db.execute<{ may: boolean }>(sql`select may_reach(${personId}::uuid) as may`)
	return row?.may === true
}
