import { LogPage, NewQuestion } from '@repo/domain/access/access.schema'
import { askQuestion } from '@repo/domain/access/ask-question'
import { findOwnLine, listOwnLog } from '@repo/domain/access/list-own-log'
import { listOwnQuestions } from '@repo/domain/access/list-own-questions'
import { once } from '@repo/domain/effect/once'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const participant = procedureFor(['participant'])

export const accessRouter = router({
	mine: participant.input(LogPage).query(
		reads('log')(
			({ ctx, input }) => listOwnLog(ctx, input),
			(_input, _output, { actor }) => [actor.personId],
		),
	),
	line: participant.input(z.uuid()).query(({ ctx, input }) => findOwnLine(ctx, input)),
	myQuestions: participant.query(({ ctx }) => listOwnQuestions(ctx)),
	ask: participant
		.input(Once)
		.input(NewQuestion)
		.mutation(({ ctx, input: { key, ...input } }) => once(ctx, key, ['ask', input], (ctx) => askQuestion(ctx, input))),
})
