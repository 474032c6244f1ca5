import type { Machine } from '../machine/machine.rules.ts'
import type { ReferralItem, ReferralState } from './referral.rules.ts'

/** What can be done with a referral. `give_back` is done by the intake, when nobody came (3.3). */
export const referralActions = [
	'submit',
	'ask',
	'complete',
	'accept',
	'wait',
	'decline',
	'withdraw',
	'give_back',
] as const
export type ReferralAction = (typeof referralActions)[number]

/** What must hold, and the reason of the refusal when it does not. */
export type ReferralGuard =
	| `no-${ReferralItem}`
	| 'nothing-asked'
	| 'still-missing'
	| 'no-reason'
	| 'no-place'
	| 'there-is-place'
	| 'same-person'
	| 'no-coach'
	| 'past'

/** What someone who is sent to us is told. */
export type ReferralText = `referral.told.${'submitted' | 'waitlisted' | 'accepted' | 'declined' | 'withdrawn'}`

/** A referral from draft to answer (3.2). */
export const referralMachine: Machine<ReferralState, ReferralAction, ReferralGuard, ReferralText> = {
	name: 'referral',
	starts: 'draft',
	steps: [
		{
			from: ['draft'],
			action: 'submit',
			to: 'submitted',
			by: ['referrer', 'coach'],
			guards: ['no-channel', 'no-name', 'no-contact', 'no-language', 'no-aim', 'no-told'],
			tells: 'referral.told.submitted',
		},
		{ from: ['submitted'], action: 'ask', to: 'incomplete', by: ['planner'], guards: ['nothing-asked'] },
		{
			from: ['incomplete'],
			action: 'complete',
			to: 'submitted',
			by: ['referrer', 'coach'],
			guards: ['no-channel', 'no-name', 'no-contact', 'no-language', 'no-aim', 'no-told', 'still-missing'],
			tells: 'referral.told.submitted',
		},
		{
			from: ['submitted', 'waitlisted'],
			action: 'accept',
			to: 'accepted',
			by: ['planner'],
			guards: ['no-legal_basis', 'no-born_on', 'no-half_days', 'past', 'no-coach', 'no-place', 'same-person'],
			tells: 'referral.told.accepted',
		},
		{
			from: ['submitted'],
			action: 'wait',
			to: 'waitlisted',
			by: ['planner'],
			guards: ['no-half_days', 'there-is-place', 'same-person'],
			tells: 'referral.told.waitlisted',
		},
		{
			from: ['submitted', 'waitlisted'],
			action: 'decline',
			to: 'declined',
			by: ['team_lead'],
			guards: ['no-reason'],
			tells: 'referral.told.declined',
		},
		{
			from: ['draft', 'submitted', 'incomplete', 'waitlisted'],
			action: 'withdraw',
			to: 'withdrawn',
			by: ['referrer', 'coach', 'planner', 'participant'],
			guards: ['no-reason'],
			tells: 'referral.told.withdrawn',
		},
		{ from: ['accepted'], action: 'give_back', to: 'incomplete', by: ['coach', 'planner', 'team_lead'] },
	],
}
