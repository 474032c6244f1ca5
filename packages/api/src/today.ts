import { getToday } from '@repo/domain/schedule/get-today'
import { procedureFor, router } from './trpc.ts'

export const todayRouter = router({
	get: procedureFor(['participant'], 'card').query(({ ctx }) => getToday(ctx)),
})
