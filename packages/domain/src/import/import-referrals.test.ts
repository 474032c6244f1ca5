import { personBirth, referral, referralEvent, referralRestrictedChannel } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { count, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { enrolPeople } from '../enrolment/enrol-people.ts'
import { getReferral } from '../referral/get-referral.ts'
import { listReferrals } from '../referral/list-referrals.ts'
import { stepReferral } from '../referral/step-referral.ts'
import { referralHeadings, referralWith } from '../testing/broken-referral-rows.ts'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import { makeChannels, makeReferral } from '../testing/make-referral.ts'
import { judgeReferrals } from './judge-referrals.ts'
import { sendSheet } from './send-sheet.ts'

const db = await useTestDb()

let world: Awaited<ReturnType<typeof makeWorld>>
let partner: Actor
let coach: Actor
beforeEach(async () => {
	world = await makeWorld(db, { places: { free: 10 } })
	const { organisationId } = world
	partner = await makePerson(db, organisationId, 'referrer', 'Roos Nepstra')
	coach = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	await makeChannels(db, organisationId)
})

const sheetOf = (...rows: string[][]) => ({
	header: referralHeadings,
	rows: rows.map((cells, index) => ({ line: index + 2, cells })),
})
const row = (name: string, change: Record<string, string> = {}) => referralWith({ Naam: name, ...change })
const look = async (by: Actor, ...rows: string[][]) => {
	const judged = await as(db, by, (ctx) => judgeReferrals(ctx, sheetOf(...rows)))
	return judged.ok ? judged.rows : []
}
/** What comes of sending these rows, with how many were sent. */
const send = async (by: Actor, ...rows: string[][]) => {
	const done = await as(db, by, (ctx) => sendSheet(ctx, sheetOf(...rows)))
	return done.ok ? { ...done, sent: done.sent.length } : done
}
const states = async (by: Actor, ...rows: string[][]) => (await look(by, ...rows)).map(({ state }) => state)
const firstId = async (by: Actor) => (await as(db, by, listReferrals))[0]?.id ?? ''
const countSent = async () => {
	const [counted] = await db.owner
		.select({ sent: count() })
		.from(referral)
		.where(eq(referral.organisationId, world.organisationId))
	return counted?.sent
}

test.each(['referrer', 'coach'] as const)(
	'a file of a %s is sent as if each was typed: with a term, in the line of the planner',
	async (role) => {
		const who = role === 'coach' ? coach : partner
		expect(await look(who, row('Amina Nepstra'))).toMatchObject([{ line: 2, state: 'new' }])
		expect(await send(who, row('Amina Nepstra'), row('Bilal Nepstra'))).toEqual({ ok: true, sent: 2 })
		const typed = await makeReferral(db, who, { name: 'Cato Nepstra' })

		const listed = await as(db, world.planner, listReferrals)
		expect(listed.map(({ name }) => name).toSorted()).toEqual(['Amina Nepstra', 'Bilal Nepstra', 'Cato Nepstra'])
		const [file, form] = await Promise.all(
			[listed.find(({ name }) => name === 'Amina Nepstra')?.id ?? '', typed].map((id) =>
				as(db, world.planner, (ctx) => getReferral(ctx, id)),
			),
		)
		const alike = ({
			state,
			replyBy,
			toldOn,
			channel,
			legalBasis,
			offers,
			events,
			notThere,
		}: typeof form & object) => ({
			state,
			replyBy,
			toldOn,
			channel,
			legalBasis,
			offers,
			notThere,
			events: events.map(({ action, to, by, on }) => ({ action, to, by, on })),
		})
		expect(file && alike(file)).toEqual(form && alike(form))
		expect(file).toMatchObject({ contact: { phone: '0600000071' }, wishes: ['monday_morning', 'wednesday_afternoon'] })
	},
)

test('the same file twice changes nothing, also when one of it was accepted meanwhile', async () => {
	const rows = [row('Dina Nepstra'), row('Emre Nepstra')]
	await send(partner, ...rows)
	expect(await states(partner, ...rows)).toEqual(['same', 'same'])
	expect(await send(partner, ...rows)).toEqual({ ok: true, sent: 0 })

	const [first] = await as(db, world.planner, listReferrals)
	const talk = {
		siteId: world.siteId,
		coachId: coach.personId,
		on: '2026-11-25',
		at: '10:00',
		cohortId: null,
		who: null,
	}
	const accepted = await as(db, world.planner, (ctx) =>
		stepReferral(ctx, { id: first?.id ?? '', action: 'accept', ...talk }),
	)
	expect(accepted).toMatchObject({ ok: true })
	expect(await send(partner, ...rows)).toEqual({ ok: true, sent: 0 })
	expect(await countSent()).toBe(2)
})

test('who was withdrawn may be sent again', async () => {
	await send(partner, row('Fien Nepstra'))
	const id = await firstId(partner)
	await as(db, partner, (ctx) => stepReferral(ctx, { id, action: 'withdraw', reason: 'moved' }))
	expect(await states(partner, row('Fien Nepstra'))).toEqual(['new'])
})

test('who was sent otherwise, stands in a draft, or is with us already is told, and nobody is sent', async () => {
	await send(partner, row('Gijs Nepstra'))
	await makeReferral(db, partner, { name: 'Hanna Nepstra', bornOn: '1993-04-17' }, { send: false })
	const wrong = async (by: Actor, cells: string[]) => {
		const [judged] = await look(by, cells)
		return judged?.state === 'wrong' ? judged.problems : judged?.state
	}
	expect(await wrong(partner, row('Gijs Nepstra', { Doel: 'Dagbesteding' }))).toEqual([
		{ column: null, reason: 'sent-otherwise' },
	])
	expect(await wrong(partner, row('Hanna Nepstra'))).toEqual([{ column: null, reason: 'draft' }])

	const here = await makePerson(db, world.organisationId, 'participant', 'Ivo Nepstra')
	await db.owner
		.insert(personBirth)
		.values({ organisationId: here.organisationId, personId: here.personId, bornOn: '1993-04-17' })
	await makeCaseload(db, coach, here)
	const administrator = await makePerson(db, world.organisationId, 'administrator')
	await as(db, administrator, (ctx) =>
		enrolPeople(ctx, [{ personId: here.personId, product: 'development_place', from: '2026-09-01' }]),
	)
	expect(await wrong(coach, row('Ivo Nepstra'))).toEqual([{ column: null, reason: 'already-here' }])
	const before = await countSent()
	expect(await send(coach, row('Jan Nepstra'), row('Ivo Nepstra'))).toMatchObject({ ok: false })
	expect(await countSent()).toBe(before)
})

test('a restricted road stands in its own table and nowhere else, also out of a file (R-074)', async () => {
	expect(await send(partner, row('Kees Nepstra', { Kanaal: 'reclassering' }))).toEqual({ ok: true, sent: 1 })
	const id = await firstId(partner)
	const look = (by: Actor) => as(db, by, (ctx) => getReferral(ctx, id))
	expect(await look(world.planner)).toMatchObject({ channel: 'partner', channelCode: null })
	expect(await look(partner)).toMatchObject({ channelCode: 'probation' })
	expect(
		await db.owner.select().from(referralRestrictedChannel).where(eq(referralRestrictedChannel.referralId, id)),
	).toHaveLength(1)
})

test('two who send one file at once, or one who presses twice, send everyone once', async () => {
	const rows = Array.from({ length: 20 }, (_, index) => row(`Race ${'abcdefghijklmnopqrst'[index]}aa Nepstra`))
	const done = await Promise.all([send(partner, ...rows), send(partner, ...rows)])
	expect(done.map((one) => (one.ok ? one.sent : -1)).toSorted((a, b) => a - b)).toEqual([0, 20])
	expect(await countSent()).toBe(20)
})

test('only who sends people sends a file of them', async () => {
	await expect(send(world.planner, row('Lia Nepstra'))).rejects.toThrow()
	expect(await countSent()).toBe(0)
})

test('a thousand rows are sent in one go, each with its line in the history', async () => {
	const letters = (n: number) => Array.from(String(n).padStart(4, '0'), (digit) => 'abcdefghij'[Number(digit)]).join('')
	const rows = Array.from({ length: 1000 }, (_, index) => row(`Groot ${letters(index)} Nepstra`))
	expect(await send(partner, ...rows)).toEqual({ ok: true, sent: 1000 })
	const [events] = await db.owner
		.select({ sent: count() })
		.from(referralEvent)
		.where(eq(referralEvent.organisationId, world.organisationId))
	expect(events?.sent).toBe(1000)
	expect(await send(partner, ...rows)).toEqual({ ok: true, sent: 0 })
})
