import { Mark } from '@repo/domain/attendance/attendance.schema'
import { listHall } from '@repo/domain/attendance/list-hall'
import { markAttendance } from '@repo/domain/attendance/mark-attendance'
import { once } from '@repo/domain/effect/once'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { changes, lists } from './logged.ts'
import { procedureOnTablet, router } from './trpc.ts'

const onTablet = procedureOnTablet(['work_supervisor'])

/** All that the tablet of a hall can do: who is expected there in this half day, and whether they are there. */
export const hallRouter = router({
	list: onTablet.query(
		lists('attendance')(
			({ ctx }) => listHall(ctx),
			(_, { people }) => people.map(({ id }) => id),
		),
	),
	mark: onTablet
		.input(Once)
		.input(Mark)
		.mutation(
			changes('attendance')(
				({ ctx, input: { key, ...mark } }) => once(ctx, key, ['mark', mark], (ctx) => markAttendance(ctx, mark)),
				({ personId }) => [personId],
			),
		),
})
