import type { Machine } from '../machine/machine.rules.ts'
import type { IntakeState } from './intake.rules.ts'

/** What can be done with an intake. */
export const intakeActions = ['move', 'hold', 'advise', 'close', 'miss', 'invite', 'give_back', 'cancel'] as const
export type IntakeAction = (typeof intakeActions)[number]

/** What must hold, and the reason of the refusal when it does not. */
export type IntakeGuard =
	| 'too-early'
	| 'past'
	| 'no-invitations-left'
	| 'invitations-left'
	| 'no-language-profile'
	| 'no-privacy-sheet'
	| 'no-outcome'
	| 'no-product'
	| 'no-start-day'
	| 'half-days-outside'
	| 'no-cohort'
	| 'planner-places'
	| 'planned-already'
	| 'cohort-closed'
	| 'in-another-group'
	| 'no-reason'

/** The first talk, from planning it to what comes of it (3.3). */
export const intakeMachine: Machine<IntakeState, IntakeAction, IntakeGuard> = {
	name: 'intake',
	starts: 'planned',
	steps: [
		{ from: ['planned'], action: 'move', to: 'planned', by: ['coach', 'planner', 'team_lead'], guards: ['past'] },
		{ from: ['planned'], action: 'hold', to: 'held', by: ['coach', 'team_lead'], guards: ['too-early'] },
		{
			from: ['held'],
			action: 'advise',
			to: 'advice_given',
			by: ['coach', 'team_lead'],
			guards: [
				'no-language-profile',
				'no-privacy-sheet',
				'no-outcome',
				'no-product',
				'no-start-day',
				'half-days-outside',
				'no-cohort',
			],
		},
		{
			from: ['advice_given'],
			action: 'close',
			to: 'closed',
			by: ['coach', 'planner', 'team_lead'],
			guards: ['planner-places', 'planned-already', 'cohort-closed', 'in-another-group'],
		},
		{ from: ['planned'], action: 'miss', to: 'no_show', by: ['coach', 'team_lead'], guards: ['too-early'] },
		{
			from: ['no_show'],
			action: 'invite',
			to: 'planned',
			by: ['coach', 'planner', 'team_lead'],
			guards: ['past', 'no-invitations-left'],
		},
		{
			from: ['no_show'],
			action: 'give_back',
			to: 'cancelled',
			by: ['coach', 'planner', 'team_lead'],
			guards: ['invitations-left'],
		},
		{
			from: ['planned', 'no_show', 'held'],
			action: 'cancel',
			to: 'cancelled',
			by: ['coach', 'planner', 'team_lead'],
			guards: ['no-reason'],
		},
	],
}
