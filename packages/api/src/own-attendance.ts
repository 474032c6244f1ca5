import { listOwnAttendance } from '@repo/domain/attendance/list-own-attendance'
import { procedureFor, router } from './trpc.ts'

export const ownAttendanceRouter = router({
	mine: procedureFor(['participant']).query(({ ctx }) => listOwnAttendance(ctx)),
})
