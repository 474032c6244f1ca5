import { appointment, caseload } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getReader } from '../person/get-reader.ts'
import { listPeople } from '../person/list-people.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import type { CaseloadMove } from './caseload.schema.ts'
import { listCaseload } from './list-caseload.ts'
import { listCaseloadMoves } from './list-caseload-moves.ts'
import { moveCaseload } from './move-caseload.ts'
import { undoCaseloadMove } from './undo-caseload-move.ts'

const db = await useTestDb()
const monday = '2026-11-23'
const nextMonday = '2026-11-30'
const then = new Date('2026-11-30T08:00:00Z')

let organisationId = ''
let lead: Actor
let tineke: Actor
let karim: Actor
let yonas: Actor
let amina: Actor
beforeEach(async () => {
	organisationId = (await makeOrganisation(db)).id
	lead = await makePerson(db, organisationId, 'team_lead', 'Els Testma')
	tineke = await makePerson(db, organisationId, 'coach', 'Tineke')
	karim = await makePerson(db, organisationId, 'coach', 'Karim')
	yonas = await makePerson(db, organisationId, 'participant', 'Yonas Testma')
	amina = await makePerson(db, organisationId, 'participant', 'Amina Testma')
	await makeCaseload(db, tineke, yonas)
	await makeCaseload(db, tineke, amina)
})

const move = (change: Partial<CaseloadMove> = {}, by = lead, now = mondayEarly) =>
	as(
		db,
		by,
		(ctx) =>
			moveCaseload(ctx, {
				fromCoachId: tineke.personId,
				toCoachId: karim.personId,
				from: monday,
				people: [yonas.personId, amina.personId],
				...change,
			}),
		now,
	)
const movedId = async (change: Partial<CaseloadMove> = {}) => {
	const moved = await move(change)
	return moved.ok ? moved.id : moved.reason
}
const undo = (id: string, by = lead, now = mondayEarly) => as(db, by, (ctx) => undoCaseloadMove(ctx, id), now)
const seenBy = async (actor: Actor, now = mondayEarly) =>
	(await as(db, actor, (ctx) => listPeople(ctx, { text: '' }), now)).people.map(({ name }) => name).toSorted()
const rows = () =>
	db.owner
		.select()
		.from(caseload)
		.where(eq(caseload.organisationId, organisationId))
		.orderBy(caseload.personId, caseload.from)

test('everyone of a coach goes with another from that day on, at the next request', async () => {
	expect(await as(db, lead, (ctx) => listCaseload(ctx, { coachId: tineke.personId, from: monday }))).toHaveLength(2)
	expect(await move({ from: nextMonday })).toMatchObject({ ok: true, people: expect.arrayContaining([yonas.personId]) })

	expect([await seenBy(tineke), await seenBy(karim)]).toEqual([['Amina Testma', 'Yonas Testma'], []])
	expect([await seenBy(tineke, then), await seenBy(karim, then)]).toEqual([[], ['Amina Testma', 'Yonas Testma']])
})

test('only who is ticked, and nobody of another coach', async () => {
	const selam = await makePerson(db, organisationId, 'participant', 'Selam Testma')
	await makeCaseload(db, karim, selam)
	expect(await move({ people: [yonas.personId, selam.personId] })).toMatchObject({ people: [yonas.personId] })
	expect([await seenBy(tineke), await seenBy(karim)]).toEqual([['Amina Testma'], ['Selam Testma', 'Yonas Testma']])
	expect(await move({ people: [selam.personId] })).toEqual({ ok: false, reason: 'nobody' })
})

test('the talks that were planned go along, those before that day do not', async () => {
	const talk = (on: string) =>
		db.owner.insert(appointment).values({
			organisationId,
			personId: yonas.personId,
			withId: tineke.personId,
			about: 'review',
			place: 'site',
			on,
			startsAt: '10:00',
			endsAt: '10:30',
			state: 'confirmed',
			plannedById: tineke.personId,
			plannedAt: mondayEarly,
		})
	await talk('2026-11-24')
	await talk('2026-12-01')
	const withWhom = async () =>
		(
			await db.owner
				.select({ who: appointment.withId })
				.from(appointment)
				.where(eq(appointment.personId, yonas.personId))
				.orderBy(appointment.on)
		).map(({ who }) => (who === karim.personId ? 'Karim' : 'Tineke'))
	const id = await movedId({ from: nextMonday })

	expect(await withWhom()).toEqual(['Tineke', 'Karim'])
	await undo(id)
	expect(await withWhom()).toEqual(['Tineke', 'Tineke'])
})

test('undone on the same day, all is as it was; the day after it stands', async () => {
	const before = await rows()
	const id = await movedId()
	expect(await as(db, lead, listCaseloadMoves)).toMatchObject([{ id, fromCoach: 'Tineke', toCoach: 'Karim', count: 2 }])

	expect(await undo(id)).toMatchObject({ ok: true })
	expect(await rows()).toEqual(before)
	expect(await undo(id)).toEqual({ ok: false, reason: 'too-late' })
	expect(await as(db, lead, listCaseloadMoves)).toEqual([])
	const second = await movedId()
	expect(await undo(second, lead, new Date('2026-11-24T08:00:00Z'))).toEqual({ ok: false, reason: 'too-late' })
})

test('there and back and there again on one day, the last is undone first', async () => {
	const there = await movedId()
	const after = await rows()
	const back = await movedId({ fromCoachId: karim.personId, toCoachId: tineke.personId })
	const again = await movedId()

	expect(await undo(back)).toEqual({ ok: false, reason: 'changed' })
	for (const id of [again, back]) expect(await undo(id)).toMatchObject({ ok: true })
	expect(await rows()).toEqual(after)
	expect(await undo(there)).toMatchObject({ ok: true })
})

test('a day that is over, someone who is no coach, and anyone but a team lead of this organisation are refused', async () => {
	expect(await move({ from: '2026-11-22' })).toEqual({ ok: false, reason: 'past' })
	expect(await move({ toCoachId: lead.personId })).toEqual({ ok: false, reason: 'no-coach' })
	const elsewhere = await makePerson(db, (await makeOrganisation(db)).id, 'team_lead')
	for (const by of [tineke, elsewhere, await makePerson(db, organisationId, 'planner')])
		expect(await move({}, by)).toMatchObject({ ok: false })
	const id = await movedId()
	for (const by of [tineke, elsewhere]) await expect(undo(id, by)).rejects.toThrow(NotFound)
})

test('two team leads who move the same people at once move them once', async () => {
	const other = await makePerson(db, organisationId, 'coach', 'Derde Testma')
	const colleague = await makePerson(db, organisationId, 'team_lead')
	const done = await Promise.all([move(), move({ toCoachId: other.personId }, colleague)])

	expect(done.filter(({ ok }) => ok)).toHaveLength(1)
	const now = (await rows()).filter(({ until }) => until === null)
	expect(new Set(now.map(({ coachId }) => coachId)).size).toBe(1)
	expect(now).toHaveLength(2)
})

test('the participant reads who will be the coach, before and in the first week', async () => {
	const read = async (now: Date) => (await as(db, yonas, getReader, now)).coachNews
	expect(await read(mondayEarly)).toBeNull()
	await move({ from: nextMonday })

	expect(await read(mondayEarly)).toEqual({ name: 'Karim', on: nextMonday, soon: true })
	expect(await read(then)).toEqual({ name: 'Karim', on: nextMonday, soon: false })
	expect(await read(new Date('2026-12-08T08:00:00Z'))).toBeNull()
})
