import { codeOf } from '@repo/db/connect'
import { roleGrant, standIn } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { listPeople } from '../person/list-people.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { endStandIn } from './end-stand-in.ts'
import { listCoaches } from './list-coaches.ts'
import { listOwnStandIns, listStandIns } from './list-stand-ins.ts'
import { nameStandIn } from './name-stand-in.ts'
import { NewStandIn } from './stand-in.schema.ts'

const db = await useTestDb()
const week = { from: '2026-11-23', until: '2026-11-27' }
const saturday = new Date('2026-11-28T08:00:00Z')

let organisationId = ''
let lead: Actor
let tineke: Actor
let karim: Actor
let yonas: Actor
beforeEach(async () => {
	organisationId = (await makeOrganisation(db)).id
	lead = await makePerson(db, organisationId, 'team_lead', 'Lea Testma')
	tineke = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	karim = await makePerson(db, organisationId, 'coach', 'Karim Testma')
	yonas = await makePerson(db, organisationId, 'participant', 'Yonas Testma')
	await makeCaseload(db, tineke, yonas)
})

const name = (by = lead, change: Partial<NewStandIn> = {}, now = mondayEarly) =>
	as(
		db,
		by,
		(ctx) => nameStandIn(ctx, { coachId: tineke.personId, standInId: karim.personId, ...week, ...change }),
		now,
	)
const seenBy = async (actor: Actor, now = mondayEarly) =>
	(await as(db, actor, (ctx) => listPeople(ctx, { text: '' }), now)).people.map((person) => person.name)
const listed = (now = mondayEarly) => as(db, lead, listStandIns, now)

test("a colleague's people are in sight on the days of standing in, and no other day", async () => {
	expect(await name()).toEqual({ ok: true, people: [yonas.personId] })

	expect(await seenBy(karim, new Date('2026-11-22T08:00:00Z'))).toEqual([])
	expect(await seenBy(karim)).toEqual(['Yonas Testma'])
	expect(await seenBy(karim, saturday)).toEqual([])
	expect(await seenBy(tineke)).toEqual(['Yonas Testma'])
})

test('ended early it is over at once, for good', async () => {
	await name()
	const [made] = await listed()
	const end = (now = mondayEarly) => as(db, lead, (ctx) => endStandIn(ctx, made?.id ?? ''), now)

	expect(await end()).toEqual({ people: [yonas.personId] })
	expect(await seenBy(karim)).toEqual([])
	expect(await listed()).toEqual([])
	await end(saturday)
	expect(await db.owner.select().from(standIn).where(eq(standIn.organisationId, organisationId))).toMatchObject([
		{ endedAt: mondayEarly },
	])
})

test('both coaches see it, until the last day is over; another coach does not', async () => {
	await name()
	const own = (actor: Actor, now = mondayEarly) => as(db, actor, listOwnStandIns, now)

	expect(await own(tineke)).toMatchObject([{ standIn: 'Karim Testma', forMe: true, ...week }])
	expect(await own(karim)).toMatchObject([{ coach: 'Tineke Testma', forMe: false, ...week }])
	expect(await own(await makePerson(db, organisationId, 'coach'))).toEqual([])
	expect([await own(tineke, saturday), await listed(saturday)]).toEqual([[], []])
})

test('days that are over, and colleagues who are no coach (any more), are refused', async () => {
	expect(await name(lead, {}, saturday)).toEqual({ ok: false, reason: 'past' })
	expect(await name(lead, { standInId: lead.personId })).toEqual({ ok: false, reason: 'no-coach' })
	expect(await name(lead, { coachId: yonas.personId })).toEqual({ ok: false, reason: 'no-coach' })
	await db.owner.update(roleGrant).set({ until: '2026-11-22' }).where(eq(roleGrant.personId, karim.personId))
	expect(await name()).toEqual({ ok: false, reason: 'no-coach' })
	expect((await as(db, lead, listCoaches)).map((coach) => coach.name)).toEqual(['Tineke Testma'])
})

test('the team lead and the administrator name someone; the database refuses everyone else', async () => {
	const insert = (by: Actor) =>
		as(db, by, (ctx) =>
			ctx.db.insert(standIn).values({
				organisationId,
				coachId: tineke.personId,
				standInId: karim.personId,
				namedById: by.personId,
				...week,
			}),
		).then(() => 'done', codeOf)

	expect(await name(await makePerson(db, organisationId, 'administrator'))).toMatchObject({ ok: true })
	for (const by of [karim, await makePerson(db, organisationId, 'planner'), yonas])
		expect(await insert(by)).toBe('42501')
	expect(await insert(lead)).toBe('done')
})

test('standing in of another organisation is not there', async () => {
	await name()
	const [made] = await listed()
	const elsewhere = await makePerson(db, (await makeOrganisation(db)).id, 'team_lead')

	await expect(as(db, elsewhere, (ctx) => endStandIn(ctx, made?.id ?? ''))).rejects.toThrow(NotFound)
	expect(await as(db, elsewhere, listStandIns)).toEqual([])
})

test.each([
	['the same person twice', { standInId: '01900000-0000-7000-8000-000000000001' }, 'same-person'],
	['days the wrong way round', { until: '2026-11-22' }, 'until-before-from'],
	['more than half a year', { until: '2027-05-27' }, 'half-year'],
	['a date that does not exist', { until: '2026-02-30' }, 'unknown-date'],
])('%s is refused', (_, change, message) => {
	const right = {
		coachId: '01900000-0000-7000-8000-000000000001',
		standInId: '01900000-0000-7000-8000-000000000002',
		...week,
	}

	expect(NewStandIn.safeParse(right).success).toBe(true)
	const { error } = NewStandIn.safeParse({ ...right, ...change })
	expect(error?.issues.map((issue) => issue.message)).toContain(message)
})
