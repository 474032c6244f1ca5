import { endAllDevices, endDevice } from '@repo/auth/end-device'
import { invitePhone } from '@repo/auth/invite-phone'
import { listDevices, listOwnDevices } from '@repo/auth/list-devices'
import { z } from 'zod'
import { changes, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const goAlong = ['coach', 'team_lead'] as const
const coach = procedureFor(goAlong).input(z.uuid())
const participant = procedureFor(['participant'], 'private')
const whose = (personId: string) => [personId]

/** The phones of participants, for who goes with them. Whoever makes a code for a new one proved to be there a moment ago (A6). */
export const deviceRouter = router({
	list: coach.query(reads('phone')(({ ctx, input }) => listDevices(ctx, input), whose)),
	invite: procedureFor(goAlong, 'grave')
		.input(z.uuid())
		.mutation(changes('phone')(({ ctx, input }) => invitePhone(ctx, ctx.keys, input), whose)),
	lost: coach.mutation(changes('phone')(({ ctx, input }) => endAllDevices(ctx, input), whose)),
})

/** The own phones. */
export const ownDeviceRouter = router({
	mine: participant.query(({ ctx }) => listOwnDevices(ctx)),
	end: participant.input(z.uuid()).mutation(({ ctx, input }) => endDevice(ctx, input)),
})
