import { breakGlass } from '@repo/db/schema'
import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
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

/** Names of participants of the whole organisation that hold a text of two letters or more: ten, and nothing else of them. */
export async function findAnyone({ db }: Ctx, text: string): Promise<{ id: string; name: string }[]> {
	const rows = await db.execute<{ id: string; name: string }>(
		sql`select person_id as id, name from find_anyone(${text.trim()})`,
	)
	return [...rows]
}
