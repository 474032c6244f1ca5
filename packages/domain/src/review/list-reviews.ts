import { enrolment, review, reviewAnswer, reviewNote, staff } from '@repo/db/schema'
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { addDays, localClock } from '../schedule/half-day.rules.ts'
import { getSettings } from '../setting/get-settings.ts'

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

/** When the next progress talk with someone is due: as the last one said, or the first one after coming in (3.4); null when neither is known. */
export async function findNextReview(ctx: Ctx, personId: string): Promise<string | null> {
	const { db, actor, now } = ctx
	const { organisationId } = actor
	const [last] = await db
		.select({ nextDueOn: review.nextDueOn })
		.from(review)
		.where(and(eq(review.organisationId, organisationId), eq(review.personId, personId)))
		.orderBy(desc(review.heldOn))
		.limit(1)
	if (last !== undefined) return last.nextDueOn
	const today = localClock(now).date
	const [running] = await db
		.select({ from: enrolment.from })
		.from(enrolment)
		.where(
			and(
				eq(enrolment.organisationId, organisationId),
				eq(enrolment.personId, personId),
				lte(enrolment.from, today),
				sql`(${enrolment.until} is null or ${enrolment.until} >= ${today})`,
			),
		)
		.orderBy(desc(enrolment.from))
		.limit(1)
	if (running === undefined) return null
	const { first_review_weeks: weeks } = await getSettings(ctx, ['first_review_weeks'])
	return addDays(running.from, weeks * 7)
}
