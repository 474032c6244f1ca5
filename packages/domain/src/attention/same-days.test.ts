import { enrolment, opportunityReview, review } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { listOpportunityReviews } from '../opportunity-review/list-opportunity-reviews.ts'
import { findNextReview } from '../review/list-reviews.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { listAttention } from './list-attention.ts'

// A day that asks for attention is the day that its own page tells.
const db = await useTestDb()

let coach: Actor
let yonas: Actor
beforeEach(async () => {
	const { id: organisationId } = await makeOrganisation(db)
	coach = await makePerson(db, organisationId, 'coach')
	yonas = await makePerson(db, organisationId)
	await makeCaseload(db, coach, yonas)
})

type Episode = Partial<typeof enrolment.$inferInsert> & { from: string }
const enrol = ({ product = 'development_place', ...more }: Episode) =>
	db.owner
		.insert(enrolment)
		.values({ organisationId: yonas.organisationId, personId: yonas.personId, product, ...more })
const rests = { state: 'paused', pausedUntil: '2026-12-11', pauseReason: 'personal' } as const

/** The day of this kind by the list of what asks for attention, on a day when everything is asked. */
async function asked(kind: 'review' | 'opportunity', on: string) {
	const facts = await as(db, coach, (ctx) => listAttention(ctx, {}), new Date(`${on}T09:00:00Z`))
	return facts.filter((fact) => fact.kind === kind).map((fact) => fact.on)
}

const talkHeld = (heldOn: string, nextDueOn: string) =>
	db.owner.insert(review).values({
		organisationId: yonas.organisationId,
		personId: yonas.personId,
		heldOn,
		nextDueOn,
		writerId: coach.personId,
		createdAt: mondayEarly,
	})
const nextReview = () => as(db, coach, (ctx) => findNextReview(ctx, yonas.personId))

test('of who comes back the talks before count no more: the first is eight weeks after, in both places (3.6)', async () => {
	await enrol({ from: '2026-01-05', until: '2026-09-25', state: 'ended' })
	await talkHeld('2026-09-21', '2026-12-14')
	await enrol({ product: 'secondee_return', from: '2026-11-02' })

	expect([await nextReview(), ...(await asked('review', '2027-01-04'))]).toEqual(['2026-12-28', '2026-12-28'])
	await talkHeld('2026-11-20', '2027-02-12')
	expect([await nextReview(), ...(await asked('review', '2027-02-08'))]).toEqual(['2027-02-12', '2027-02-12'])
})

test('of the safety net the first talk is eight weeks after, and of everything else six (3.4, 3.6)', async () => {
	await enrol({ product: 'safety_net', from: '2026-11-02' })
	expect([await nextReview(), ...(await asked('review', '2027-01-04'))]).toEqual(['2026-12-28', '2026-12-28'])
	await db.owner.update(enrolment).set({ product: 'language_work' }).where(eq(enrolment.personId, yonas.personId))
	expect([await nextReview(), ...(await asked('review', '2027-01-04'))]).toEqual(['2026-12-14', '2026-12-14'])
})

test('a pause keeps the day of the progress talk, and asks nobody to hold it', async () => {
	await enrol({ from: '2026-10-19', ...rests })

	expect(await nextReview()).toBe('2026-11-30')
	expect(await asked('review', '2026-12-07')).toEqual([])
})

test('who has no enrolment that goes on has no next progress talk', async () => {
	await enrol({ from: '2026-01-05', until: '2026-09-25', state: 'ended' })
	await talkHeld('2026-09-21', '2026-12-14')
	await enrol({ from: '2026-12-07', state: 'planned' })

	expect([await nextReview(), ...(await asked('review', '2027-01-04'))]).toEqual([null])
})

async function yearly(on: string) {
	const due = await as(db, coach, listOpportunityReviews, new Date(`${on}T09:00:00Z`))
	return [due.map(({ dueOn }) => dueOn), await asked('opportunity', on)]
}

test('the year of the yearly talk goes on through a return and other work, in both places (R-054)', async () => {
	await enrol({ from: '2025-12-01', until: '2026-06-26', state: 'ended' })
	await enrol({ product: 'secondee_return', from: '2026-11-02' })

	expect(await yearly('2026-10-19')).toEqual([[], []])
	expect(await yearly('2026-11-23')).toEqual([['2026-12-01'], ['2026-12-01']])
})

test('who rests stays on the list for the yearly talk, in both places (R-054)', async () => {
	await enrol({ from: '2024-10-07', ...rests })
	const { organisationId, personId } = yonas
	const talk = { dueOn: '2025-10-07', state: 'held', heldOn: '2025-11-21' } as const
	await db.owner.insert(opportunityReview).values({ organisationId, personId, ...talk })

	expect(await yearly('2026-11-23')).toEqual([['2026-11-21'], ['2026-11-21']])
})

test('who left, is yet to begin, or has begun and outlasts the expected end: the same people in both places', async () => {
	await enrol({ from: '2024-10-07', until: '2026-06-26', state: 'ended' })
	await enrol({ from: '2026-12-07', state: 'planned' })
	expect(await yearly('2026-11-23')).toEqual([[], []])
	await enrol({ from: '2026-07-06', until: '2026-11-20' })
	expect(await yearly('2026-11-23')).toEqual([['2025-10-07'], ['2025-10-07']])
})
