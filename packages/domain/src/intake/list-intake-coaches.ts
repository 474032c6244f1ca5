import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** Who can hold an intake: the coaches of today, by name. For who plans one. */
export async function listIntakeCoaches({ db }: Pick<Ctx, 'db'>): Promise<{ id: string; name: string }[]> {
	const rows = await db.execute<{ id: string; name: string }>(sql`select person_id as id, name from list_coaches()`)
	return [...rows]
}
