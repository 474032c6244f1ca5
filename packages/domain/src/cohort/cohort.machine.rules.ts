import type { Machine } from '../machine/machine.rules.ts'

/** Where a group is. */
export const cohortStates = ['forming', 'started', 'ended'] as const
export type CohortState = (typeof cohortStates)[number]

/** What can be done with a group. */
export type CohortAction = 'start' | 'start_rest' | 'undo' | 'end'

/** What must hold; each is also the reason why a step is refused. */
export type CohortGuard = 'no-template' | 'nobody' | 'start-passed' | 'begun' | 'still-running'

const starters = ['planner', 'team_lead'] as const

/** The life of a group: people come to it, everyone starts at once, and until the first day that can be undone. */
export const cohortMachine: Machine<CohortState, CohortAction, CohortGuard> = {
	name: 'cohort',
	starts: 'forming',
	steps: [
		{
			from: ['forming'],
			action: 'start',
			to: 'started',
			by: starters,
			guards: ['no-template', 'nobody', 'start-passed'],
		},
		{ from: ['started'], action: 'start_rest', to: 'started', by: starters, guards: ['no-template', 'nobody'] },
		{ from: ['started'], action: 'undo', to: 'forming', by: starters, guards: ['begun'] },
		{ from: ['forming', 'started'], action: 'end', to: 'ended', by: starters, guards: ['still-running'] },
	],
}
