import { cohortMember, cohortWaiting } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { makeForming, makeJoin } from '../testing/make-group.ts'
import { as, makePerson, makeWorld } from '../testing/make.ts'
import { joinCohort } from './join-cohort.ts'
import { startCohort } from './start-cohort.ts'

const db = await useTestDb()

/** A group with fourteen members: one place is left. */
async function almostFull() {
	const world = await makeWorld(db)
	const { cohortId } = await makeForming(db, world, 'Groep')
	await makeJoin(db, world, cohortId, 14)
	const planners = [world.planner, await makePerson(db, world.organisationId, 'planner')]
	const people = await Promise.all([1, 2].map(() => makePerson(db, world.organisationId)))
	return {
		...world,
		cohortId,
		pairs: planners.map((planner, index) => ({ planner, someone: people[index] ?? planner })),
	}
}
const members = (cohortId: string) => db.owner.$count(cohortMember, eq(cohortMember.cohortId, cohortId))

test('of two planners who take the last place one gets it and the other waits (R-005)', async () => {
	const { cohortId, pairs } = await almostFull()

	const answers = await Promise.all(
		pairs.map(({ planner, someone: { personId } }) =>
			as(db, planner, (ctx) => joinCohort(ctx, { cohortId, personId })),
		),
	)

	expect(
		answers.map((answer) => (answer.ok ? answer.place : answer.reason)).toSorted((a, b) => a.localeCompare(b)),
	).toEqual(['member', 'waiting'])
	expect(await members(cohortId)).toBe(15)
	expect(await db.owner.$count(cohortWaiting, eq(cohortWaiting.cohortId, cohortId))).toBe(1)
})

test('by plain SQL too one gets the last place, and the database refuses the other (R-005)', async () => {
	const { cohortId, pairs } = await almostFull()
	const insert = (planner: Actor, personId: string) =>
		as(db, planner, ({ db: handle, actor: { organisationId } }) =>
			handle.insert(cohortMember).values({ organisationId, cohortId, personId }),
		).then(
			() => 'in',
			(error: unknown) => (error instanceof Error ? JSON.stringify(error.cause) : ''),
		)

	const answers = await Promise.all(pairs.map(({ planner, someone }) => insert(planner, someone.personId)))

	expect(answers.filter((answer) => answer === 'in')).toHaveLength(1)
	expect(answers.filter((answer) => answer.includes('cohort_full'))).toHaveLength(1)
	expect(await members(cohortId)).toBe(15)
})

test('twenty by SQL and by the domain at once fill the last place once', async () => {
	const { cohortId, planner, organisationId } = await almostFull()
	const people = await Promise.all(Array.from({ length: 20 }, () => makePerson(db, organisationId)))

	await Promise.allSettled(
		people.map(({ personId }, index) =>
			as(db, planner, async (ctx) => {
				if (index % 2 === 0) await joinCohort(ctx, { cohortId, personId })
				else await ctx.db.insert(cohortMember).values({ organisationId, cohortId, personId })
			}),
		),
	)

	expect(await members(cohortId)).toBe(15)
})

test('of two planners who start the same group at once one does', async () => {
	const { cohortId, pairs } = await almostFull()

	const answers = await Promise.all(
		pairs.map(({ planner }) => as(db, planner, (ctx) => startCohort(ctx, { cohortId, without: [] }))),
	)

	expect(answers).toContainEqual(expect.objectContaining({ ok: true, started: 14, halfDays: 56 }))
	expect(answers).toContainEqual({ ok: false, reason: 'nobody' })
})
