import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'

/** Someone who may be the one who is sent to us: what is needed to decide that, and nothing else of the file. */
export type SamePerson = { id: string; name: string; bornOn: string | null; coach: string | null }

/** Who is known with this name, however it is written, and this date of birth (3.2). For a planner; ten at most. */
export async function findSamePerson(
	{ db }: Ctx,
	{ name, bornOn }: { name: string; bornOn: string | null },
): Promise<SamePerson[]> {
	const rows = await db.execute<SamePerson>(
		sql`select person_id as id, name, born_on::text as "bornOn", coach from find_same_person(${name}, ${bornOn}::date)`,
	)
	return [...rows]
}
