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
import { procedureFor, router } from './trpc.ts'

const planner = procedureFor(['planner', 'coach'])
const send = planner.input(Once)

export const scheduleRouter = router({
	choices: planner.query(({ ctx }) => listChoices(ctx)),
	week: planner.input(PersonWeek).query(({ ctx, input }) => listWeek(ctx, input)),
	board: planner.input(SiteWeek).query(({ ctx, input }) => listBoard(ctx, input)),
	plan: send
		.input(NewHalfDays)
		.mutation(({ ctx, input: { key, ...input } }) =>
			once(ctx, key, ['plan', input], (ctx) => planHalfDays(ctx, input)),
		),
	planPattern: send
		.input(NewPattern)
		.mutation(({ ctx, input: { key, ...input } }) =>
			once(ctx, key, ['pattern', input], (ctx) => planPattern(ctx, input)),
		),
	move: send
		.input(Move)
		.mutation(({ ctx, input: { key, ...input } }) => once(ctx, key, ['move', input], (ctx) => moveHalfDay(ctx, input))),
	cancel: send
		.input(PlannedHalfDay)
		.mutation(({ ctx, input: { key, ...input } }) =>
			once(ctx, key, ['cancel', input], (ctx) => cancelHalfDay(ctx, input)),
		),
	wait: send
		.input(Wait)
		.mutation(({ ctx, input: { key, ...input } }) =>
			once(ctx, key, ['wait', input], (ctx) => joinWaitingList(ctx, input)),
		),
})
