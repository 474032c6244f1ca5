import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'

/** Undone, with whom; or why not: it was made before today, or somebody changed who goes with whom since. */
export type CaseloadMoveUndone =
	| { ok: true; people: string[] }
	| { ok: false; reason: 'too-late' | 'changed'; people?: never }

/** Everyone who was moved goes with their first coach again, on the day of the move only. For a team lead. */
export async function undoCaseloadMove({ db }: Ctx, id: string): Promise<CaseloadMoveUndone> {
	const [row] = await db.execute<{ done: CaseloadMoveUndone | null }>(
		sql`select undo_caseload_move(${id}::uuid) as done`,
	)
	const done = row?.done ?? null
	if (done === null) throw new NotFound('caseload move')
	return done
}
