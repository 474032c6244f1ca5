import { cohort, cohortHalfDay, cohortMember, enrolment } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor, Ctx } from '../context.ts'
import { stepEnrolment } from '../enrolment/step-enrolment.ts'
import { cancelHalfDay } from '../schedule/cancel-half-day.ts'
import { moveHalfDay } from '../schedule/move-half-day.ts'
import { planHalfDays } from '../schedule/plan-half-day.ts'
import { makeForming, makeJoin } from '../testing/make-group.ts'
import { as, countPlanned, makeCaseload, makeLesson, makePerson, makeWorld } from '../testing/make.ts'
import { addTemplate } from './add-template.ts'
import { endCohort } from './end-cohort.ts'
import { joinCohort } from './join-cohort.ts'
import { leaveCohort } from './leave-cohort.ts'
import { makeGroup } from './make-group.ts'
import { startCohort } from './start-cohort.ts'
import { undoCohortStart } from './undo-cohort-start.ts'

const db = await useTestDb()

/** A world with a group of so many members. */
async function group(members: number, places?: { lessonPlaces?: number; from?: string }) {
	const world = await makeWorld(db)
	const { cohortId, lessonId } = await makeForming(db, world, 'Groep', places)
	const people = await makeJoin(db, world, cohortId, members)
	const acting = <T>(work: (ctx: Ctx) => Promise<T>, now?: Date) => as(db, world.planner, work, now)
	return {
		...world,
		cohortId,
		lessonId,
		people,
		acting,
		start: (without: string[] = []) => acting((ctx) => startCohort(ctx, { cohortId, without })),
		undo: (now?: Date) => acting((ctx) => undoCohortStart(ctx, cohortId), now),
		planned: () => countPlanned(db, world.organisationId),
		states: async () =>
			(await db.owner.select().from(enrolment).where(eq(enrolment.cohortId, cohortId))).map(({ state }) => state),
	}
}
const member = (people: readonly Actor[], index: number) => {
	const found = people[index]
	if (found === undefined) throw new Error('nobody there')
	return found
}
const tuesday = { on: '2026-11-24', part: 'morning' } as const

test('the 16th goes to the waiting list, and comes in when a place is free (R-005)', async () => {
	const { people, acting, cohortId } = await group(17)

	expect(people.slice(0, 15).every(({ answer }) => answer.ok && answer.place === 'member')).toBe(true)
	expect(people.slice(15).map(({ answer }) => answer)).toEqual([
		{ ok: true, place: 'waiting', position: 1 },
		{ ok: true, place: 'waiting', position: 2 },
	])
	const { personId } = member(people, 3)
	expect(await acting((ctx) => leaveCohort(ctx, { cohortId, personId }))).toEqual({
		ok: true,
		movedUp: member(people, 15).personId,
	})
	expect(await db.owner.$count(cohortMember, eq(cohortMember.cohortId, cohortId))).toBe(15)
})

test('starting makes everyone active and plans everyone, in one action that tells how far it is', async () => {
	const { acting, cohortId, planned, states } = await group(3)
	const heard: number[] = []

	const started = await acting((ctx) =>
		startCohort(ctx, { cohortId, without: [] }, (done) => Promise.resolve(void heard.push(done))),
	)

	expect(started).toMatchObject({ ok: true, started: 3, halfDays: 12 })
	expect(await planned()).toBe(12)
	expect(await states()).toEqual(['active', 'active', 'active'])
	expect(heard).toEqual([1, 2, 3])
})

test('who stands in the way is named and nothing is made; the planner starts without them', async () => {
	const { people, acting, start, planned, states, siteId, workTypeId } = await group(3)
	const { personId } = member(people, 1)
	await acting((ctx) => planHalfDays(ctx, { personId, siteId, workTypeId, halfDays: [tuesday] }))

	expect(await start()).toMatchObject({
		reason: 'members-refused',
		refused: [{ personId, reason: 'already-somewhere', at: tuesday }],
	})
	expect(await planned()).toBe(1)
	expect(await states()).toEqual(['planned', 'planned', 'planned'])
	expect(await start([personId])).toMatchObject({ ok: true, started: 2, halfDays: 8 })
})

test('who could not start with the others starts later, and nobody twice', async () => {
	const { people, start, planned } = await group(3)
	await start([member(people, 1).personId])

	expect(await start()).toMatchObject({ ok: true, started: 1, halfDays: 4 })
	expect(await planned()).toBe(12)
	expect(await start()).toEqual({ ok: false, reason: 'nobody' })
})

test('a lesson with too few places refuses those who are too many, not everyone', async () => {
	const { start } = await group(4, { lessonPlaces: 3 })

	const refused = await start()

	expect(refused).toMatchObject({ refused: [{ reason: 'lesson-full', at: { on: '2026-11-26' }, places: 3 }] })
})

test('an undo takes back exactly what the start made', async () => {
	const { start, undo, planned, states, cohortId } = await group(3)
	await start()

	expect(await undo()).toMatchObject({ ok: true, taken: 12, kept: [] })
	expect(await planned()).toBe(0)
	expect(await states()).toEqual(['planned', 'planned', 'planned'])
	expect(await db.owner.$count(cohort, and(eq(cohort.id, cohortId), eq(cohort.state, 'forming')))).toBe(1)
	expect(await start()).toMatchObject({ ok: true, halfDays: 12 })
})

