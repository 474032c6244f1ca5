import { endCard } from '@repo/auth/card/end-card'
import { findCard } from '@repo/auth/card/find-card'
import { issueCard, type NewCard } from '@repo/auth/card/issue-card'
import { makeCard } from '@repo/auth/card/make-card'
import { z } from 'zod'
import { changes, reads } from './logged.ts'
import { type OperationContext, procedureFor, procedureOutside, router } from './trpc.ts'

const issuers = ['coach', 'team_lead'] as const
const whose = (personId: string) => [personId]

const issue = changes('card')(
	({ ctx, input }: { ctx: OperationContext; input: NewCard }) => issueCard(ctx, input),
	({ personId }) => [personId],
)

/** The sign-in cards of participants. Secret and PIN are told once, to be printed. */
export const cardRouter = router({
	find: procedureFor(issuers)
		.input(z.uuid())
		.query(reads('card')(({ ctx, input }) => findCard(ctx, input), whose)),
	issue: procedureOutside(issuers, 'grave')
		.input(z.uuid())
		.mutation(async ({ ctx, input: personId }) => {
			const card = await makeCard(ctx.keys)
			if (!card.ok) return card
			const { secret, pin, ...hashes } = card.made
			const holder = await ctx.within((ctx) => issue({ ctx, input: { personId, ...hashes } }))
			return { ok: true as const, secret, pin, ...holder }
		}),
	end: procedureFor(issuers)
		.input(z.uuid())
		.mutation(changes('card')(({ ctx, input }) => endCard(ctx, input), whose)),
})
