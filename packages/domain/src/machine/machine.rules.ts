import type { StaffRole } from '../account/account.rules.ts'

/** Who may take a step: someone of the staff in a role, the participant, or the clock (the worker's hourly round). */
export type Taker = StaffRole | 'participant' | 'clock'

/** One arrow of a state machine: from these states, by this action, to that state. */
export type Step<State extends string, Action extends string, Guard extends string, Text extends string = never> = {
	from: readonly State[]
	action: Action
	to: State
	by: readonly Taker[]
	/** What must hold besides; the first that does not is the reason of the refusal. */
	guards?: readonly Guard[]
	/** The key of the text that the participant reads from then on; left out where nothing is told. */
	tells?: Text
}

/** A life cycle as a table (domain handbook 3): the same table decides, is drawn in the README, and is tested against a model. */
export type Machine<State extends string, Action extends string, Guard extends string, Text extends string = never> = {
	name: string
	starts: State
	steps: readonly Step<State, Action, Guard, Text>[]
}

/** What someone wants to do, and what is known about it. */
export type Wish<State extends string, Action extends string, Guard extends string> = {
	state: State
	action: Action
	by: Taker
	/** Whether a guard holds. Only guards of this step are asked for. */
	holds: (guard: Guard) => boolean
}

/** Where it leads, or why not: the action does not exist in this state, is not this taker's, or a guard does not hold. */
export type Taken<State extends string, Action extends string, Guard extends string> =
	| { ok: true; to: State; step: Step<State, Action, Guard, string> }
	| { ok: false; reason: 'not-in-this-state' | 'not-in-this-role' | Guard }

/** Takes one step, or refuses it with a reason. Everything that the table does not allow is refused. */
export function takeStep<State extends string, Action extends string, Guard extends string>(
	{ steps }: Machine<State, Action, Guard, string>,
	{ state, action, by, holds }: Wish<State, Action, Guard>,
): Taken<State, Action, Guard> {
	const here = steps.filter((step) => step.action === action && step.from.includes(state))
	if (here.length === 0) return { ok: false, reason: 'not-in-this-state' }
	const step = here.find((one) => one.by.includes(by))
	if (step === undefined) return { ok: false, reason: 'not-in-this-role' }
	const missing = step.guards?.find((guard) => !holds(guard))
	return missing === undefined ? { ok: true, to: step.to, step } : { ok: false, reason: missing }
}

/** What someone in this role may try from here, in the order of the table; a guard can still refuse it. */
export function listActions<State extends string, Action extends string, Guard extends string>(
	{ steps }: Machine<State, Action, Guard, string>,
	state: State,
	by: Taker,
): Action[] {
	const mine = steps.filter((step) => step.from.includes(state) && step.by.includes(by))
	return [...new Set(mine.map(({ action }) => action))]
}

/** The key of the text that the participant reads in this state: what the steps to it tell. Nothing where they are silent. */
export function toldIn<State extends string, Text extends string>(
	{ steps }: Machine<State, string, string, Text>,
	state: State,
): Text | undefined {
	return steps.find(({ to }) => to === state)?.tells
}

/** The table as a Mermaid diagram, for the README. */
export function draw<State extends string, Action extends string, Guard extends string>({
	starts,
	steps,
}: Machine<State, Action, Guard, string>): string {
	const arrows = steps.flatMap(({ from, action, to }) => from.map((state) => `\t${state} --> ${to}: ${action}`))
	return ['stateDiagram-v2', `\t[*] --> ${starts}`, ...new Set(arrows)].join('\n')
}
