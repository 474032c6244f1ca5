import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { CaseloadMove } from './caseload.schema.ts'

/** Moved, with whom; or why not: the day is over, the other is no coach then, or nobody of them is with the first any more. */
export type CaseloadMoved =
	| { ok: true; id: string; people: string[] }
	| { ok: false; reason: 'past' | 'no-coach' | 'nobody' }

/**
 * People of one coach go with another from a day on, all in one action, and so do their planned talks. On that day, at the next
 * request, the one sees them no more and the other does. For a team lead.
 */
export async function moveCaseload(
	{ db }: Ctx,
	{ fromCoachId, toCoachId, from, people }: CaseloadMove,
): Promise<CaseloadMoved> {
	const ids = sql.join(
		people.map((id) => sql`${id}::uuid`),
		sql`, `,
	)
	const [row] = await db.execute<{ done: CaseloadMoved }>(
		sql`select move_caseload(${fromCoachId}::uuid, ${toCoachId}::uuid, array[${ids}], ${from}::date) as done`,
	)
	return row?.done ?? { ok: false, reason: 'nobody' }
}
