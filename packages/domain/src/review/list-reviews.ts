import { review, reviewAnswer, reviewNote, staff } from '@repo/db/schema'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { getSettings } from '../setting/get-settings.ts'
import { firstReviewTerms, nextReview } from './next-review.ts'

/** How many talks are shown, the newest first. */
const shownMax = 20

const itsNote = and(eq(reviewNote.organisationId, review.organisationId), eq(reviewNote.reviewId, review.id))
const itsWriter = and(eq(staff.organisationId, review.organisationId), eq(staff.personId, review.writerId))

/**
 * Someone's progress talks, newest first, with what this reader may read of them: notes that are shared, and own drafts. A
 * colleague's draft looks as if nothing was written (row-level security hides it).
 */
export async function listReviews({ db, actor }: Ctx, personId: string) {
	const rows = await db
		.select({
			id: review.id,
			heldOn: review.heldOn,
			writer: staff.name,
			writerId: review.writerId,
			text: reviewNote.text,
			sharedAt: reviewNote.sharedAt,
		})
		.from(review)
		.innerJoin(staff, itsWriter)
		.leftJoin(reviewNote, itsNote)
		.where(and(eq(review.organisationId, actor.organisationId), eq(review.personId, personId)))
		.orderBy(desc(review.heldOn), desc(review.id))
		.limit(shownMax)
	const answers = await listAnswers(
		{ db, actor },
		rows.map(({ id }) => id),
	)
	return rows.map(({ writerId, ...row }) => ({
		...row,
		mine: writerId === actor.personId,
		answers: answers.filter(({ reviewId }) => reviewId === row.id),
	}))
}

/** The notes that were shared with the signed-in participant, newest first, with what they answered. */
export async function listOwnReviews({ db, actor }: Pick<Ctx, 'db' | 'actor'>) {
	const rows = await db
		.select({ id: review.id, heldOn: review.heldOn, writer: staff.calledBy, text: reviewNote.text })
		.from(reviewNote)
		.innerJoin(review, itsNote)
		.innerJoin(staff, itsWriter)
		.where(
			and(
				eq(reviewNote.organisationId, actor.organisationId),
				eq(reviewNote.personId, actor.personId),
				sql`${reviewNote.sharedAt} is not null`,
			),
		)
		.orderBy(desc(review.heldOn), desc(review.id))
		.limit(shownMax)
	const answers = await listAnswers(
		{ db, actor },
		rows.map(({ id }) => id),
	)
	return rows.map((row) => ({ ...row, answers: answers.filter(({ reviewId }) => reviewId === row.id) }))
}

function listAnswers({ db, actor }: Pick<Ctx, 'db' | 'actor'>, reviews: string[]) {
	if (reviews.length === 0) return []
	return db
		.select({
			id: reviewAnswer.id,
			reviewId: reviewAnswer.reviewId,
			text: reviewAnswer.text,
			answeredAt: reviewAnswer.answeredAt,
		})
		.from(reviewAnswer)
		.where(and(eq(reviewAnswer.organisationId, actor.organisationId), inArray(reviewAnswer.reviewId, reviews)))
		.orderBy(asc(reviewAnswer.answeredAt), asc(reviewAnswer.id))
}

/** When the next progress talk with someone is due (3.4, 3.6), also while the enrolment rests; null when none goes on. */
export async function findNextReview(ctx: Ctx, personId: string): Promise<string | null> {
	const { organisationId } = ctx.actor
	const terms = await getSettings(ctx, firstReviewTerms)
	const enrolments = sql`(select person_id, product, "from" from enrolment
		where organisation_id = ${organisationId} and person_id = ${personId} and state not in ('planned', 'ended'))`
	const [next] = await ctx.db.execute<{ on: string }>(
		sql`select d."on"::text as "on" from (${nextReview({ organisationId, enrolments, terms })}) d`,
	)
	return next?.on ?? null
}
