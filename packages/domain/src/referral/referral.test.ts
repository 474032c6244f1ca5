import { enrolmentChannel, person, personBirth, referralEvent, restrictedChannel, roleGrant } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { openWithReason } from '../access/open-with-reason.ts'
import type { Actor } from '../context.ts'
import { planEnrolment } from '../enrolment/plan-enrolment.ts'
import { NotFound } from '../errors.ts'
import { listPeople } from '../person/list-people.ts'
import { setSetting } from '../setting/set-setting.ts'
import { as, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { makeChannels, makeReferral, wholeReferral } from '../testing/make-referral.ts'
import { findSamePerson } from './find-same-person.ts'
import { getReferral } from './get-referral.ts'
import { listReferrals } from './list-referrals.ts'
import { listRoom } from './list-room.ts'
import type { ReferralStep } from './referral.schema.ts'
import { saveReferral } from './save-referral.ts'
import { stepReferral } from './step-referral.ts'

const db = await useTestDb()
const friday = new Date('2026-11-20T09:00:00Z')

let world: Awaited<ReturnType<typeof makeWorld>>
let partner: Actor
let planner: Actor
let coach: Actor
let lead: Actor
beforeEach(async () => {
	world = await makeWorld(db, { places: { free: 10 } })
	const { organisationId } = world
	planner = world.planner
	partner = await makePerson(db, organisationId, 'referrer', 'Roos Nepstra')
	coach = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	lead = await makePerson(db, organisationId, 'team_lead')
	await makeChannels(db, organisationId)
})

const step = (by: Actor, wish: ReferralStep, now = mondayEarly) => as(db, by, (ctx) => stepReferral(ctx, wish), now)
const look = (by: Actor, id: string, now = mondayEarly) => as(db, by, (ctx) => getReferral(ctx, id), now)
const accept = (id: string, change: Partial<Extract<ReferralStep, { action: 'accept' }>> = {}): ReferralStep => ({
	id,
	action: 'accept',
	siteId: world.siteId,
	coachId: coach.personId,
	on: '2026-11-25',
	at: '10:00',
	cohortId: null,
	who: null,
	...change,
})

test('a draft is kept with whatever is there, and nobody but its writer knows of it', async () => {
	const id = await makeReferral(db, partner, { name: '', phone: null, channelCode: null, told: false }, { send: false })

	expect(await look(partner, id)).toMatchObject({ state: 'draft', mine: true })
	for (const other of [planner, lead, coach, await makePerson(db, world.organisationId, 'referrer')])
		await expect(look(other, id)).rejects.toThrow(NotFound)
	expect(await as(db, planner, listReferrals)).toEqual([])
})

test('it is not sent before what is needed is there, and says what that is', async () => {
	const id = await makeReferral(db, partner, { phone: null, aim: null, told: false }, { send: false })

	expect(await step(partner, { id, action: 'submit' })).toEqual({
		ok: false,
		reason: 'no-contact',
		missing: ['contact', 'aim', 'told'],
		personId: null,
	})
	await as(db, partner, (ctx) => saveReferral(ctx, wholeReferral({ id, bornOn: null })))
	expect(await step(partner, { id, action: 'submit' })).toMatchObject({ ok: true, state: 'submitted' })
})

test('whoever is sent hears within five working days, or what the organisation set (referral_reply_days)', async () => {
	const early = await makeReferral(db, partner, {}, { now: friday })
	expect(await look(partner, early)).toMatchObject({ replyBy: '2026-11-27', late: false })
	expect(await look(planner, early, new Date('2026-11-28T09:00:00Z'))).toMatchObject({ late: true })

	const administrator = await makePerson(db, world.organisationId, 'administrator')
	await as(db, administrator, (ctx) => setSetting(ctx, { key: 'referral_reply_days', value: 3, from: '2026-11-24' }))
	const later = await makeReferral(db, partner, {}, { now: new Date('2026-11-24T09:00:00Z') })
	expect(await look(partner, later)).toMatchObject({ replyBy: '2026-11-27' })
})

test('a planner asks for what is missing, the partner fills it in, and the term starts again', async () => {
	const id = await makeReferral(db, partner, { bornOn: null }, { now: friday })

	expect(await step(planner, accept(id))).toMatchObject({ ok: false, reason: 'no-born_on', missing: ['born_on'] })
	expect(await step(planner, { id, action: 'ask', items: [] })).toMatchObject({ reason: 'nothing-asked' })
	expect(await step(planner, { id, action: 'ask', items: ['born_on'] })).toMatchObject({ state: 'incomplete' })
	expect(await look(partner, id)).toMatchObject({ missing: ['born_on'], offers: ['complete', 'withdraw'] })
	expect(await step(partner, { id, action: 'complete' })).toMatchObject({ ok: false, reason: 'still-missing' })
	await as(db, partner, (ctx) => saveReferral(ctx, wholeReferral({ id })))
	expect(await step(partner, { id, action: 'complete' })).toMatchObject({ ok: true, state: 'submitted' })
	expect(await look(planner, id)).toMatchObject({ missing: [], replyBy: '2026-11-30' })
})

test('accepting makes the person with a date of birth, gives them a coach, and plans the talk', async () => {
	const id = await makeReferral(db, partner)

	const taken = await step(planner, accept(id))

	expect(taken).toMatchObject({ ok: true, state: 'accepted' })
	const personId = (taken.ok && taken.personId) || ''
	expect(await db.owner.select().from(person).where(eq(person.id, personId))).toMatchObject([
		{ name: 'Yonas Proefstra', calledBy: 'Yonas', readsIn: 'ti', readingSupport: 'none' },
	])
	expect(await db.owner.select().from(personBirth).where(eq(personBirth.personId, personId))).toMatchObject([
		{ bornOn: '1993-04-17' },
	])
	expect(await db.owner.select().from(roleGrant).where(eq(roleGrant.personId, personId))).toMatchObject([
		{ role: 'participant', from: '2026-11-23' },
	])
	expect((await as(db, coach, (ctx) => listPeople(ctx, { text: 'yonas' }))).people).toMatchObject([{ id: personId }])
	// The sender follows it, and reads no more how to reach them (3.16).
	expect(await look(partner, id)).toMatchObject({ state: 'accepted', contact: null })
	expect(await look(coach, id)).toMatchObject({ contact: { phone: '06-0000 0071' } })
})

test('someone who may be known already is asked about before there are two files', async () => {
	const first = await step(planner, accept(await makeReferral(db, partner, { name: 'Mohammed Testma' })))
	const known = (first.ok && first.personId) || ''
	const again = await makeReferral(db, partner, { name: 'Testma Muhamad', bornOn: '1993-04-17' })

	expect(await step(planner, accept(again))).toMatchObject({ ok: false, reason: 'same-person' })
	expect(await as(db, planner, (ctx) => findSamePerson(ctx, { name: 'Testma Muhamad', bornOn: '1993-04-17' }))).toEqual(
		[{ id: known, name: 'Mohammed Testma', bornOn: '1993-04-17', coach: 'Tineke Testma' }],
	)
	// Someone who does not look like them is no answer.
	expect(await step(planner, accept(again, { who: coach.personId }))).toMatchObject({ reason: 'same-person' })
	expect(await step(planner, accept(again, { who: known }))).toMatchObject({ ok: true, personId: known })
	const other = await makeReferral(db, partner, { name: 'Mohamed Testma' })
	const taken = await step(planner, accept(other, { who: 'new' }))
	expect(taken.ok && taken.personId !== known).toBe(true)
})

test('who may be known is told to the planner only, and in the own organisation only', async () => {
	await step(planner, accept(await makeReferral(db, partner)))
	const question = { name: 'Jonas Proefstra', bornOn: '1993-04-17' }
	const there = await makeWorld(db)

	expect(await as(db, planner, (ctx) => findSamePerson(ctx, question))).toHaveLength(1)
	for (const actor of [partner, coach, lead, there.planner])
		expect(await as(db, actor, (ctx) => findSamePerson(ctx, question))).toEqual([])
})

test('nobody waits while there is a place, and nobody is accepted while there is none', async () => {
	const monday = await makeReferral(db, partner, { wishes: ['monday_morning'] })
	// There are no GON places here.
	const gon = await makeReferral(db, partner, { wishes: ['monday_morning'], channelCode: 'gon', name: 'Selam Testma' })
	const { siteId } = world
	const room = (isGon: boolean) =>
		as(db, planner, (ctx) => listRoom(ctx, { siteId, wishes: ['monday_morning', 'friday_afternoon'], gon: isGon }))

	expect([await room(false), await room(true)]).toEqual([['monday_morning', 'friday_afternoon'], []])
	expect(await step(planner, { id: monday, action: 'wait', who: null, siteId })).toMatchObject({
		reason: 'there-is-place',
	})
	expect(await step(planner, accept(gon))).toMatchObject({ reason: 'no-place' })
	expect(await step(planner, { id: gon, action: 'wait', who: null, siteId })).toMatchObject({ state: 'waitlisted' })
	expect(await step(planner, accept(monday))).toMatchObject({ state: 'accepted' })
})

test('in the line whoever came first is first, and the partner is told how many are before', async () => {
	const [first, second] = [
		await makeReferral(db, partner, { channelCode: 'gon' }),
		await makeReferral(db, partner, { channelCode: 'gon' }),
	]
	const { siteId } = world
	await step(planner, { id: second, action: 'wait', who: null, siteId })
	await step(planner, { id: first, action: 'wait', who: null, siteId }, new Date(mondayEarly.getTime() + 60_000))

	// Twenty working days after Monday 23 November (waiting_alarm_days).
	expect(await look(partner, second)).toMatchObject({ ahead: 0, replyBy: '2026-12-21' })
	expect(await look(partner, first)).toMatchObject({ ahead: 1 })
	expect((await as(db, partner, listReferrals)).map(({ id, ahead }) => [id, ahead])).toEqual([
		[second, 0],
		[first, 1],
	])
})

test('declining and withdrawing have a reason from the list, and what is over stays over', async () => {
	const id = await makeReferral(db, partner)

	expect(await step(lead, { id, action: 'decline', reason: null })).toMatchObject({ reason: 'no-reason' })
	expect(await step(planner, { id, action: 'decline', reason: 'fits_elsewhere' })).toMatchObject({
		reason: 'not-in-this-role',
	})
	expect(await step(lead, { id, action: 'decline', reason: 'fits_elsewhere' })).toMatchObject({ state: 'declined' })
	expect(await step(partner, { id, action: 'withdraw', reason: 'moved' })).toMatchObject({
		reason: 'not-in-this-state',
	})
	expect((await look(partner, id)).events).toMatchObject([
		{ action: 'decline', to: 'declined', reasonCode: 'fits_elsewhere' },
		{ action: 'submit', to: 'submitted', reasonCode: null },
	])
})

test('a restricted road is told to the sender, the team lead and who goes with them; others read "partner" (R-074)', async () => {
	const id = await makeReferral(db, partner, { channelCode: 'probation' })

	expect(await look(planner, id)).toMatchObject({ channel: 'partner', channelCode: null })
	expect(await look(lead, id)).toMatchObject({ channel: { name: 'Reclassering' } })
	const taken = await step(planner, accept(id))
	const personId = (taken.ok && taken.personId) || ''
	expect(await look(coach, id)).toMatchObject({ channel: { name: 'Reclassering' } })
	// The enrolment knows it too, also when somebody enrols who may not know the road.
	await as(db, planner, (ctx) => planEnrolment(ctx, { personId, product: 'resocialisation', from: '2026-12-01' }))
	expect(await db.owner.select().from(enrolmentChannel).where(eq(enrolmentChannel.personId, personId))).toMatchObject([
		{ channelCode: null, referrerId: partner.personId },
	])
	expect(await db.owner.select().from(restrictedChannel).where(eq(restrictedChannel.personId, personId))).toMatchObject(
		[{ channelCode: 'probation' }],
	)
})

test('who sent someone by a restricted road is "Partner" to who may not know the road, in the list and in the steps (R-074)', async () => {
	const restricted = await makeReferral(db, partner, { channelCode: 'probation' })
	const open = await makeReferral(db, partner)
	const listed = async (who: Actor, id: string) =>
		(await as(db, who, (ctx) => listReferrals(ctx))).find((one) => one.id === id)

	expect(await listed(planner, restricted)).toMatchObject({ referrer: null, byPartner: true })
	expect(await listed(planner, open)).toMatchObject({ referrer: 'Roos Nepstra', byPartner: false })
	expect(await listed(lead, restricted)).toMatchObject({ referrer: 'Roos Nepstra', byPartner: false })
	expect(await listed(partner, restricted)).toMatchObject({ referrer: 'Roos Nepstra', mine: true })
	expect(JSON.stringify(await look(planner, restricted))).not.toContain('Nepstra')
	expect(await look(lead, restricted)).toMatchObject({ referrer: 'Roos Nepstra', events: [{ by: 'Roos Nepstra' }] })
})

test('a file that was opened with a reason shows that someone was sent, and neither the restricted road nor a step to take', async () => {
	const id = await makeReferral(db, partner, { channelCode: 'probation' })
	const taken = await step(planner, accept(id))
	const hasty = await makePerson(db, world.organisationId, 'coach')
	await expect(look(hasty, id)).rejects.toThrow(NotFound)
	await as(db, hasty, (ctx) =>
		openWithReason(ctx, {
			personId: (taken.ok && taken.personId) || '',
			reason: 'incident',
			explanation: 'Ongeluk in hal B, ik ben erbij.',
		}),
	)

	expect(await look(hasty, id)).toMatchObject({ state: 'accepted', channel: 'partner' })
	await expect(step(hasty, { id, action: 'withdraw', reason: 'moved' })).rejects.toThrow(NotFound)
})

test("somebody else's referral is not there, nor is what was sent still open to change", async () => {
	const id = await makeReferral(db, partner)
	const other = await makePerson(db, world.organisationId, 'referrer')

	await expect(step(other, { id, action: 'withdraw', reason: 'moved' })).rejects.toThrow(NotFound)
	await expect(as(db, other, (ctx) => saveReferral(ctx, wholeReferral({ id })))).rejects.toThrow(NotFound)
	expect(await as(db, partner, (ctx) => saveReferral(ctx, wholeReferral({ id })))).toEqual({
		ok: false,
		reason: 'already-sent',
	})
	expect(await db.owner.select().from(referralEvent).where(eq(referralEvent.referralId, id))).toHaveLength(1)
})

test('a birth that is still to come, and a road that is not there, are refused', async () => {
	const save = (change: Parameters<typeof wholeReferral>[0]) =>
		as(db, partner, (ctx) => saveReferral(ctx, wholeReferral(change)))

	expect(await save({ bornOn: '2026-11-24' })).toEqual({ ok: false, reason: 'born-later' })
	expect(await save({ channelCode: 'nergens' })).toEqual({ ok: false, reason: 'no-such-channel' })
})
