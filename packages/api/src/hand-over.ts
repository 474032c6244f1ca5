import { inviteHandOver } from '@repo/auth/hand-over/invite-hand-over'
import { NewHandOver } from '@repo/domain/hand-over/hand-over.schema'
import { changes } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

/** Giving the device to a participant for one task. */
export const handOverRouter = router({
	start: procedureFor(['coach', 'team_lead'])
		.input(NewHandOver)
		.mutation(
			changes('hand_over')(
				({ ctx, input }) => inviteHandOver(ctx, ctx.sessionId, input),
				({ personId }) => [personId],
			),
		),
})
