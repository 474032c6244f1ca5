import { Month, NewAnswer } from '@repo/domain/access/access.schema'
import { answerQuestion } from '@repo/domain/access/answer-question'
import { countPrivacyWork } from '@repo/domain/access/count-privacy-work'
import { getMonth } from '@repo/domain/access/get-month'
import { listMonths } from '@repo/domain/access/list-months'
import { listQuestions } from '@repo/domain/access/list-questions'
import { reviewMonth } from '@repo/domain/access/review-month'
import { changes, lists } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const officer = procedureFor(['privacy_officer'])

export const privacyRouter = router({
	work: officer.query(({ ctx }) => countPrivacyWork(ctx)),
	months: officer.query(({ ctx }) => listMonths(ctx)),
	month: officer.input(Month).query(
		lists('log')(
			({ ctx, input }) => getMonth(ctx, input),
			(_, { mostViewed, glasses }) => [...mostViewed, ...glasses.map(({ person }) => person)].map(({ id }) => id),
		),
	),
	review: officer.input(Month).mutation(({ ctx, input }) => reviewMonth(ctx, input)),
	questions: officer.query(
		lists('question')(
			({ ctx }) => listQuestions(ctx),
			(_, questions) => questions.map(({ person }) => person.id),
		),
	),
	answer: officer.input(NewAnswer).mutation(
		changes('question')(
			({ ctx, input }) => answerQuestion(ctx, input),
			(_, { personId }) => [personId],
		),
	),
})
