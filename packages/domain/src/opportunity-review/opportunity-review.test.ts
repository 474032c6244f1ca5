import { codeOf } from '@repo/db/connect'
import { enrolment, opportunityReview, opportunityReviewEvent, setting } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { logContactAttempt, undoContactAttempt } from '../contact-attempt/log-contact-attempt.ts'
import type { Actor } from '../context.ts'
import { addDays } from '../schedule/half-day.rules.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { yearAfter } from './due-since.ts'
import { listOpportunityReviews } from './list-opportunity-reviews.ts'
import { dueness } from './opportunity-due.rules.ts'
import { holdOpportunityReview, stepOpportunityReview } from './step-opportunity-review.ts'

const db = await useTestDb()
const day = (date: string) => new Date(`${date}T09:00:00Z`)

let tineke: Actor
let lead: Actor
let yonas: Actor
beforeEach(async () => {
	const { id: organisationId } = await makeOrganisation(db)
	tineke = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	lead = await makePerson(db, organisationId, 'team_lead', 'Lea Testma')
	yonas = await makePerson(db, organisationId, 'participant', 'Yonas Testma')
	await makeCaseload(db, tineke, yonas)
	const { personId } = yonas
	await db.owner
		.insert(enrolment)
		.values({ organisationId, personId, product: 'development_place', from: '2025-03-03' })
})

const list = (on: string, by = tineke) => as(db, by, listOpportunityReviews, day(on))
const hold = (heldOn: string, now = day(heldOn), by = tineke) =>
	as(db, by, (ctx) => holdOpportunityReview(ctx, { personId: yonas.personId, heldOn, followUp: 'none' }), now)
const step = (action: 'invite' | 'plan' | 'give_up', by = tineke, now = mondayEarly) =>
	as(db, by, (ctx) => stepOpportunityReview(ctx, { personId: yonas.personId, action }), now)
const call = (outcome: 'reached' | 'not_reached', now = mondayEarly) =>
	as(db, tineke, (ctx) => logContactAttempt(ctx, { personId: yonas.personId, outcome }), now)

test('A-16, R-054: a talk held on 2025-11-21 is on the list on 2026-11-21, and the day before only under "binnenkort"', async () => {
	expect(await hold('2025-11-21')).toEqual({ ok: true, state: 'follow_up' })

	expect(await list('2026-11-21')).toMatchObject([{ dueOn: '2026-11-21', dueness: 'due', lastHeldOn: '2025-11-21' }])
	expect(await list('2026-11-20')).toMatchObject([{ dueOn: '2026-11-21', dueness: 'soon' }])
	expect(await list('2026-10-10')).toHaveLength(1)
	expect(await list('2026-10-09')).toEqual([])
})

test('how long before is a setting with a date', async () => {
	await hold('2025-11-21')
	const { organisationId, personId: setById } = yonas
	const values = { key: 'opportunity_alarm_weeks', validFrom: '2026-10-01', value: 2 }
	await db.owner.insert(setting).values({ organisationId, ...values, setById, setAt: mondayEarly })

	expect(await list('2026-11-06')).toEqual([])
	expect(await list('2026-11-07')).toHaveLength(1)
})

test('whoever is new has the first talk within twelve months of coming in', async () => {
	expect(await list('2026-03-03')).toMatchObject([
		{ dueOn: '2026-03-03', dueness: 'due', lastHeldOn: null, state: 'due' },
	])
})

test('a year after every day of the calendar is the same day, and of 29 February the 28th', async () => {
	const days = await db.owner.execute<{ held: string; due: string }>(sql`
		select day::date::text as held, ${yearAfter(sql`day::date`)}::text as due
		from generate_series('2020-01-01'::date, '2030-12-31'::date, interval '1 day') day`)

	expect(days).toHaveLength(4018)
	for (const { held, due } of days)
		expect(due).toBe(`${Number(held.slice(0, 4)) + 1}${held.slice(4).replace('-02-29', '-02-28')}`)
})

test('a talk is due from its day on, and before that it is to come soon, or not at all', () => {
	const dates = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('2020-01-01', days))
	fc.assert(
		fc.property(dates, (due) => {
			expect(dueness(due, due, due)).toBe('due')
			expect(dueness(due, addDays(due, -1), due)).toBe('soon')
			expect(dueness(due, addDays(due, -1), addDays(due, -1))).toBeNull()
		}),
	)
})

