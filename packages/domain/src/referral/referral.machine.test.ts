import { referral, referralEvent } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { as, makePerson, makeWorld } from '../testing/make.ts'
import { makeChannels, makeReferral } from '../testing/make-referral.ts'
import type { ReferralStep } from './referral.schema.ts'
import { stepReferral } from './step-referral.ts'

// Random people who do random things, against the real database and a model of what may happen (3.2).
const db = await useTestDb()
const world = await makeWorld(db, { places: { free: 10 } })
const { organisationId, siteId, planner } = world
const person = (role: Actor['role']) => makePerson(db, organisationId, role)
const people = {
	referrer: await person('referrer'),
	coach: await person('coach'),
	planner,
	team_lead: await person('team_lead'),
}
await makeChannels(db, organisationId)
type Who = keyof typeof people
type Action = ReferralStep['action']
type Move = { who: Who; action: Action; right: boolean }

/** From where to where, and by whom; the sender is `referrer` or `coach`, whichever wrote it. */
const allowed: Record<Action, { from: string[]; to: string; by: (who: Who, sender: Who) => boolean }> = {
	submit: { from: ['draft'], to: 'submitted', by: (who, sender) => who === sender },
	ask: { from: ['submitted'], to: 'incomplete', by: (who) => who === 'planner' },
	complete: { from: ['incomplete'], to: 'submitted', by: (who, sender) => who === sender },
	accept: { from: ['submitted', 'waitlisted'], to: 'accepted', by: (who) => who === 'planner' },
	wait: { from: ['submitted'], to: 'waitlisted', by: (who) => who === 'planner' },
	decline: { from: ['submitted', 'waitlisted'], to: 'declined', by: (who) => who === 'team_lead' },
	withdraw: {
		from: ['draft', 'submitted', 'incomplete', 'waitlisted'],
		to: 'withdrawn',
		by: (who, sender) => who === sender || who === 'planner',
	},
}

/** What a step brings: right, or wrong in the way that its guard is about. */
function wishOf(id: string, { action, right }: Move): ReferralStep {
	const talk = { siteId, coachId: people.coach.personId, on: right ? '2026-11-25' : '2026-11-20', at: '10:00' }
	switch (action) {
		case 'ask':
			return { id, action, items: right ? ['born_on'] : [] }
		case 'accept':
			return { id, action, ...talk, cohortId: null, who: 'new' }
		case 'wait':
			return { id, action, siteId, who: null }
		case 'decline':
			return { id, action, reason: right ? 'fits_elsewhere' : null }
		case 'withdraw':
			return { id, action, reason: right ? 'moved' : null }
		default:
			return { id, action }
	}
}

type Model = { state: string; sender: Who; hasPlace: boolean; known: boolean }

/** Whether this actor finds the referral at all: a draft is its writer's, and a coach goes with it once the person is theirs. */
const finds = ({ state, sender, known }: Model, who: Who) => {
	if (who === sender) return true
	if (who === 'referrer') return false
	return who === 'coach' ? known : state !== 'draft'
}

function expected(model: Model, { who, action, right }: Move): string {
	if (!finds(model, who)) return 'gone'
	const { from, to, by } = allowed[action]
	const placed = action === 'accept' ? model.hasPlace : action === 'wait' ? !model.hasPlace : true
	const guarded = ['submit', 'complete', 'wait'].includes(action) || right
	return from.includes(model.state) && by(who, model.sender) && placed && guarded ? to : 'refused'
}

const anything = fc.record({
	who: fc.constantFrom<Who>('referrer', 'coach', 'planner', 'team_lead'),
	action: fc.constantFrom<Action>('submit', 'ask', 'complete', 'accept', 'wait', 'decline', 'withdraw'),
	right: fc.boolean(),
})
/** Half of the time something that could be right, so that the runs come further than the draft. */
const sensible = fc.constantFrom<Move>(
	...(['submit', 'complete'] as const).flatMap((action) =>
		(['referrer', 'coach'] as const).map((who) => ({ who, action, right: true })),
	),
	...(['ask', 'accept', 'wait'] as const).map((action) => ({ who: 'planner' as const, action, right: true })),
	{ who: 'team_lead', action: 'decline', right: true },
)
const move = fc.oneof(anything, { arbitrary: sensible, weight: 2 })

const stored = async (id: string) => ({
	row: await db.owner.select().from(referral).where(eq(referral.id, id)),
	events: await db.owner.select().from(referralEvent).where(eq(referralEvent.referralId, id)),
})

const take = (id: string, one: Move) =>
	as(db, people[one.who], (ctx) => stepReferral(ctx, wishOf(id, one))).then(
		(taken) => (taken.ok ? taken.state : 'refused'),
		(error: unknown) => {
			if (error instanceof NotFound) return 'gone'
			throw error
		},
	)

test('whatever people try with a referral, only the steps of the table happen, and every other one changes nothing', async () => {
	let taken = 0
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom<Who>('referrer', 'coach'),
			fc.boolean(),
			fc.boolean(),
			fc.array(move, { minLength: 4, maxLength: 14 }),
			async (sender, hasPlace, send, moves) => {
				const change = { channelCode: hasPlace ? 'wij' : 'gon' }
				const id = await makeReferral(db, people[sender], change, { send })
				const model: Model = { state: send ? 'submitted' : 'draft', sender, hasPlace, known: false }
				for (const one of moves) {
					const before = await stored(id)
					const outcome = expected(model, one)
					expect(await take(id, one), JSON.stringify({ model, one })).toBe(outcome)
					const after = await stored(id)
					const happens = outcome !== 'refused' && outcome !== 'gone'
					expect(happens ? [] : after).toEqual(happens ? [] : before)
					taken += happens ? 1 : 0
					model.state = happens ? outcome : model.state
					model.known ||= outcome === 'accepted'
					expect(after.row).toMatchObject([{ state: model.state }])
					expect(after.events).toHaveLength(before.events.length + (happens ? 1 : 0))
				}
			},
		),
		{ numRuns: 30 },
	)
	expect(taken).toBeGreaterThan(10)
})
