import { enrolment, enrolmentEvent } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { planEnrolment } from '@repo/domain/enrolment/plan-enrolment'
import type { Product } from '@repo/domain/enrolment/enrolment.rules'
import { stepEnrolment } from '@repo/domain/enrolment/step-enrolment'
import { as, makePerson, makeWorld, mondayEarly } from '@repo/domain/testing/make'
import { makeForming, makeJoin } from '@repo/domain/testing/make-group'
import { expect, test } from 'vitest'
import { stepEnrolments } from './step-enrolments.ts'

const db = await useTestDb()

/** So many days after Monday 23 November 2026, at seven. */
const days = (count: number) => new Date(mondayEarly.getTime() + count * 86_400_000)
type World = Awaited<ReturnType<typeof makeWorld>>

async function plan(world: World, personId: string, from: string, product: Product = 'language_work') {
	const planned = await as(db, world.planner, (ctx) => planEnrolment(ctx, { personId, product, from }))
	if (!planned.ok) throw new Error(planned.reason)
	return planned.enrolmentId
}

const stateOf = async (id: string) => (await db.owner.select().from(enrolment)).find((one) => one.id === id)?.state

const eventsOf = async (id: string) => {
	const rows = await db.owner.select().from(enrolmentEvent).orderBy(enrolmentEvent.id)
	return rows
		.filter(({ enrolmentId }) => enrolmentId === id)
		.map(({ action, actorId, actorRole }) => ({ action, by: actorRole, known: actorId !== null }))
}

test('an enrolment begins on its first day and not a day before, in every organisation, and the file says so', async () => {
	const worlds = [await makeWorld(db), await makeWorld(db)]
	const ids: string[] = []
	for (const world of worlds) {
		const { personId } = await makePerson(db, world.organisationId)
		ids.push(await plan(world, personId, '2026-11-25'))
	}
	await stepEnrolments(db.worker, days(1))
	expect(await Promise.all(ids.map(stateOf))).toEqual(['planned', 'planned'])

	await stepEnrolments(db.worker, days(2))
	await stepEnrolments(db.worker, days(3))
	expect(await Promise.all(ids.map(stateOf))).toEqual(['active', 'active'])
	for (const id of ids)
		expect(await eventsOf(id)).toEqual([
			{ action: 'plan', by: 'planner', known: true },
			{ action: 'start', by: null, known: false },
		])
})

test('two workers and a planner at once begin it once', async () => {
	const world = await makeWorld(db)
	const { personId } = await makePerson(db, world.organisationId)
	const enrolmentId = await plan(world, personId, '2026-11-23')

	await Promise.all([
		stepEnrolments(db.worker, days(0)),
		as(db, world.planner, (ctx) => stepEnrolment(ctx, { enrolmentId, action: 'start' })),
		stepEnrolments(db.worker, days(0)),
	])

	expect(await stateOf(enrolmentId)).toBe('active')
	expect((await eventsOf(enrolmentId)).filter(({ action }) => action === 'start')).toHaveLength(1)
})

test('what comes next waits until what goes on has ended, and then begins by itself', async () => {
	const world = await makeWorld(db)
	const lead = await makePerson(db, world.organisationId, 'team_lead')
	const { personId } = await makePerson(db, world.organisationId)
	const first = await plan(world, personId, '2026-11-23')
	await stepEnrolments(db.worker, days(0))
	const second = await plan(world, personId, '2026-11-24', 'practice_based_learning')

	await stepEnrolments(db.worker, days(1))
	expect(await stateOf(second)).toBe('planned')
	const stop = { destination: 'own_choice', on: '2026-11-24', aftercareOn: null, saysStop: true } as const
	await as(db, lead, (ctx) => stepEnrolment(ctx, { enrolmentId: first, action: 'drop', ...stop }), days(1))
	await stepEnrolments(db.worker, days(2))
	expect(await stateOf(second)).toBe('active')
})

test('a pause ends the day after its last one', async () => {
	const world = await makeWorld(db)
	const lead = await makePerson(db, world.organisationId, 'team_lead')
	const { personId } = await makePerson(db, world.organisationId)
	const enrolmentId = await plan(world, personId, '2026-11-23')
	await stepEnrolments(db.worker, days(0))
	const rest = { enrolmentId, action: 'pause', until: '2026-11-27', reason: 'holiday' } as const
	expect(await as(db, lead, (ctx) => stepEnrolment(ctx, rest))).toMatchObject({ ok: true })

	await stepEnrolments(db.worker, days(4))
	expect(await stateOf(enrolmentId)).toBe('paused')
	await stepEnrolments(db.worker, days(5))
	expect(await stateOf(enrolmentId)).toBe('active')
})

test('nobody of a group begins before the group does, and nothing begins for who has died', async () => {
	const world = await makeWorld(db)
	const { cohortId } = await makeForming(db, world, 'Groep')
	await makeJoin(db, world, cohortId, 2)
	const lead = await makePerson(db, world.organisationId, 'team_lead')
	const { personId } = await makePerson(db, world.organisationId)
	const first = await plan(world, personId, '2026-11-23')
	await stepEnrolments(db.worker, days(0))
	const second = await plan(world, personId, '2026-11-24', 'practice_based_learning')
	const died = { destination: 'deceased', on: '2026-11-23', aftercareOn: null, saysStop: false } as const
	await as(db, lead, (ctx) => stepEnrolment(ctx, { enrolmentId: first, action: 'drop', ...died }))

	await stepEnrolments(db.worker, days(60))
	const group = (await db.owner.select().from(enrolment)).filter((one) => one.cohortId === cohortId)
	expect(group.map(({ state }) => state)).toEqual(['planned', 'planned'])
	expect(await stateOf(second)).toBe('planned')
})