test('a coach has the own people on it, a team lead everyone, and whoever left is on nobody’s', async () => {
	const other = await makePerson(db, yonas.organisationId, 'coach')
	expect(await list('2026-11-21', other)).toEqual([])
	expect(await list('2026-11-21', lead)).toHaveLength(1)
	await db.owner
		.update(enrolment)
		.set({ until: '2026-11-20', state: 'ended' })
		.where(eq(enrolment.personId, yonas.personId))
	expect(await list('2026-11-21', lead)).toEqual([])
})

test('"not reached" asks for as many calls in vain as was set; a call that was taken back does not count', async () => {
	await step('invite')
	await call('not_reached')
	const { id } = await call('not_reached')
	await as(db, tineke, (ctx) => undoContactAttempt(ctx, id))
	expect(await step('give_up')).toEqual({ ok: false, reason: 'tried-often-enough' })
	await call('not_reached')
	expect(await step('give_up')).toEqual({ ok: true, state: 'not_reached' })
	expect(await list('2026-11-23')).toMatchObject([{ state: 'not_reached' }])
	expect(await step('invite')).toEqual({ ok: true, state: 'invited' })
})

test('calls in vain count for the talk they are about: not those of the year before, nor from before the first was asked for', async () => {
	for (const on of ['2025-06-02', '2026-01-18', '2026-01-19']) await call('not_reached', day(on))
	await step('invite')
	expect(await step('give_up')).toEqual({ ok: false, reason: 'tried-often-enough' })
	await call('not_reached', day('2026-01-20'))
	expect(await step('give_up')).toEqual({ ok: false, reason: 'tried-often-enough' })
	await call('not_reached')
	expect(await step('give_up')).toEqual({ ok: true, state: 'not_reached' })

	expect(await hold('2026-11-23')).toMatchObject({ ok: true })
	const nextYear = day('2027-11-22')
	await step('invite', tineke, nextYear)
	expect(await step('give_up', tineke, nextYear)).toEqual({ ok: false, reason: 'tried-often-enough' })
	for (const on of ['2027-11-15', '2027-11-16']) await call('not_reached', day(on))
	expect(await step('give_up', tineke, nextYear)).toEqual({ ok: true, state: 'not_reached' })
})

test('a talk that is still to come cannot have been held, and a held one is planned again next year', async () => {
	expect(await hold('2026-11-24', mondayEarly)).toEqual({ ok: false, reason: 'not-in-the-future' })
	await step('plan')
	expect(await hold('2026-11-23')).toMatchObject({ ok: true })
	expect(await step('invite')).toEqual({ ok: true, state: 'invited' })
	const rows = await db.owner.select().from(opportunityReview).where(eq(opportunityReview.personId, yonas.personId))
	expect(Object.fromEntries(rows.map(({ state, dueOn }) => [state, dueOn]))).toEqual({
		follow_up: '2026-03-03',
		invited: '2027-11-23',
	})
})

test('of two first steps at once there is one talk, and a stranger makes none', async () => {
	const both = await Promise.all([step('invite'), step('invite', lead)])
	expect(both.filter(({ ok }) => ok)).toHaveLength(1)
	expect(await step('invite', await makePerson(db, yonas.organisationId, 'coach')).catch(codeOf)).toBe('42501')
})

test('whatever is tried, the yearly talk does what the model says, and nothing else', async () => {
	const next = {
		invite: { due: 'invited', not_reached: 'invited' },
		plan: { due: 'planned', invited: 'planned', not_reached: 'planned' },
		give_up: { invited: 'not_reached', planned: 'not_reached' },
		hold: { due: 'due', invited: 'due', planned: 'due', not_reached: 'due' },
	} as const
	for (const time of ['first', 'second']) expect(await call('not_reached'), time).toHaveProperty('id')
	let [state, tried] = ['due', true]
	let taken = 0
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom('invite', 'plan', 'give_up', 'hold'),
			fc.constantFrom(tineke, lead),
			async (action, by) => {
				const leads = Object.entries(next[action]).find(([from]) => from === state)?.[1]
				const to = action === 'give_up' && !tried ? undefined : leads
				const answer = action === 'hold' ? await hold('2026-11-23', mondayEarly, by) : await step(action, by)
				expect(answer.ok, `${action} from ${state}`).toBe(to !== undefined)
				if (to !== undefined) taken += action === 'hold' ? 2 : 1
				state = to ?? state
				// The calls were about the talk that is over now.
				if (action === 'hold') tried = false
				const events = await db.owner.$count(
					opportunityReviewEvent,
					eq(opportunityReviewEvent.personId, yonas.personId),
				)
				expect(events).toBe(taken)
			},
		),
		{ numRuns: 60, endOnFailure: true },
	)
})
