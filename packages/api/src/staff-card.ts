import { issueCard } from '@repo/auth/card/issue-card'
import { makeCard } from '@repo/auth/card/make-card'
import { endStaffCard, findStaffCard, listStaffCards } from '@repo/auth/card/staff-card'
import { z } from 'zod'
import { procedureFor, procedureOutside, router } from './trpc.ts'

const issuers = ['administrator', 'team_lead'] as const

/**
 * The cards of the staff. They are nobody's file, so the log has no line of them. Whoever
 * makes a card proved to be there a moment ago; secret and PIN are told once, to be printed.
 */
export const staffCardRouter = router({
	list: procedureFor(issuers).query(({ ctx }) => listStaffCards(ctx)),
	find: procedureFor(issuers)
		.input(z.uuid())
		.query(({ ctx, input }) => findStaffCard(ctx, input)),
	issue: procedureOutside(issuers, 'grave')
		.input(z.uuid())
		.mutation(async ({ ctx, input: personId }) => {
			const card = await makeCard(ctx.keys)
			if (!card.ok) return card
			const { secret, pin, ...hashes } = card.made
			const { name } = await ctx.within((ctx) => issueCard(ctx, { personId, to: 'staff', ...hashes }))
			return { ok: true as const, secret, pin, name }
		}),
	end: procedureFor(issuers)
		.input(z.uuid())
		.mutation(({ ctx, input }) => endStaffCard(ctx, input)),
})
