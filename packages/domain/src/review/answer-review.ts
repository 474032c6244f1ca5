import { reviewAnswer, reviewNote } from '@repo/db/schema'
import { and, eq, isNotNull } from 'drizzle-orm'
import { type Ctx, inTransaction } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { NewReviewAnswer } from './review.schema.ts'

/** How many answers someone can give to one note. */
export const answersMax = 5

type Answered = { ok: true; id: string } | { ok: false; reason: 'too-many' }

/** What the participant says back about a note that was shared with them. A note that was not shared, or someone else's: NotFound. */
export function answerReview(ctx: Ctx, { reviewId, text }: NewReviewAnswer): Promise<Answered> {
	return inTransaction(ctx, async ({ db, actor, now }) => {
		const { organisationId, personId } = actor
		const [shared] = await db
			.select({ reviewId: reviewNote.reviewId })
			.from(reviewNote)
			.where(
				and(
					eq(reviewNote.organisationId, organisationId),
					eq(reviewNote.reviewId, reviewId),
					eq(reviewNote.personId, personId),
					isNotNull(reviewNote.sharedAt),
				),
			)
		if (shared === undefined) throw new NotFound('note')
		const before = await db.$count(
			reviewAnswer,
			and(eq(reviewAnswer.organisationId, organisationId), eq(reviewAnswer.reviewId, reviewId)),
		)
		if (before >= answersMax) return { ok: false, reason: 'too-many' }
		const [kept] = await db
			.insert(reviewAnswer)
			.values({ organisationId, reviewId, personId, text, answeredAt: now })
			.returning({ id: reviewAnswer.id })
		if (kept === undefined) throw new Error('the answer was not kept')
		return { ok: true, id: kept.id }
	})
}
