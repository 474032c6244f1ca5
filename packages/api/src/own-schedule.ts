import { listOwnWeeks } from '@repo/domain/schedule/list-own-weeks'
import { procedureFor, router } from './trpc.ts'

export const ownScheduleRouter = router({
	weeks: procedureFor(['participant'], 'card').query(({ ctx }) => listOwnWeeks(ctx)),
})
