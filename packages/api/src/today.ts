import { getToday } from '@repo/domain/schedule/get-today'
import { reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

export const todayRouter = router({
	get: procedureFor(['participant'], 'card').query(
		reads('schedule')(
			({ ctx }) => getToday(ctx),
			(_input, _output, { actor }) => [actor.personId],
		),
	),
})