test('an undo keeps what was changed since, and says whose', async () => {
	const { people, start, undo, planned, acting, organisationId } = await group(4)
	await start()
	const [moved, cancelled, paused] = [0, 1, 2].map((index) => member(people, index).personId)
	if (!moved || !cancelled || !paused) throw new Error('nobody there')
	const later = new Date('2026-11-23T07:00:00Z')
	const coach = await makePerson(db, organisationId, 'coach')
	await makeCaseload(db, coach, member(people, 2))
	await acting(
		(ctx) => moveHalfDay(ctx, { personId: moved, from: tuesday, to: { ...tuesday, part: 'afternoon' } }),
		later,
	)
	await acting((ctx) => cancelHalfDay(ctx, { personId: cancelled, ...tuesday }), later)
	const [own] = await db.owner.select().from(enrolment).where(eq(enrolment.personId, paused))
	const pause = { action: 'pause', until: '2026-12-01', reason: 'holiday' } as const
	await as(db, coach, (ctx) => stepEnrolment(ctx, { ...pause, enrolmentId: own?.id ?? '' }))

	const undone = await undo(later)

	expect(undone).toMatchObject({ ok: true, taken: 14 })
	const kept = undone.ok
		? undone.kept.map(({ personId, halfDays, enrolment: too }) => ({ personId, halfDays, enrolment: too }))
		: []
	expect(kept.toSorted((a, b) => a.personId.localeCompare(b.personId))).toEqual(
		[
			{ personId: moved, halfDays: 1, enrolment: false },
			{ personId: cancelled, halfDays: 1, enrolment: false },
			{ personId: paused, halfDays: 0, enrolment: true },
		].toSorted((a, b) => a.personId.localeCompare(b.personId)),
	)
	expect(await planned()).toBe(1)
})

test('after the first day a start stays, and a group whose day has passed does not start', async () => {
	const { start, undo } = await group(2)
	await start()
	const late = await group(1, { from: '2026-11-20' })

	expect(await undo(new Date('2026-11-24T07:00:00Z'))).toEqual({ ok: false, reason: 'begun' })
	expect(await late.start()).toEqual({ ok: false, reason: 'start-passed' })
})

test('someone in one group that is forming does not come into another', async () => {
	const { people, acting, ...world } = await group(1)
	const other = await makeForming(db, world, 'Andere groep')
	const { personId } = member(people, 0)

	expect(await acting((ctx) => joinCohort(ctx, { cohortId: other.cohortId, personId }))).toEqual({
		ok: false,
		reason: 'in-another-group',
	})
	expect(await db.owner.$count(cohortMember, eq(cohortMember.cohortId, other.cohortId))).toBe(0)
})

test('a group ends when everyone has, and not before; then nobody comes into it', async () => {
	const { people, acting, cohortId, start, states, organisationId } = await group(2)
	await start()
	const end = () => acting((ctx) => endCohort(ctx, cohortId))
	expect(await end()).toEqual({ ok: false, reason: 'still-running' })

	const lead = await makePerson(db, organisationId, 'team_lead')
	const stop = {
		action: 'drop',
		destination: 'own_choice',
		on: '2026-11-23',
		aftercareOn: null,
		saysStop: true,
	} as const
	for (const { id } of await db.owner.select().from(enrolment).where(eq(enrolment.cohortId, cohortId)))
		await as(db, lead, (ctx) => stepEnrolment(ctx, { ...stop, enrolmentId: id }))
	expect(await states()).toEqual(['ended', 'ended'])
	expect((await Promise.all([end(), end()])).filter(({ ok }) => ok)).toHaveLength(1)
	expect(await end()).toEqual({ ok: false, reason: 'not-in-this-state' })
	const { personId } = member(people, 0)
	expect(await acting((ctx) => joinCohort(ctx, { cohortId, personId }))).toMatchObject({ ok: false })
})

test('weeks may differ: each member has the half days and lessons of the week that it is', async () => {
	const world = await makeWorld(db)
	const lessonId = await makeLesson(db, world, 15)
	const acting = <T>(work: (ctx: Ctx) => Promise<T>) => as(db, world.planner, work)
	const cohortId = await acting(async (ctx) => {
		const { siteId, workTypeId } = world
		const made = await addTemplate(ctx, {
			name: 'Eerst les, dan werk',
			product: 'language_work',
			siteId,
			weeks: 4,
			workTypeIds: [workTypeId],
			halfDays: [
				{ weekday: 2, part: 'morning', what: lessonId, fromWeek: 1, untilWeek: 1 },
				{ weekday: 2, part: 'morning', what: 'work', fromWeek: 2, untilWeek: 4 },
				{ weekday: 5, part: 'afternoon', what: lessonId, fromWeek: 3 },
			],
		})
		if (!made.ok) throw new Error(made.reason)
		const group = await makeGroup(ctx, { name: 'Eerst les', from: '2026-11-23', ...made })
		if (!group.ok) throw new Error(group.reason)
		return group.cohortId
	})
	await makeJoin(db, world, cohortId, 1)
	expect(await acting((ctx) => startCohort(ctx, { cohortId, without: [] }))).toMatchObject({ ok: true, halfDays: 6 })

	const rows = await db.owner.select().from(cohortHalfDay).where(eq(cohortHalfDay.cohortId, cohortId))
	const planned = rows.map(({ on, part, lessonId: lesson }) => `${on} ${part} ${lesson === null ? 'work' : 'lesson'}`)
	expect(planned.toSorted()).toEqual([
		'2026-11-24 morning lesson',
		'2026-12-01 morning work',
		'2026-12-08 morning work',
		'2026-12-11 afternoon lesson',
		'2026-12-15 morning work',
		'2026-12-18 afternoon lesson',
	])
})
