import { referral, referralEvent } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getToday } from '../schedule/get-today.ts'
import { as, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { makeChannels, makeReferral } from '../testing/make-referral.ts'
import { getReferral } from './get-referral.ts'
import { listOwnReferrals } from './list-own-referrals.ts'
import { referralStates } from './referral.rules.ts'
import { makeBirth } from '../testing/make-representative.ts'
import { stepReferral } from './step-referral.ts'
import { withdrawOwnReferral } from './withdraw-own-referral.ts'

const db = await useTestDb()

let world: Awaited<ReturnType<typeof makeWorld>>
let partner: Actor
let yonas: Actor
beforeEach(async () => {
	world = await makeWorld(db, { places: { free: 10 } })
	partner = await makePerson(db, world.organisationId, 'referrer')
	yonas = await makePerson(db, world.organisationId, 'participant', 'Yonas Proefstra')
	await makeBirth(db, yonas, '1993-04-17')
	await makeChannels(db, world.organisationId)
})

/** A referral without a GON place, which therefore waits; the planner says who it is. */
async function wait(who: string | null, at = mondayEarly) {
	const id = await makeReferral(db, partner, { channelCode: 'gon' }, { now: at })
	const { siteId } = world
	const waited = await as(db, world.planner, (ctx) => stepReferral(ctx, { id, action: 'wait', siteId, who }), at)
	return { id, waited }
}

const mine = (actor = yonas) => as(db, actor, listOwnReferrals)
const stop = (id: string, actor = yonas) => as(db, actor, (ctx) => withdrawOwnReferral(ctx, id))

test('whoever was here before reads on the own phone that they wait, and how many come first', async () => {
	await wait(null, new Date(mondayEarly.getTime() - 60_000))
	const { id, waited } = await wait(yonas.personId)

	expect(waited).toMatchObject({ ok: true, state: 'waitlisted', personId: yonas.personId })
	expect(await mine()).toEqual([{ id, state: 'waitlisted', replyBy: '2026-12-21', ahead: 1, stops: true }])
	expect(await as(db, yonas, getToday)).toMatchObject({ isSent: true })
	const other = await makePerson(db, world.organisationId)
	expect(await mine(other)).toEqual([])
	expect(await as(db, other, getToday)).toMatchObject({ isSent: false })
})

test('nobody waits in the name of someone who does not look like them', async () => {
	const stranger = await makePerson(db, world.organisationId, 'participant', 'Wiebe Nepstra')
	const { waited } = await wait(stranger.personId)

	expect(waited).toMatchObject({ ok: false, reason: 'same-person' })
	expect((await wait('new')).waited).toMatchObject({ ok: true, personId: null })
})

test('the participant stops the referral, once, and whoever sent them reads who did', async () => {
	const { id } = await wait(yonas.personId)

	expect(await stop(id)).toEqual({ ok: true })
	expect(await stop(id)).toEqual({ ok: true })
	expect(await mine()).toEqual([])
	expect(await as(db, partner, (ctx) => getReferral(ctx, id))).toMatchObject({
		state: 'withdrawn',
		events: [{ action: 'withdraw', reasonCode: 'person_does_not_want', bySelf: true, by: null }, {}, {}],
	})
	expect(await db.owner.select().from(referralEvent).where(eq(referralEvent.referralId, id))).toHaveLength(3)
})

test('every state: stopping is there while there is no answer, and a draft is its writer’s alone', async () => {
	const outcome = async (state: (typeof referralStates)[number]) => {
		const { id } = await wait(yonas.personId)
		const missing = state === 'incomplete' ? (['contact'] as const) : []
		await db.owner
			.update(referral)
			.set({ state, missing: [...missing] })
			.where(eq(referral.id, id))
		return stop(id).then(
			(stopped) => (stopped.ok ? 'stopped' : stopped.reason),
			(error: unknown) => (error instanceof NotFound ? 'gone' : Promise.reject(error)),
		)
	}
	const outcomes: Record<string, string> = {}
	for (const state of referralStates) outcomes[state] = await outcome(state)
	expect(outcomes).toEqual({
		draft: 'gone',
		submitted: 'stopped',
		incomplete: 'stopped',
		waitlisted: 'stopped',
		withdrawn: 'stopped',
		accepted: 'not-in-this-state',
		declined: 'not-in-this-state',
	})
})

test('somebody else’s referral is nobody’s: not read, not stopped', async () => {
	const { id } = await wait(yonas.personId)
	const other = await makePerson(db, world.organisationId)
	const elsewhere = (await makeWorld(db)).organisationId

	await expect(stop(id, other)).rejects.toThrow(NotFound)
	await expect(stop(id, { ...yonas, organisationId: elsewhere })).rejects.toThrow(NotFound)
	expect(await mine()).toMatchObject([{ state: 'waitlisted' }])
})

test('the login of the portal stops a referral and decides nothing else of it', async () => {
	const { id } = await wait(yonas.personId)
	const run = (statement: ReturnType<typeof sql>) =>
		db.portal.withActor(yonas, (handle) => handle.execute(statement), mondayEarly).then(() => 'done', codeOf)

	expect(await run(sql`update referral set state = 'accepted' where id = ${id}`)).toBe('42501')
	expect(await run(sql`update referral set person_id = null where id = ${id}`)).toBe('42501')
	expect(await run(sql`select referrer_id from referral where id = ${id}`)).toBe('42501')
	expect(
		await run(sql`insert into referral_event (organisation_id, referral_id, "from", "to", action, actor_id, actor_role, at)
		values (${world.organisationId}, ${id}, 'waitlisted', 'withdrawn', 'withdraw', ${partner.personId}, 'referrer', now())`),
	).toBe('42501')
	expect(await mine()).toMatchObject([{ state: 'waitlisted' }])
})

test('whoever answers and whoever stops at once do not both win', async () => {
	for (let round = 0; round < 5; round++) {
		const { id } = await wait(yonas.personId)
		const lead = await makePerson(db, world.organisationId, 'team_lead')
		const [stopped, declined] = await Promise.all([
			stop(id),
			as(db, lead, (ctx) => stepReferral(ctx, { id, action: 'decline', reason: 'fits_elsewhere' })),
		])
		expect([stopped.ok, declined.ok].filter(Boolean)).toHaveLength(1)
		const [row] = await db.owner.select().from(referral).where(eq(referral.id, id))
		expect(row?.state).toBe(stopped.ok ? 'withdrawn' : 'declined')
	}
})
