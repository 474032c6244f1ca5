import { enrolment, enrolmentChannel, intakeEvent, languageProfile, workTypePreference } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { addCohort } from '../cohort/add-cohort.ts'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getReferral } from '../referral/get-referral.ts'
import { stepReferral } from '../referral/step-referral.ts'
import { as, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { makeChannels, makeReferral } from '../testing/make-referral.ts'
import { getIntake } from './get-intake.ts'
import type { IntakeForm, IntakeStep } from './intake.schema.ts'
import { listIntakes } from './list-intakes.ts'
import { saveIntake } from './save-intake.ts'
import { stepIntake } from './step-intake.ts'

const db = await useTestDb()
const wednesday = new Date('2026-11-25T10:00:00Z')

let world: Awaited<ReturnType<typeof makeWorld>>
let partner: Actor
let planner: Actor
let coach: Actor
let personId = ''
let referralId = ''
let id = ''
beforeEach(async () => {
	world = await makeWorld(db, { places: { free: 10 } })
	const { organisationId, siteId } = world
	planner = world.planner
	partner = await makePerson(db, organisationId, 'referrer')
	coach = await makePerson(db, organisationId, 'coach')
	await makeChannels(db, organisationId)
	referralId = await makeReferral(db, partner)
	const talk = { siteId, coachId: coach.personId, on: '2026-11-25', at: '10:00' }
	const taken = await as(db, planner, (ctx) =>
		stepReferral(ctx, { id: referralId, action: 'accept', ...talk, cohortId: null, who: null }),
	)
	personId = (taken.ok && taken.personId) || ''
	id = (await look()).intake?.id ?? ''
})

const look = () => as(db, coach, (ctx) => getIntake(ctx, personId))
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never
const step = (by: Actor, wish: WithoutId<IntakeStep>, now = wednesday) =>
	as(db, by, (ctx) => stepIntake(ctx, { id, ...wish }), now)
const whole = (change: Partial<IntakeForm> = {}): IntakeForm => ({
	id,
	speaking: 'a1',
	listening: 'a2',
	reading: 'pre_a1',
	writing: 'pre_a1',
	preferredChannel: 'audio',
	workTypeIds: [world.workTypeId],
	reach: ['call_mornings'],
	privacySheet: true,
	outcome: 'start_individual',
	product: 'language_work',
	halfDays: 3,
	startOn: '2026-11-30',
	cohortId: null,
	...change,
})
const save = (change: Partial<IntakeForm> = {}) => as(db, coach, (ctx) => saveIntake(ctx, whole(change)), wednesday)

test('a talk is held on its day and not before; the list says which talks ask for something', async () => {
	expect(await as(db, planner, listIntakes)).toMatchObject([{ id, personId, state: 'planned', on: '2026-11-25' }])
	expect(await step(coach, { action: 'hold' }, mondayEarly)).toMatchObject({ ok: false, reason: 'too-early' })
	expect(await save()).toMatchObject({ ok: false, reason: 'not-held' })
	expect(await step(coach, { action: 'hold' })).toMatchObject({ ok: true, state: 'held', personId })
	expect(await step(planner, { action: 'advise' })).toMatchObject({ reason: 'not-in-this-role' })
})

test('what is written down is kept as far as it is, and the advice says what is still missing', async () => {
	await step(coach, { action: 'hold' })
	const missing: [Partial<IntakeForm>, string][] = [
		[{ speaking: null }, 'no-language-profile'],
		[{ privacySheet: false }, 'no-privacy-sheet'],
		[{ outcome: null }, 'no-outcome'],
		[{ product: null }, 'no-product'],
		[{ startOn: null }, 'no-start-day'],
		[{ halfDays: 5 }, 'half-days-outside'],
		[{ halfDays: null }, 'half-days-outside'],
		[{ outcome: 'start_cohort' }, 'no-cohort'],
	]

	for (const [change, reason] of missing) {
		expect(await save(change)).toMatchObject({ ok: true })
		expect(await step(coach, { action: 'advise' }), reason).toMatchObject({ ok: false, reason })
	}
	await save()
	expect(await step(coach, { action: 'advise' })).toMatchObject({ ok: true, state: 'advice_given' })
	expect(await db.owner.select().from(languageProfile).where(eq(languageProfile.personId, personId))).toMatchObject([
		{ on: '2026-11-25', speaking: 'a1', reading: 'pre_a1', preferredChannel: 'audio' },
	])
	expect(
		await db.owner.select().from(workTypePreference).where(eq(workTypePreference.personId, personId)),
	).toMatchObject([{ workTypeId: world.workTypeId, chosenOn: '2026-11-25' }])
})

test('closing an individual start plans the enrolment, with the road by which they came', async () => {
	await step(coach, { action: 'hold' })
	await save()
	await step(coach, { action: 'advise' })

	expect(await step(coach, { action: 'close' })).toMatchObject({ ok: true, state: 'closed', waiting: null })
	expect(await db.owner.select().from(enrolment).where(eq(enrolment.personId, personId))).toMatchObject([
		{ product: 'language_work', from: '2026-11-30', state: 'planned', delivery: 'individual' },
	])
	expect(await db.owner.select().from(enrolmentChannel).where(eq(enrolmentChannel.personId, personId))).toMatchObject([
		{ channelCode: 'wij', referrerId: partner.personId },
	])
	expect(
		(await db.owner.select().from(intakeEvent).where(eq(intakeEvent.intakeId, id))).map(({ action }) => action),
	).toEqual(['plan', 'hold', 'advise', 'close'])
})

test('a start with a group is placed by the planner; the sixteenth waits for the group (R-005)', async () => {
	const members = await Promise.all(Array.from({ length: 15 }, () => makePerson(db, world.organisationId)))
	const group = await as(db, planner, (ctx) =>
		addCohort(ctx, {
			name: 'Groep winter',
			from: '2026-12-07',
			until: '2027-02-26',
			members: members.map((one) => one.personId),
		}),
	)
	await step(coach, { action: 'hold' })
	await save({ outcome: 'start_cohort', cohortId: group.ok ? group.cohortId : null })
	await step(coach, { action: 'advise' })

	expect(await step(coach, { action: 'close' })).toMatchObject({ ok: false, reason: 'planner-places' })
	expect(await step(planner, { action: 'close' })).toMatchObject({ ok: true, state: 'closed', waiting: 1 })
})

test('who does not come is invited twice more, and then goes back to who sent them', async () => {
	const again = { action: 'invite', on: '2026-11-26', at: '09:00' } as const
	const thursday = new Date('2026-11-26T10:00:00Z')
	await step(coach, { action: 'miss' })
	expect(await step(coach, { action: 'give_back' })).toMatchObject({ reason: 'invitations-left' })
	expect(await step(coach, { ...again, on: '2026-11-24' })).toMatchObject({ reason: 'past' })
	expect(await step(coach, again)).toMatchObject({ state: 'planned' })
	await step(coach, { action: 'miss' }, thursday)
	expect(await step(coach, { ...again, on: '2026-11-27' }, thursday)).toMatchObject({ state: 'planned' })
	await step(coach, { action: 'miss' }, new Date('2026-11-27T10:00:00Z'))

	const friday = new Date('2026-11-27T11:00:00Z')
	expect(await step(coach, { ...again, on: '2026-11-30' }, friday)).toMatchObject({ reason: 'no-invitations-left' })
	expect(await step(coach, { action: 'give_back' }, friday)).toMatchObject({ ok: true, state: 'cancelled' })
	expect(await as(db, partner, (ctx) => getReferral(ctx, referralId), friday)).toMatchObject({
		state: 'incomplete',
		missing: ['contact'],
		offers: ['complete', 'withdraw'],
	})
})

test('nothing starts for who gets another offer, and a cancelled talk has a reason', async () => {
	await step(coach, { action: 'hold' })
	await save({ outcome: 'other_offer', product: null, startOn: null, halfDays: null })
	await step(coach, { action: 'advise' })
	expect(await step(coach, { action: 'close' })).toMatchObject({ state: 'closed' })
	expect(await db.owner.select().from(enrolment).where(eq(enrolment.personId, personId))).toEqual([])
	expect(await step(coach, { action: 'cancel', reason: 'moved' })).toMatchObject({ reason: 'not-in-this-state' })
})

test("another coach's talk is not there", async () => {
	const other = await makePerson(db, world.organisationId, 'coach')

	await expect(step(other, { action: 'hold' })).rejects.toThrow(NotFound)
	await expect(as(db, other, (ctx) => getIntake(ctx, personId))).rejects.toThrow(NotFound)
	expect(await as(db, other, listIntakes)).toEqual([])
})
