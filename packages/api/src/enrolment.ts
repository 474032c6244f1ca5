import { EnrolmentStep, NewPlannedEnrolment, Ticks } from '@repo/domain/enrolment/enrolment.schema'
import { getOwnChange } from '@repo/domain/enrolment/get-own-change'
import { listEnrolments } from '@repo/domain/enrolment/list-enrolments'
import { planEnrolment } from '@repo/domain/enrolment/plan-enrolment'
import { setTicks } from '@repo/domain/enrolment/set-ticks'
import { stepEnrolment } from '@repo/domain/enrolment/step-enrolment'
import { z } from 'zod'
import { changes, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const files = procedureFor(['coach', 'planner', 'team_lead'])
const coaching = procedureFor(['coach', 'team_lead'])

/** The enrolments of a participant (3.4): as episodes, a next one, a step, what was handed out and given back. */
export const enrolmentRouter = router({
	list: files.input(z.uuid()).query(
		reads('enrolment')(
			({ ctx, input }) => listEnrolments(ctx, input),
			(personId) => [personId],
		),
	),
	plan: files.input(NewPlannedEnrolment).mutation(
		changes('enrolment')(
			({ ctx, input }) => planEnrolment(ctx, input),
			({ personId }) => [personId],
		),
	),
	step: files.input(EnrolmentStep).mutation(
		changes('enrolment')(
			({ ctx, input }) => stepEnrolment(ctx, input),
			(_, { personId }) => [personId],
		),
	),
	tick: coaching.input(Ticks).mutation(
		changes('enrolment')(
			({ ctx, input }) => setTicks(ctx, input),
			(_, { personId }) => [personId],
		),
	),
})

/** What changes for the participant, before it does. */
export const ownEnrolmentRouter = router({
	change: procedureFor(['participant']).query(
		reads('enrolment')(
			({ ctx }) => getOwnChange(ctx),
			(_input, _output, { actor }) => [actor.personId],
		),
	),
})
