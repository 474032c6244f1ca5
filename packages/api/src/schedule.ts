import { once } from '@repo/domain/effect/once'
import { cancelHalfDay } from '@repo/domain/schedule/cancel-half-day'
import { joinWaitingList } from '@repo/domain/schedule/join-waiting-list'
import { listBoard } from '@repo/domain/schedule/list-board'
import { listChoices } from '@repo/domain/schedule/list-choices'
import { listWeek } from '@repo/domain/schedule/list-week'
import { moveHalfDay } from '@repo/domain/schedule/move-half-day'
import { planHalfDays } from '@repo/domain/schedule/plan-half-day'
import { planPattern } from '@repo/domain/schedule/plan-pattern'
import {
	Move,
	NewHalfDays,
	NewPattern,
	Once,
	PersonWeek,
	PlannedHalfDay,
	SiteWeek,
	Wait,
} from '@repo/domain/schedule/schedule.schema'
import { changes, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const planner = procedureFor(['planner', 'coach'])
const send = planner.input(Once)
const whose = ({ personId }: { personId: string }) => [personId]

export const scheduleRouter = router({
	choices: planner.query(({ ctx }) => listChoices(ctx)),
	week: planner.input(PersonWeek).query(reads('schedule')(({ ctx, input }) => listWeek(ctx, input), whose)),
	board: planner.input(SiteWeek).query(({ ctx, input }) => listBoard(ctx, input)),
	plan: send
		.input(NewHalfDays)
		.mutation(
			changes('schedule')(
				({ ctx, input: { key, ...input } }) => once(ctx, key, ['plan', input], (ctx) => planHalfDays(ctx, input)),
				whose,
			),
		),
	planPattern: send
		.input(NewPattern)
		.mutation(
			changes('schedule')(
				({ ctx, input: { key, ...input } }) => once(ctx, key, ['pattern', input], (ctx) => planPattern(ctx, input)),
				whose,
			),
		),
	move: send
		.input(Move)
		.mutation(
			changes('schedule')(
				({ ctx, input: { key, ...input } }) => once(ctx, key, ['move', input], (ctx) => moveHalfDay(ctx, input)),
				whose,
			),
		),
	cancel: send
		.input(PlannedHalfDay)
		.mutation(
			changes('schedule')(
				({ ctx, input: { key, ...input } }) => once(ctx, key, ['cancel', input], (ctx) => cancelHalfDay(ctx, input)),
				whose,
			),
		),
	wait: send
		.input(Wait)
		.mutation(
			changes('waiting_list')(
				({ ctx, input: { key, ...input } }) => once(ctx, key, ['wait', input], (ctx) => joinWaitingList(ctx, input)),
				whose,
			),
		),
})
