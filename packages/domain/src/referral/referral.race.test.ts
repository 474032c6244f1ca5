import { intake, person, referralEvent } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, makePerson, makeWorld } from '../testing/make.ts'
import { makeChannels, makeReferral } from '../testing/make-referral.ts'
import { stepReferral } from './step-referral.ts'

const db = await useTestDb()
const { organisationId, siteId, planner } = await makeWorld(db, { places: { free: 10 } })
const other = await makePerson(db, organisationId, 'planner')
const partner = await makePerson(db, organisationId, 'referrer')
const coach = await makePerson(db, organisationId, 'coach')
await makeChannels(db, organisationId)
const accept = (by: typeof planner, id: string) =>
	as(db, by, (ctx) =>
		stepReferral(ctx, {
			id,
			action: 'accept',
			siteId,
			coachId: coach.personId,
			on: '2026-11-25',
			at: '10:00',
			cohortId: null,
			who: null,
		}),
	)
const named = (name: string) =>
	db.owner
		.select()
		.from(person)
		.where(and(eq(person.organisationId, organisationId), eq(person.name, name)))

test('of two planners who accept the same referral at once one does, and there is one file and one talk', async () => {
	for (const round of Array.from({ length: 10 }, (_, index) => index)) {
		const name = `Amina ${'abcdefghij'[round]}lfa`
		const id = await makeReferral(db, partner, { name, bornOn: `198${round}-05-1${round}` })

		const taken = await Promise.all([accept(planner, id), accept(other, id), accept(planner, id)])

		expect(taken.map((one) => (one.ok ? 'taken' : one.reason)).toSorted()).toEqual([
			'not-in-this-state',
			'not-in-this-state',
			'taken',
		])
		expect(await named(name)).toHaveLength(1)
		expect(await db.owner.select().from(intake).where(eq(intake.referralId, id))).toHaveLength(1)
		const events = await db.owner.select().from(referralEvent).where(eq(referralEvent.referralId, id))
		expect(events.map(({ action }) => action).toSorted()).toEqual(['accept', 'submit'])
	}
})

test('two referrals of one person that are accepted at once do not make two files', async () => {
	const again = { name: 'Hodan Proefstra', bornOn: '1991-08-21' }
	const ids = [await makeReferral(db, partner, again), await makeReferral(db, partner, again)] as const

	const taken = await Promise.all([accept(planner, ids[0]), accept(other, ids[1])])

	expect(taken.map((one) => (one.ok ? 'taken' : one.reason)).toSorted()).toEqual(['same-person', 'taken'])
	expect(await named('Hodan Proefstra')).toHaveLength(1)
})
