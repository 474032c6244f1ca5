import { listOwnWeeks } from '@repo/domain/schedule/list-own-weeks'
import { reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

export const ownScheduleRouter = router({
	weeks: procedureFor(['participant'], 'card').query(
		reads('schedule')(
			({ ctx }) => listOwnWeeks(ctx),
			(_input, _output, { actor }) => [actor.personId],
		),
	),
})
