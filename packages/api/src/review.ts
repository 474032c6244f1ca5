import { once } from '@repo/domain/effect/once'
import { answerReview } from '@repo/domain/review/answer-review'
import { getTalks } from '@repo/domain/review/get-talks'
import { listOwnReviews } from '@repo/domain/review/list-reviews'
import { NewReview, NewReviewAnswer, ReviewNote } from '@repo/domain/review/review.schema'
import { writeNote, writeReview } from '@repo/domain/review/write-review'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { changes, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const goAlong = procedureFor(['coach', 'team_lead'])
const changed = (output: { ok: boolean; personId?: string }) =>
	output.ok && output.personId !== undefined ? [output.personId] : []

/** Talks with participants and what is written about them. A draft is its writer's alone. */
export const reviewRouter = router({
	talks: goAlong.input(z.uuid()).query(
		reads('review')(
			({ ctx, input }) => getTalks(ctx, input),
			(id) => [id],
		),
	),
	write: goAlong
		.input(Once)
		.input(NewReview)
		.mutation(
			changes('review')(
				({ ctx, input: { key, ...input } }) => once(ctx, key, ['review', input], (ctx) => writeReview(ctx, input)),
				(_, output) => changed(output),
			),
		),
	note: goAlong.input(ReviewNote).mutation(
		changes('review')(
			({ ctx, input }) => writeNote(ctx, input),
			(_, output) => changed(output),
		),
	),
})

const own = procedureFor(['participant'], 'private')

/** What was shared with a participant, and what they say back: behind the light unlock. */
export const ownReviewRouter = router({
	mine: own.query(
		reads('review')(
			({ ctx }) => listOwnReviews(ctx),
			(_input, _output, { actor }) => [actor.personId],
		),
	),
	answer: own
		.input(Once)
		.input(NewReviewAnswer)
		.mutation(({ ctx, input: { key, ...input } }) =>
			once(ctx, key, ['answer', input], (ctx) => answerReview(ctx, input)),
		),
})
