import { intake, intakeEvent } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import { intakeActions } from './intake.machine.rules.ts'
import type { IntakeForm, IntakeStep } from './intake.schema.ts'
import { planIntake } from './plan-intake.ts'
import { saveIntake } from './save-intake.ts'
import { stepIntake } from './step-intake.ts'

// Random people who do random things with a talk, against the real database and a model of what may happen (3.3).
const db = await useTestDb()
const { organisationId, siteId, planner } = await makeWorld(db)
const people = {
	coach: await makePerson(db, organisationId, 'coach'),
	planner,
	team_lead: await makePerson(db, organisationId, 'team_lead'),
}
const now = new Date('2026-11-25T10:00:00Z')
type Who = keyof typeof people
type Action = IntakeStep['action']
type Move = { who: Who; action: Action; right: boolean }
type Model = { state: string; invitations: number; written: boolean }

const everyone: Who[] = ['coach', 'planner', 'team_lead']
const holders: Who[] = ['coach', 'team_lead']
const allowed: Record<Action, { from: string[]; to: string; by: Who[] }> = {
	move: { from: ['planned'], to: 'planned', by: everyone },
	hold: { from: ['planned'], to: 'held', by: holders },
	advise: { from: ['held'], to: 'advice_given', by: holders },
	close: { from: ['advice_given'], to: 'closed', by: everyone },
	miss: { from: ['planned'], to: 'no_show', by: holders },
	invite: { from: ['no_show'], to: 'planned', by: everyone },
	give_back: { from: ['no_show'], to: 'cancelled', by: everyone },
	cancel: { from: ['planned', 'no_show', 'held'], to: 'cancelled', by: everyone },
}

function wishOf(id: string, { action, right }: Move): IntakeStep {
	if (action === 'move' || action === 'invite')
		return { id, action, on: right ? '2026-11-25' : '2026-11-24', at: '16:00' }
	return action === 'cancel' ? { id, action, reason: right ? 'moved' : null } : { id, action }
}

/** What the coach writes down in a talk that is held: all that an advice asks for. */
const whole = {
	speaking: 'a1',
	listening: 'a1',
	reading: 'a1',
	writing: 'a1',
	preferredChannel: 'audio',
	workTypeIds: [],
	reach: [],
	privacySheet: true,
	outcome: 'start_individual',
	product: 'language_work',
	halfDays: 3,
	startOn: '2026-11-30',
	cohortId: null,
} satisfies Omit<IntakeForm, 'id'>

/** What the model says of a step: where it leads, or that it is refused. */
function expected({ state, invitations, written }: Model, { who, action, right }: Move): string {
	const { from, to, by } = allowed[action]
	const guards: Partial<Record<Action, boolean>> = {
		move: right,
		advise: written,
		invite: right && invitations < 2,
		give_back: invitations >= 2,
		cancel: right,
	}
	return from.includes(state) && by.includes(who) && (guards[action] ?? true) ? to : 'refused'
}

type Step = { id: string; outcome: string; one: Move }

/** The model after a step; of some talks the coach writes down all that is asked for. */
async function goOn(model: Model, { id, outcome, one: { action, right } }: Step) {
	model.state = outcome
	if (action === 'invite') model.invitations++
	if (action !== 'hold' || !right) return
	await as(db, people.coach, (ctx) => saveIntake(ctx, { id, ...whole }), now)
	model.written = true
}

const move = fc.record({
	who: fc.constantFrom<Who>('coach', 'planner', 'team_lead'),
	action: fc.constantFrom<Action>(
		'move',
		'hold',
		'advise',
		'close',
		'miss',
		'miss',
		'invite',
		'invite',
		'give_back',
		'cancel',
	),
	right: fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, fc.boolean()),
})

const way = (...actions: Action[]): [Move[]] => [actions.map((action) => ({ who: 'coach', action, right: true }))]
/** How a talk can go: these are tried as they are, and random moves go on from their beginnings. */
const ways = [
	way('move', 'hold', 'advise', 'close'),
	way('miss', 'invite', 'miss', 'invite', 'miss', 'give_back'),
	way('hold', 'cancel'),
]
const moves = fc
	.tuple(
		fc
			.constantFrom(...ways.map(([steps]) => steps))
			.chain((steps) => fc.nat(steps.length).map((end) => steps.slice(0, end))),
		fc.array(move, { minLength: 2, maxLength: 9 }),
	)
	.map((parts) => parts.flat())

const stored = async (id: string) => ({
	row: await db.owner.select().from(intake).where(eq(intake.id, id)),
	events: await db.owner.select().from(intakeEvent).where(eq(intakeEvent.intakeId, id)),
})

async function makeTalk(): Promise<{ id: string; someone: Actor }> {
	const someone = await makePerson(db, organisationId)
	await makeCaseload(db, people.coach, someone)
	const talk = { personId: someone.personId, coachId: people.coach.personId, siteId, on: '2026-11-25', at: '09:00' }
	return { someone, id: await as(db, planner, (ctx) => planIntake(ctx, talk), now) }
}

test('whatever people try with a talk, only the steps of the table happen, and every other one changes nothing', async () => {
	const taken = new Set<Action>()
	await fc.assert(
		fc.asyncProperty(moves, async (moves) => {
			const { id, someone } = await makeTalk()
			const model: Model = { state: 'planned', invitations: 0, written: false }
			for (const one of moves) {
				const before = await stored(id)
				const outcome = expected(model, one)
				const done = await as(db, people[one.who], (ctx) => stepIntake(ctx, wishOf(id, one)), now)
				expect(done.ok ? done.state : 'refused', JSON.stringify({ model, one })).toBe(outcome)
				expect(done.personId).toBe(someone.personId)
				const after = await stored(id)
				const happens = outcome !== 'refused'
				expect(happens ? [] : after).toEqual(happens ? [] : before)
				if (happens) taken.add(one.action)
				if (happens) await goOn(model, { id, outcome, one })
				expect(after.row).toMatchObject([{ state: model.state, invitations: model.invitations }])
				expect(after.events).toHaveLength(before.events.length + (happens ? 1 : 0))
			}
		}),
		{ numRuns: 20, examples: ways },
	)
	expect(taken).toEqual(new Set(intakeActions))
})
