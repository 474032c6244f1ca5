import { allowUnlock } from '@repo/auth/unlock/allow-unlock'
import { askCoach } from '@repo/auth/unlock/ask-coach'
import { listUnlockRequests } from '@repo/auth/unlock/list-unlock-requests'
import { Allowing } from '@repo/auth/unlock/unlock.schema'
import { changes, lists } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const coach = procedureFor(['coach', 'team_lead'])

/** Participants who want to open something private and ask their coach beside them. */
export const unlockRouter = router({
	list: coach.query(
		lists('unlock')(
			({ ctx }) => listUnlockRequests(ctx),
			(_, requests) => requests.map(({ personId }) => personId),
		),
	),
	allow: coach.input(Allowing).mutation(
		changes('unlock')(
			({ ctx, input }) => allowUnlock(ctx, input),
			({ personId }) => [personId],
		),
	),
})

/** "Vraag mijn coach". */
export const ownUnlockRouter = router({
	ask: procedureFor(['participant']).mutation(({ ctx }) => askCoach(ctx, ctx.sessionId)),
})
