import type { Machine } from '../machine/machine.rules.ts'

/** Where an enrolment is (3.4). */
export const enrolmentStates = ['planned', 'active', 'paused', 'completing', 'ended'] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

/** What can be done with an enrolment. `start_with_group` and `take_back` are steps of a group's start and its undo. */
export type EnrolmentAction =
	| 'start'
	| 'start_with_group'
	| 'take_back'
	| 'pause'
	| 'resume'
	| 'complete'
	| 'end'
	| 'drop'

/** What must hold; each is also the reason why a step is refused. */
export type EnrolmentGuard =
	| 'too-early'
	| 'another-runs'
	| 'changed-since'
	| 'pause-too-long'
	| 'rests-still'
	| 'no-review'
	| 'date-not-right'
	| 'no-contact-attempts'

const coaching = ['coach', 'team_lead'] as const
const starting = ['planner', 'team_lead'] as const

/**
 * The life of an enrolment (3.4). Ending is the coach's and the team lead's: planners plan, and need not know why someone leaves.
 * On its first day the clock starts what is gone through alone, and after its last day a pause ends: see `list-due-enrolments.ts`.
 * Coming back is no step: it is a new enrolment that knows the one before (3.6).
 */
export const enrolmentMachine: Machine<EnrolmentState, EnrolmentAction, EnrolmentGuard> = {
	name: 'enrolment',
	starts: 'planned',
	steps: [
		{
			from: ['planned'],
			action: 'start',
			to: 'active',
			by: ['coach', 'planner', 'team_lead', 'clock'],
			guards: ['too-early', 'another-runs'],
		},
		{ from: ['planned'], action: 'start_with_group', to: 'active', by: starting, guards: ['another-runs'] },
		{ from: ['active'], action: 'take_back', to: 'planned', by: starting, guards: ['changed-since'] },
		{ from: ['active'], action: 'pause', to: 'paused', by: coaching, guards: ['pause-too-long'] },
		{ from: ['paused'], action: 'resume', to: 'active', by: coaching },
		{ from: ['paused'], action: 'resume', to: 'active', by: ['clock'], guards: ['rests-still'] },
		{ from: ['active'], action: 'complete', to: 'completing', by: coaching, guards: ['no-review'] },
		{ from: ['completing'], action: 'end', to: 'ended', by: coaching, guards: ['date-not-right'] },
		{
			from: ['planned', 'active', 'paused'],
			action: 'drop',
			to: 'ended',
			by: coaching,
			guards: ['date-not-right', 'no-contact-attempts'],
		},
	],
}
