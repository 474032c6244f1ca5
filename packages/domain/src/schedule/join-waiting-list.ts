import { waiting } from '@repo/db/schema'
import type { Ctx } from '../context.ts'
import type { Wait } from './schedule.schema.ts'

/** Puts someone on the list for a half day that is full. Asking twice keeps the first place in line. */
export async function joinWaitingList(
	{ db, actor, now }: Ctx,
	{ personId, siteId, workTypeId, on, part }: Wait,
): Promise<{ ok: true }> {
	await db
		.insert(waiting)
		.values({ organisationId: actor.organisationId, personId, siteId, workTypeId, on, part, askedAt: now })
		.onConflictDoNothing()
	return { ok: true }
}
