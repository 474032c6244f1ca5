import type { Machine } from '../machine/machine.rules.ts'

/** Where the yearly opportunity talk stands (3.13). */
export const opportunityReviewStates = ['due', 'invited', 'planned', 'held', 'follow_up', 'not_reached'] as const
export type OpportunityReviewState = (typeof opportunityReviewStates)[number]

/** What can be done about it. */
export const opportunityReviewActions = ['invite', 'plan', 'hold', 'follow', 'give_up'] as const
export type OpportunityReviewAction = (typeof opportunityReviewActions)[number]

/** What must hold: the talk is no plan any more, or was tried often enough (`opportunity_attempts_min`). */
export type OpportunityReviewGuard = 'not-in-the-future' | 'tried-often-enough'

const staff = ['coach', 'team_lead'] as const

/** The life of a yearly opportunity talk (KIK, 3.13). Who was not reached is invited again. */
export const opportunityReviewMachine: Machine<
	OpportunityReviewState,
	OpportunityReviewAction,
	OpportunityReviewGuard
> = {
	name: 'opportunity_review',
	starts: 'due',
	steps: [
		{ from: ['due', 'not_reached'], action: 'invite', to: 'invited', by: staff },
		{ from: ['due', 'invited', 'not_reached'], action: 'plan', to: 'planned', by: staff },
		{
			from: ['due', 'invited', 'planned', 'not_reached'],
			action: 'hold',
			to: 'held',
			by: staff,
			guards: ['not-in-the-future'],
		},
		{ from: ['held'], action: 'follow', to: 'follow_up', by: staff },
		{
			from: ['invited', 'planned'],
			action: 'give_up',
			to: 'not_reached',
			by: staff,
			guards: ['tried-often-enough'],
		},
	],
}
