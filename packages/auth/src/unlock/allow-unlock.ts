import { representative, unlockRequest } from '@repo/db/schema'
import type { Ctx } from '@repo/domain/context'
import { NotFound } from '@repo/domain/errors'
import { and, eq } from 'drizzle-orm'
import { questionStands } from './ask-coach.ts'
import { asksAlong, isAbout } from './list-unlock-requests.ts'
import type { Allowing } from './unlock.schema.ts'

/** "Ja, ik zit ernaast": the session that asked opens what is private. `too-late`: the question no longer stands. Twice is once. */
export async function allowUnlock(
	{ db, actor, now }: Ctx,
	{ id, personId }: Allowing,
): Promise<{ ok: true } | { ok: false; reason: 'too-late' }> {
	const { organisationId, personId: allowedById } = actor
	const the = and(eq(unlockRequest.organisationId, organisationId), eq(unlockRequest.id, id))
	const [asked] = await db
		.select({ allowedAt: unlockRequest.allowedAt, askedAt: unlockRequest.askedAt })
		.from(unlockRequest)
		.leftJoin(representative, asksAlong)
		.where(and(the, eq(isAbout, personId)))
		.for('update', { of: unlockRequest })
	if (asked === undefined) throw new NotFound('unlock request')
	if (asked.allowedAt !== null) return { ok: true }
	if (asked.askedAt.getTime() + questionStands <= now.getTime()) return { ok: false, reason: 'too-late' }
	await db.update(unlockRequest).set({ allowedAt: now, allowedById }).where(the)
	return { ok: true }
}
