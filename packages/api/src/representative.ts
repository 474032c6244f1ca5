import { inviteRepresentative } from '@repo/auth/representative/invite-representative'
import { addRepresentative } from '@repo/domain/representative/add-representative'
import { closePart, openPart } from '@repo/domain/representative/close-part'
import { endRepresentative } from '@repo/domain/representative/end-representative'
import { extendRepresentative } from '@repo/domain/representative/extend-representative'
import { listRepresentatives } from '@repo/domain/representative/list-representatives'
import { listWhoLooksAlong } from '@repo/domain/representative/list-who-looks-along'
import {
	Extension,
	NewRepresentative,
	OfPart,
	OfRepresentative,
} from '@repo/domain/representative/representative.schema'
import { z } from 'zod'
import { changes, reads } from './logged.ts'
import { procedureFor, router } from './trpc.ts'

const coach = procedureFor(['coach', 'team_lead'])
/** Who looks along gets in where only the participant was: whoever gives that, or makes it longer, proved to be there a moment ago. */
const fresh = procedureFor(['coach', 'team_lead'], 'grave')
const participant = procedureFor(['participant'])
type Of = { personId: string }
const whose = ({ personId }: Of) => [personId]
/** What was refused changed nothing. */
const onlyIf = (done: boolean, of: Of) => (done ? whose(of) : [])

/** Who looks along with a participant, for who goes with them. */
export const representativeRouter = router({
	list: coach.input(z.uuid()).query(
		reads('representative')(
			({ ctx, input }) => listRepresentatives(ctx, input),
			(id) => [id],
		),
	),
	add: fresh.input(NewRepresentative).mutation(
		changes('representative')(
			({ ctx, input }) => addRepresentative(ctx, input),
			(input, { ok }) => onlyIf(ok, input),
		),
	),
	invite: fresh.input(OfRepresentative).mutation(
		changes('representative')(
			({ ctx, input }) => inviteRepresentative(ctx, ctx.keys, input),
			(input, { ok }) => onlyIf(ok, input),
		),
	),
	extend: fresh.input(Extension).mutation(
		changes('representative')(
			({ ctx, input }) => extendRepresentative(ctx, input),
			(input, { ok }) => onlyIf(ok, input),
		),
	),
	end: coach
		.input(OfRepresentative)
		.mutation(changes('representative')(({ ctx, input }) => endRepresentative(ctx, input), whose)),
})

/** Who looks along with the participant who is signed in, and what each of them sees. */
export const ownRepresentativeRouter = router({
	mine: participant.query(({ ctx }) => listWhoLooksAlong(ctx)),
	close: participant.input(OfPart).mutation(({ ctx, input }) => closePart(ctx, input)),
	open: participant.input(OfPart).mutation(({ ctx, input }) => openPart(ctx, input)),
})
