import type { Db } from '@repo/db/client'

/** So many new ids, in the order of time, for rows whose order must be known before they are there. */
export async function newIds(db: Db, count: number): Promise<string[]> {
	const rows = await db.execute<{ id: string }>(`select uuidv7() as id from generate_series(1, ${Math.trunc(count)})`)
	return rows.map((row) => row.id)
}
