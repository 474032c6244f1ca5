import { type AlreadySent, once } from '@repo/domain/effect/once'
import { exportReferrals } from '@repo/domain/referral/export-referrals'
import { findSamePerson } from '@repo/domain/referral/find-same-person'
import { getReferral } from '@repo/domain/referral/get-referral'
import { listChannels, listPlacesToTalk } from '@repo/domain/referral/list-choices'
import { listOwnReferrals } from '@repo/domain/referral/list-own-referrals'
import { listReferrals } from '@repo/domain/referral/list-referrals'
import { listRoom } from '@repo/domain/referral/list-room'
import { ReferralForm, ReferralStep, SameQuestion, RoomQuestion } from '@repo/domain/referral/referral.schema'
import { type ReferralSaved, saveReferral } from '@repo/domain/referral/save-referral'
import { stepReferral } from '@repo/domain/referral/step-referral'
import { withdrawOwnReferral } from '@repo/domain/referral/withdraw-own-referral'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { z } from 'zod'
import { changes, lists, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const senders = procedureFor(['referrer', 'coach'])
const everyone = procedureFor(['referrer', 'coach', 'planner', 'team_lead'])
const planner = procedureFor(['planner'])

type Of = { id: string; personId: string | null }
/** Whose files these referrals are about. */
const people = (rows: readonly Of[]) => rows.flatMap(({ personId }) => (personId === null ? [] : [personId]))
/** The referrals of who has no file yet: the log names these instead. */
const unknown = (rows: readonly Of[]) => rows.flatMap(({ id, personId }) => (personId === null ? [id] : []))

/** What was written now: what was refused, or was sent before, changed nothing. */
const written = (kept: ReferralSaved | AlreadySent) => (kept.ok && 'id' in kept ? [kept] : [])

/** Referrals (3.2): who sends them follows the own ones, planners and team leads decide. */
export const referralRouter = router({
	list: everyone.query(
		lists('referral')(
			({ ctx }) => listReferrals(ctx),
			(_, rows) => people(rows),
			(_, rows) => unknown(rows),
		),
	),
	export: procedureFor(['referrer', 'coach', 'planner', 'team_lead'], 'grave').mutation(
		reads('export')(
			({ ctx }) => exportReferrals(ctx),
			(_, rows) => people(rows),
			(_, rows) => unknown(rows),
		),
	),
	get: everyone.input(z.uuid()).query(
		reads('referral')(
			({ ctx, input }) => getReferral(ctx, input),
			(_, found) => people([found]),
			(_, found) => unknown([found]),
		),
	),
	channels: senders.query(({ ctx }) => listChannels(ctx)),
	save: senders
		.input(ReferralForm)
		.input(Once)
		.mutation(
			changes('referral')(
				({ ctx, input: { key, ...form } }) => once(ctx, key, ['referral', form], (ctx) => saveReferral(ctx, form)),
				(_, kept) => people(written(kept)),
				(_, kept) => unknown(written(kept)),
			),
		),
	step: everyone.input(ReferralStep).mutation(
		changes('referral')(
			({ ctx, input }) => stepReferral(ctx, input),
			({ id }, { personId }) => people([{ id, personId }]),
			({ id }, { personId }) => unknown([{ id, personId }]),
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

const own = procedureFor(['participant'])

/** The own referral of who was here before: where it is, and stopping it. */
export const ownReferralRouter = router({
	mine: own.query(({ ctx }) => listOwnReferrals(ctx)),
	withdraw: own.input(z.uuid()).mutation(({ ctx, input }) => withdrawOwnReferral(ctx, input)),
})
