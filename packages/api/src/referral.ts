import { once } from '@repo/domain/effect/once'
import { findSamePerson } from '@repo/domain/referral/find-same-person'
import { getReferral } from '@repo/domain/referral/get-referral'
import { listChannels, listPlacesToTalk } from '@repo/domain/referral/list-choices'
import { listReferrals } from '@repo/domain/referral/list-referrals'
import { listRoom } from '@repo/domain/referral/list-room'
import { ReferralForm, ReferralStep, SameQuestion, RoomQuestion } from '@repo/domain/referral/referral.schema'
import { saveReferral } from '@repo/domain/referral/save-referral'
import { stepReferral } from '@repo/domain/referral/step-referral'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { changes, lists, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const senders = procedureFor(['referrer', 'coach'])
const everyone = procedureFor(['referrer', 'coach', 'planner', 'team_lead'])
const planner = procedureFor(['planner'])

/** Someone who has a file already; of who is sent to us and has none yet, the events of the referral are the log. */
const known = (personId: string | null) => (personId === null ? [] : [personId])

/** Referrals (3.2): who sends them follows the own ones, planners and team leads decide. */
export const referralRouter = router({
	list: everyone.query(
		lists('referral')(
			({ ctx }) => listReferrals(ctx),
			(_, rows) => rows.flatMap(({ personId }) => known(personId)),
		),
	),
	get: everyone.input(z.uuid()).query(
		reads('referral')(
			({ ctx, input }) => getReferral(ctx, input),
			(_, { personId }) => known(personId),
		),
	),
	channels: senders.query(({ ctx }) => listChannels(ctx)),
	save: senders
		.input(ReferralForm)
		.input(Once)
		.mutation(({ ctx, input: { key, ...form } }) =>
			once(ctx, key, ['referral', form], (ctx) => saveReferral(ctx, form)),
		),
	step: everyone.input(ReferralStep).mutation(
		changes('referral')(
			({ ctx, input }) => stepReferral(ctx, input),
			(_, { personId }) => known(personId),
		),
	),
	places: planner.query(({ ctx }) => listPlacesToTalk(ctx)),
	room: planner.input(RoomQuestion).query(({ ctx, input }) => listRoom(ctx, input)),
	same: planner.input(SameQuestion).query(
		lists('search')(
			({ ctx, input }) => findSamePerson(ctx, input),
			(_, people) => people.map(({ id }) => id),
		),
	),
})
