import { breakGlass } from '@repo/db/schema'
import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { countNameSearch } from './count-name-search.ts'
import type { GlassRequest } from './glass.schema.ts'

/** How long a file stays open, in milliseconds (issue of rights: an hour at most; the database refuses more). */
export const glassLasts = 60 * 60_000

/**
 * Opens the file of someone outside the own caseload, for an hour. The participant and the privacy officer see it. Who is no
 * participant here has no file: NotFound.
 */
export async function openWithReason(
	{ db, actor, now }: Ctx,
	{ personId, reason, explanation }: GlassRequest,
): Promise<{ ok: true; endsAt: Date }> {
	const { organisationId, personId: actorId } = actor
	const [found] = await db.execute<{ known: boolean }>(sql`select is_participant(${personId}) as known`)
	if (found?.known !== true) throw new NotFound('person')
	const endsAt = new Date(now.getTime() + glassLasts)
	await db.insert(breakGlass).values({ organisationId, actorId, personId, reason, explanation, openedAt: now, endsAt })
	return { ok: true, endsAt }
}

/** Names that were found, or that it was enough for today. */
export type Found = { ok: true; people: { id: string; name: string }[] } | { ok: false; reason: 'enough-today' }

/** From how many letters on names are looked for. */
const lettersMin = 2

/**
 * Names of participants of the whole organisation that hold a text of two letters or more: ten, and nothing else of them. So many
 * times a day as `name_searches_per_day` says, whoever is found; the privacy officer sees how often (A12).
 */
export async function findAnyone(ctx: Ctx, typed: string): Promise<Found> {
	const text = typed.trim()
	if (text.length < lettersMin) return { ok: true, people: [] }
	if (!(await countNameSearch(ctx, text))) return { ok: false, reason: 'enough-today' }
	const rows = await ctx.db.execute<{ id: string; name: string }>(
		sql`select person_id as id, name from find_anyone(${text})`,
	)
	return { ok: true, people: [...rows] }
}
