import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { MergeSubject } from './merge.rules.ts'

/**
 * Two files again, as they were, though a phone and a card that ended stay so; or why not: that was done already, the kept file went up in another one since, or things
 * that moved were changed since, with how many of what.
 */
export type Unmerged =
	| { ok: true; people: string[] }
	| {
			ok: false
			reason: 'undone-already' | 'merged-on' | 'changed'
			changed: { subject: MergeSubject; count: number }[]
			people: string[]
	  }

type Row = { done: { ok: true } | Omit<Extract<Unmerged, { ok: false }>, 'people'> | null; kept: string; gone: string }

/** Undoes a merge: every row that moved goes back, and what ended with it opens again. For a team lead; NotFound for everyone else. */
export async function unmergePeople({ db }: Ctx, mergeId: string): Promise<Unmerged> {
	const [row] = await db.execute<Row>(sql`
		select unmerge_people(m.id) as done, m.kept_id as kept, m.gone_id as gone from person_merge m
		where m.organisation_id = app_organisation() and m.id = ${mergeId}::uuid`)
	if (row === undefined || row.done === null) throw new NotFound('merge')
	return row.done.ok ? { ok: true, people: [row.kept, row.gone] } : { ...row.done, people: [] }
}
