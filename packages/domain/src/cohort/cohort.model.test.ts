import { cohort, cohortEvent, enrolment, plannedHalfDay } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { and, eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NotFound } from '../errors.ts'
import { stepEnrolment } from '../enrolment/step-enrolment.ts'
import { makeForming } from '../testing/make-group.ts'
import { as, makePerson, makeWorld } from '../testing/make.ts'
import { endCohort } from './end-cohort.ts'
import { joinCohort } from './join-cohort.ts'
import { startCohort } from './start-cohort.ts'
import { undoCohortStart } from './undo-cohort-start.ts'

// Random people who do random things with a group, before its first day and after, against the real database and a model (3.4).
const db = await useTestDb()
const world = await makeWorld(db, { places: { free: 900 }, workPlaces: 900 })
const { organisationId } = world
const people = {
	planner: world.planner,
	team_lead: await makePerson(db, organisationId, 'team_lead'),
	coach: await makePerson(db, organisationId, 'coach'),
}
const days = { before: new Date('2026-11-23T06:00:00Z'), after: new Date('2026-11-24T06:00:00Z') }

type Action = 'join' | 'start' | 'start_all_but_one' | 'undo' | 'end' | 'drop'
type Move = { action: Action; who: keyof typeof people; day: keyof typeof days }
/** Of each member: yet to begin, going, stopped since the start, or without anything to begin with since that was undone. */
type Member = 'planned' | 'active' | 'dropped' | 'lapsed'
type Model = { state: 'forming' | 'started' | 'ended'; members: Map<string, Member> }

const listIn = ({ members }: Model, ...states: Member[]) =>
	[...members].filter(([, state]) => states.includes(state)).map(([id]) => id)

/** Whom a start is about: those who did not begin, less one where there are two. */
const startersOf = (model: Model, action: Action) =>
	listIn(model, 'planned', 'lapsed')
		.toSorted()
		.slice(action === 'start_all_but_one' ? 1 : 0)

const turn = (model: Model, from: Member, to: Member) => listIn(model, from).forEach((id) => model.members.set(id, to))

/** Whether it must happen. */
function mayInModel(model: Model, { action, who, day }: Move): boolean {
	const { state } = model
	if (action === 'drop') return true
	if (who === 'coach' || state === 'ended') return false
	if (action === 'end') return listIn(model, 'planned', 'active').length === 0
	if (action === 'undo') return state === 'started' && day === 'before'
	return startersOf(model, action).length > 0 && (state === 'started' || day === 'before')
}

/** Takes the step in the model; false where it must be refused. */
function takeInModel(model: Model, one: Move): boolean {
	if (!mayInModel(model, one)) return false
	if (one.action === 'drop') turn(model, 'active', 'dropped')
	else if (one.action === 'end') model.state = 'ended'
	else if (one.action === 'undo') {
		turn(model, 'active', 'planned')
		turn(model, 'dropped', 'lapsed')
		model.state = 'forming'
	} else {
		for (const id of startersOf(model, one.action)) model.members.set(id, 'active')
		model.state = 'started'
	}
	return true
}

/** What stands in the database of a group. */
const stored = async (cohortId: string, members: string[]) => ({
	groups: await db.owner.select().from(cohort).where(eq(cohort.id, cohortId)),
	events: await db.owner.$count(cohortEvent, eq(cohortEvent.cohortId, cohortId)),
	enrolments: await db.owner.select().from(enrolment).where(eq(enrolment.cohortId, cohortId)).orderBy(enrolment.id),
	halfDays: await db.owner.$count(plannedHalfDay, inArray(plannedHalfDay.personId, members)),
})

/** Everyone who goes through the group stops. */
async function dropAll(cohortId: string) {
	const stop = {
		action: 'drop',
		destination: 'own_choice',
		on: '2026-11-23',
		aftercareOn: null,
		saysStop: true,
	} as const
	const going = and(eq(enrolment.cohortId, cohortId), eq(enrolment.state, 'active'))
	for (const { id } of await db.owner.select().from(enrolment).where(going))
		await as(db, people.team_lead, (ctx) => stepEnrolment(ctx, { ...stop, enrolmentId: id }), days.before)
	return { ok: true }
}

async function takeForReal(cohortId: string, model: Model, { action, who, day }: Move): Promise<{ ok: boolean }> {
	const starters = startersOf(model, action)
	const without = listIn(model, 'planned', 'lapsed').filter((id) => !starters.includes(id))
	if (action === 'drop') return dropAll(cohortId)
	const done = as(
		db,
		people[who],
		async (ctx): Promise<{ ok: boolean }> => {
			if (action === 'undo') return undoCohortStart(ctx, cohortId)
			if (action === 'end') return endCohort(ctx, cohortId)
			return startCohort(ctx, { cohortId, without })
		},
		days[day],
	)
	// To a coach a group is there to read and not to change.
	return done.catch((error: unknown) => {
		if (who === 'coach' && error instanceof NotFound) return { ok: false }
		throw error
	})
}

/** Somebody comes; only into a group that is forming. */
async function join(cohortId: string, model: Model) {
	const { personId } = await makePerson(db, organisationId)
	const joined = await as(db, people.planner, (ctx) => joinCohort(ctx, { cohortId, personId }), days.before)
	expect(joined.ok).toBe(model.state === 'forming')
	if (joined.ok) model.members.set(personId, 'planned')
}

const move = fc.record({
	action: fc.constantFrom<Action>('join', 'join', 'start', 'start', 'start_all_but_one', 'undo', 'end', 'end', 'drop'),
	who: fc.constantFrom<Move['who']>('planner', 'planner', 'team_lead', 'coach'),
	day: fc.constantFrom<Move['day']>('before', 'before', 'before', 'after'),
})
const way = (...actions: Action[]): [Move[]] => [
	actions.map((action) => ({ action, who: 'planner', day: 'before' as const })),
]

test('whatever people try with a group, only the steps of the table happen, and every other one changes nothing', async () => {
	const happened = new Set<string>()
	await fc.assert(
		fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 10 }), async (moves) => {
			const { cohortId } = await makeForming(db, world, `Groep ${crypto.randomUUID()}`, { lessonPlaces: 99 })
			const model: Model = { state: 'forming', members: new Map() }
			for (const one of moves) {
				if (one.action === 'join') {
					await join(cohortId, model)
					continue
				}
				const members = [...model.members.keys()]
				const [was, before] = [structuredClone(model), await stored(cohortId, members)]
				const may = takeInModel(model, one)
				const done = await takeForReal(cohortId, was, one)
				expect(done.ok, JSON.stringify({ state: was.state, members: [...was.members.values()], one })).toBe(may)
				const after = await stored(cohortId, members)
				expect(after.groups).toMatchObject([{ state: model.state }])
				expect(after.enrolments.filter(({ state }) => state === 'active')).toHaveLength(listIn(model, 'active').length)
				expect(may ? null : after).toEqual(may ? null : before)
				if (may) happened.add(`${was.state} ${one.action} ${model.state}`)
			}
		}),
		{
			numRuns: 20,
			examples: [
				way('join', 'join', 'start_all_but_one', 'start', 'undo', 'start', 'drop', 'end'),
				way('join', 'start', 'drop', 'undo', 'start'),
				way('end'),
			],
		},
	)
	for (const step of [
		'forming start started',
		'started start started',
		'started undo forming',
		'started end ended',
		'forming end ended',
	])
		expect(happened).toContain(step)
})
