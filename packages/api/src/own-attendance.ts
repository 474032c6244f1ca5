import { listOwnAttendance } from '@repo/domain/attendance/list-own-attendance'
import { reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

/** The own attendance of a participant. */
export const ownAttendanceRouter = router({
	mine: procedureFor(['participant']).query(
		reads('attendance')(
			({ ctx }) => listOwnAttendance(ctx),
			(_input, _output, { actor }) => [actor.personId],
		),
	),
})
