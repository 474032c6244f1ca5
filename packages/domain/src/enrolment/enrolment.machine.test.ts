import { deepStrictEqual } from 'node:assert/strict'
import { contactAttempt, enrolment, enrolmentEvent, review } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { as, makeCaseload, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import {
	type EnrolmentAction,
	type EnrolmentGuard,
	enrolmentMachine,
	type EnrolmentState,
} from './enrolment.machine.rules.ts'
import { planEnrolment } from './plan-enrolment.ts'
import { type AnyStep, stepEnrolment } from './step-enrolment.ts'

// Random roles do random things with one enrolment; a model of a few lines says beforehand what comes of it.
const db = await useTestDb()
const roles = ['coach', 'planner', 'team_lead'] as const
type Role = (typeof roles)[number]
type Name = Role | 'clock'
let people: Record<Role, Actor>
let organisationId: string

beforeAll(async () => {
	const world = await makeWorld(db)
	organisationId = world.organisationId
	people = {
		planner: world.planner,
		coach: await makePerson(db, organisationId, 'coach'),
		team_lead: await makePerson(db, organisationId, 'team_lead'),
	}
})

/** What the model knows of the enrolment. */
type Model = { state: EnrolmentState; byGroup: boolean; calls: number; reviewed: boolean }
/** What the real one is. */
type Real = { enrolmentId: string; personId: string }

type Wish<Step = AnyStep> = Step extends AnyStep ? Omit<Step, 'enrolmentId'> : never

const today = '2026-11-23'
const wishes = {
	start: { action: 'start' },
	start_with_group: { action: 'start_with_group' },
	take_back: { action: 'take_back' },
	pause: { action: 'pause', until: '2026-12-07', reason: 'holiday' },
	resume: { action: 'resume' },
	complete: { action: 'complete', direction: 'volunteer_work' },
	end: { action: 'end', type: 'outflow', destination: 'volunteer_work', on: today, aftercareOn: null },
	drop: { action: 'drop', destination: 'no_contact', on: today, aftercareOn: null, saysStop: false },
} as const satisfies Record<EnrolmentAction, Wish>

type Foreseen = EnrolmentState | 'not-in-this-state' | 'not-in-this-role' | EnrolmentGuard

/** The handbook's lines in other words than the machine's: where it leads, who may, and what must be so. */
function foresee(model: Model, action: EnrolmentAction, by: Name): Foreseen {
	const { state } = model
	const coaching = by === 'coach' || by === 'team_lead'
	const starts = by === 'planner' || by === 'team_lead'
	const isClock = by === 'clock'
	const arrows: Record<EnrolmentAction, [boolean, boolean, EnrolmentGuard | null, EnrolmentState]> = {
		start: [state === 'planned', true, null, 'active'],
		start_with_group: [state === 'planned', starts, null, 'active'],
		take_back: [state === 'active', starts, model.byGroup ? null : 'changed-since', 'planned'],
		pause: [state === 'active', coaching, null, 'paused'],
		resume: [state === 'paused', coaching || isClock, isClock ? 'rests-still' : null, 'active'],
		complete: [state === 'active', coaching, model.reviewed ? null : 'no-review', 'completing'],
		end: [state === 'completing', coaching, null, 'ended'],
		drop: [
			['planned', 'active', 'paused'].includes(state),
			coaching,
			model.calls >= 2 ? null : 'no-contact-attempts',
			'ended',
		],
	}
	const [isHere, isMine, missing, to] = arrows[action]
	if (!isHere) return 'not-in-this-state'
	return isMine ? (missing ?? to) : 'not-in-this-role'
}

/** Somebody takes a step, or the clock does by the worker's login. */
const step = (by: Name, wish: AnyStep) =>
	by === 'clock'
		? db.worker.withVisitor(organisationId, (handle) =>
				stepEnrolment({ db: handle, actor: { organisationId, personId: null, role: by }, now: mondayEarly }, wish),
			)
		: as(db, people[by], (ctx) => stepEnrolment(ctx, wish))

/** Someone in a role, or the clock, tries something. */
class Try implements fc.AsyncCommand<Model, Real> {
	readonly action: EnrolmentAction
	readonly by: Name
	constructor(action: EnrolmentAction, by: Name) {
		this.action = action
		this.by = by
	}
	check = () => true
	async run(model: Model, { enrolmentId }: Real) {
		const wanted = foresee(model, this.action, this.by)
		const before = await readRow(enrolmentId)
		const wish: AnyStep = { ...wishes[this.action], enrolmentId }
		const stepped = await step(this.by, wish)
		const after = await readRow(enrolmentId)
		if (stepped.ok) {
			deepStrictEqual(stepped.to, wanted)
			deepStrictEqual(after, { ...after, state: wanted, events: before.events + 1 })
			model.state = stepped.to
			model.byGroup = this.action === 'start_with_group'
		} else {
			deepStrictEqual(stepped.reason, wanted)
			deepStrictEqual(after, before)
		}
	}
	toString = () => `${this.by} tries ${this.action}`
}

/** The coach calls, or holds a review. */
class Note implements fc.AsyncCommand<Model, Real> {
	readonly what: 'call' | 'review'
	constructor(what: 'call' | 'review') {
		this.what = what
	}
	check = () => true
	async run(model: Model, { personId }: Real) {
		const own = { organisationId, personId }
		const by = people.coach.personId
		if (this.what === 'call') {
			await db.owner.insert(contactAttempt).values({ ...own, actorId: by, at: mondayEarly, outcome: 'not_reached' })
			model.calls++
		} else {
			const dates = { heldOn: today, nextDueOn: '2027-02-15', createdAt: mondayEarly }
			await db.owner.insert(review).values({ ...own, ...dates, writerId: by })
			model.reviewed = true
		}
	}
	toString = () => this.what
}

async function readRow(enrolmentId: string) {
	const [row] = await db.owner.select().from(enrolment).where(eq(enrolment.id, enrolmentId))
	return { ...row, events: await db.owner.$count(enrolmentEvent, eq(enrolmentEvent.enrolmentId, enrolmentId)) }
}

async function begin(): Promise<Real> {
	const { personId } = await makePerson(db, organisationId)
	await makeCaseload(db, people.coach, { ...people.coach, personId })
	const planned = await as(db, people.planner, (ctx) =>
		planEnrolment(ctx, { personId, product: 'development_place', from: today }),
	)
	if (!planned.ok) throw new Error(planned.reason)
	return { enrolmentId: planned.enrolmentId, personId }
}

const actions = [...new Set(enrolmentMachine.steps.map(({ action }) => action))]
const commands = [
	fc
		.tuple(fc.constantFrom(...actions), fc.constantFrom(...roles, 'clock' as const))
		.map(([action, by]) => new Try(action, by)),
	fc.constantFrom('call' as const, 'review' as const).map((what) => new Note(what)),
]

test('whatever anyone tries in any order, an enrolment goes as the handbook says and otherwise stays as it was (3.4)', async () => {
	const all = fc.assert(
		fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (tried) => {
			const model: Model = { state: 'planned', byGroup: false, calls: 0, reviewed: false }
			const real = await begin()
			await fc.asyncModelRun(() => ({ model, real }), tried)
		}),
		{ numRuns: 25 },
	)
	await expect(all).resolves.toBeUndefined()
})

test('of two who end the same enrolment at once, one does, and it is written down once', async () => {
	const { enrolmentId } = await begin()
	const stop = { ...wishes.drop, enrolmentId, saysStop: true }

	const results = await Promise.all(
		(['coach', 'team_lead'] as const).map((name) => as(db, people[name], (ctx) => stepEnrolment(ctx, stop))),
	)

	expect(results.filter(({ ok }) => ok)).toHaveLength(1)
	expect((await readRow(enrolmentId)).events).toBe(2)
})
