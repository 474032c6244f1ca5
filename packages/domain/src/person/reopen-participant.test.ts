import { caseload, roleGrant } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { planEnrolment } from '../enrolment/plan-enrolment.ts'
import { stepReferral } from '../referral/step-referral.ts'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import { makeChannels, makeReferral } from '../testing/make-referral.ts'
import { reopenParticipant } from './reopen-participant.ts'

const db = await useTestDb()
let world: Awaited<ReturnType<typeof makeWorld>>
let coach: Actor
let back: Actor
beforeEach(async () => {
	world = await makeWorld(db, { places: { free: 10 } })
	coach = await makePerson(db, world.organisationId, 'coach')
	back = await makePerson(db, world.organisationId, 'participant', 'Yonas Proefstra')
	await db.owner.update(roleGrant).set({ until: '2025-12-31' }).where(eq(roleGrant.personId, back.personId))
})

const role = async ({ personId }: Actor) =>
	(
		await db.owner
			.select({ from: roleGrant.from, until: roleGrant.until })
			.from(roleGrant)
			.where(and(eq(roleGrant.personId, personId), eq(roleGrant.role, 'participant')))
	)[0]
const again = { from: '2026-11-23', until: null }

test('who was here before and is accepted on a new referral is a participant again, with the same file', async () => {
	const partner = await makePerson(db, world.organisationId, 'referrer')
	await makeChannels(db, world.organisationId)
	const id = await makeReferral(db, partner)
	const talk = { siteId: world.siteId, coachId: coach.personId, on: '2026-11-25', at: '10:00', cohortId: null }
	const accepted = await as(db, world.planner, (ctx) =>
		stepReferral(ctx, { id, action: 'accept', ...talk, who: back.personId }),
	)

	expect(accepted).toMatchObject({ ok: true, personId: back.personId })
	expect(await role(back)).toEqual(again)
	expect(await db.owner.select().from(caseload).where(eq(caseload.personId, back.personId))).toHaveLength(1)
})

test('who starts something again is a participant again, planned by whoever may plan that', async () => {
	const { personId } = back
	await as(db, world.planner, (ctx) => planEnrolment(ctx, { personId, product: 'safety_net', from: '2026-12-01' }))
	expect(await role(back)).toEqual(again)
})

test('a coach does so for the own people alone, and who is a participant already stays so since when they were', async () => {
	const { personId } = back
	await as(db, coach, (ctx) => reopenParticipant(ctx, personId))
	expect(await role(back)).toMatchObject({ until: '2025-12-31' })
	await makeCaseload(db, coach, back)
	await as(db, coach, (ctx) => reopenParticipant(ctx, personId))
	expect(await role(back)).toEqual(again)

	const here = await makePerson(db, world.organisationId)
	await as(db, world.planner, (ctx) => reopenParticipant(ctx, here.personId))
	expect(await role(here)).toEqual({ from: '2020-01-01', until: null })
})

test('a role that ends later goes on until then, and nobody becomes a participant who never was one', async () => {
	await db.owner.update(roleGrant).set({ until: '2026-12-31' }).where(eq(roleGrant.personId, back.personId))
	await as(db, world.planner, (ctx) => reopenParticipant(ctx, back.personId))
	expect(await role(back)).toMatchObject({ until: '2026-12-31' })
	await as(db, world.planner, (ctx) => reopenParticipant(ctx, coach.personId))
	expect(await role(coach)).toBeUndefined()
})
