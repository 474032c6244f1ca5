import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { MergeClash } from './list-clashes.ts'
import type { Merge } from './merge.schema.ts'

/** One file from now on; or what one person cannot have twice, to be solved first; or one of both is not there to merge (any more). */
export type Merged =
	| { ok: true; mergeId: string }
	| { ok: false; reason: 'clashes' | 'not-there'; clashes: MergeClash[] }

type Row = { done: { ok: true; merge_id: string } | { ok: false; clashes: MergeClash[] } | null }

/**
 * Makes one file of two, all or nothing: what stands in `goneId` moves to `keptId`, phone and card of the former open nothing any
 * more, and its log stays where it is and is read by the one person that both are. Two who plan or merge at once come one after the
 * other. For a team lead, who may read all of both; to everyone else, and of who works here, there is nothing to merge.
 */
export async function mergePeople({ db }: Ctx, { keptId, goneId, reason }: Merge): Promise<Merged> {
	const [row] = await db.execute<Row>(
		sql`select merge_people(${keptId}::uuid, ${goneId}::uuid, ${reason}::merge_reason) as done`,
	)
	const done = row?.done ?? null
	if (done === null) return { ok: false, reason: 'not-there', clashes: [] }
	return done.ok ? { ok: true, mergeId: done.merge_id } : { ok: false, reason: 'clashes', clashes: done.clashes }
}
