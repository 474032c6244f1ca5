import { listOpportunityReviews } from '@repo/domain/opportunity-review/list-opportunity-reviews'
import { OpportunityReviewHeld, OpportunityReviewStep } from '@repo/domain/opportunity-review/opportunity-review.schema'
import { holdOpportunityReview, stepOpportunityReview } from '@repo/domain/opportunity-review/step-opportunity-review'
import { changes, lists, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const goAlong = procedureFor(['coach', 'team_lead'])

/** The yearly opportunity talks: of the own people for a coach, of everyone for a team lead. */
export const opportunityReviewRouter = router({
	list: goAlong.query(
		lists('opportunity_review')(
			({ ctx }) => listOpportunityReviews(ctx),
			(_, rows) => rows.map(({ personId }) => personId),
		),
	),
	export: procedureFor(['coach', 'team_lead'], 'grave').mutation(
		reads('export')(
			({ ctx }) => listOpportunityReviews(ctx),
			(_, rows) => rows.map(({ personId }) => personId),
		),
	),
	step: goAlong.input(OpportunityReviewStep).mutation(
		changes('opportunity_review')(
			({ ctx, input }) => stepOpportunityReview(ctx, input),
			({ personId }, { ok }) => (ok ? [personId] : []),
		),
	),
	hold: goAlong.input(OpportunityReviewHeld).mutation(
		changes('opportunity_review')(
			({ ctx, input }) => holdOpportunityReview(ctx, input),
			({ personId }, { ok }) => (ok ? [personId] : []),
		),
	),
})
