import { chooseWork } from '@repo/domain/intake/choose-work'
import { getIntake } from '@repo/domain/intake/get-intake'
import { IntakeForm, IntakeStep, OwnWork } from '@repo/domain/intake/intake.schema'
import { listIntakes } from '@repo/domain/intake/list-intakes'
import { listOwnWork } from '@repo/domain/intake/list-own-work'
import { saveIntake } from '@repo/domain/intake/save-intake'
import { stepIntake } from '@repo/domain/intake/step-intake'
import { z } from 'zod'
import { changes, lists, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const everyone = procedureFor(['coach', 'planner', 'team_lead'])

/** The first talk (3.3): coaches hold it, planners see that it gets a day and a place. */
export const intakeRouter = router({
	list: everyone.query(
		lists('intake')(
			({ ctx }) => listIntakes(ctx),
			(_, rows) => rows.map(({ personId }) => personId),
		),
	),
	get: everyone.input(z.uuid()).query(
		reads('intake')(
			({ ctx, input }) => getIntake(ctx, input),
			(personId) => [personId],
		),
	),
	save: procedureFor(['coach', 'team_lead'])
		.input(IntakeForm)
		.mutation(
			changes('intake')(
				({ ctx, input }) => saveIntake(ctx, input),
				(_, { personId }) => [personId],
			),
		),
	step: everyone.input(IntakeStep).mutation(
		changes('intake')(
			({ ctx, input }) => stepIntake(ctx, input),
			(_, { personId }) => [personId],
		),
	),
})

const own = procedureFor(['participant'])

/** Which work a participant wants to try, chosen by its picture: also on a colleague's device (3.3). */
export const ownIntakeRouter = router({
	works: own.query(({ ctx }) => listOwnWork(ctx)),
	choose: own.input(OwnWork).mutation(({ ctx, input }) => chooseWork(ctx, input)),
})
