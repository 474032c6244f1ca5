import { intake, intakeEvent } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import type { IntakeStep } from './intake.schema.ts'
import { planIntake } from './plan-intake.ts'
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
type Model = { state: string; invitations: number }

const everyone: Who[] = ['coach', 'planner', 'team_lead']
const holders: Who[] = ['coach', 'team_lead']
const allowed: Record<Action, { from: string[]; to: string; by: Who[] }> = {
	move: { from: ['planned'], to: 'planned', by: everyone },
	hold: { from: ['planned'], to: 'held', by: holders },
	// Nothing was written down in these talks, so there is never an advice.
	advise: { from: [], to: 'advice_given', by: holders },
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

/** What the model says of a step: where it leads, or that it is refused. */
function expected({ state, invitations }: Model, { who, action, right }: Move): string {
	const { from, to, by } = allowed[action]
	const guards: Partial<Record<Action, boolean>> = {
		move: right,
		invite: right && invitations < 2,
		give_back: invitations >= 2,
		cancel: right,
	}
	return from.includes(state) && by.includes(who) && (guards[action] ?? true) ? to : 'refused'
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
	let taken = 0
	await fc.assert(
		fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 14 }), async (moves) => {
			const { id, someone } = await makeTalk()
			const model: Model = { state: 'planned', invitations: 0 }
			for (const one of moves) {
				const before = await stored(id)
				const outcome = expected(model, one)
				const done = await as(db, people[one.who], (ctx) => stepIntake(ctx, wishOf(id, one)), now)
				expect(done.ok ? done.state : 'refused', JSON.stringify({ model, one })).toBe(outcome)
				expect(done.personId).toBe(someone.personId)
				const after = await stored(id)
				const happens = outcome !== 'refused'
				expect(happens ? [] : after).toEqual(happens ? [] : before)
				taken += happens ? 1 : 0
				model.state = happens ? outcome : model.state
				model.invitations += happens && one.action === 'invite' ? 1 : 0
				expect(after.row).toMatchObject([{ state: model.state, invitations: model.invitations }])
				expect(after.events).toHaveLength(before.events.length + (happens ? 1 : 0))
			}
		}),
		{ numRuns: 30 },
	)
	expect(taken).toBeGreaterThan(10)
})
