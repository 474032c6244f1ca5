import { contactAttempt, staff } from '@repo/db/schema'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { NewContactAttempt } from './contact-attempt.schema.ts'

/** How many calls are shown, the newest first. */
const shownMax = 10

/** Keeps that someone was called, in one tap. Dropout needs two calls (3.4). */
export async function logContactAttempt(
	{ db, actor, now }: Ctx,
	{ personId, outcome }: NewContactAttempt,
): Promise<{ id: string }> {
	const { organisationId, personId: actorId } = actor
	const [kept] = await db
		.insert(contactAttempt)
		.values({ organisationId, personId, outcome, actorId, at: now })
		.returning({ id: contactAttempt.id })
	if (kept === undefined) throw new Error('the call was not kept')
	return kept
}

/** Takes an own call back: it stays where it is and no longer counts. Twice keeps the first moment. */
export async function undoContactAttempt({ db, actor, now }: Ctx, id: string): Promise<{ personId: string }> {
	const own = and(
		eq(contactAttempt.organisationId, actor.organisationId),
		eq(contactAttempt.id, id),
		eq(contactAttempt.actorId, actor.personId),
	)
	const [mine] = await db.select({ personId: contactAttempt.personId }).from(contactAttempt).where(own)
	if (mine === undefined) throw new NotFound('contact attempt')
	await db
		.update(contactAttempt)
		.set({ undoneAt: now })
		.where(and(own, isNull(contactAttempt.undoneAt)))
	return mine
}

/** The calls to someone that count, newest first; `mine`: of whoever reads, who can take it back. */
export async function listContactAttempts({ db, actor }: Ctx, personId: string) {
	const rows = await db
		.select({
			id: contactAttempt.id,
			outcome: contactAttempt.outcome,
			at: contactAttempt.at,
			actorId: contactAttempt.actorId,
			by: staff.name,
		})
		.from(contactAttempt)
		.innerJoin(
			staff,
			and(eq(staff.organisationId, contactAttempt.organisationId), eq(staff.personId, contactAttempt.actorId)),
		)
		.where(
			and(
				eq(contactAttempt.organisationId, actor.organisationId),
				eq(contactAttempt.personId, personId),
				isNull(contactAttempt.undoneAt),
			),
		)
		.orderBy(desc(contactAttempt.at), desc(contactAttempt.id))
		.limit(shownMax)
	return rows.map(({ actorId, ...row }) => ({ ...row, mine: actorId === actor.personId }))
}
