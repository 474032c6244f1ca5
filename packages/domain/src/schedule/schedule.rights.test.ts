import { sql } from 'drizzle-orm'
import { codeOf } from '@repo/db/connect'
import { plannedHalfDay, role, seesEveryone, type Role } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import { getToday } from './get-today.ts'
import { listOwnWeeks } from './list-own-weeks.ts'
import { planHalfDay } from './plan-half-day.ts'

// Row-level security of the schedule: what each login and role sees and may change when the code above it asks for everything.
const db = await useTestDb()
const [here, there] = [await makeWorld(db), await makeWorld(db)]
const [amina, other] = [await makePerson(db, here.organisationId), await makePerson(db, here.organisationId)]
const foreign = await makePerson(db, there.organisationId)
const monday = { on: '2026-11-23', part: 'morning' } as const
for (const [world, someone] of [
	[here, amina],
	[here, other],
	[there, foreign],
] as const)
	await as(db, world.planner, (ctx) =>
		planHalfDay(ctx, { personId: someone.personId, siteId: world.siteId, workTypeId: world.workTypeId, ...monday }),
	)

const everyRow = { personId: plannedHalfDay.personId }
const denied = (work: Promise<unknown>) => work.then(() => 'allowed', codeOf)

test('a participant who asks for all half days gets the own ones', async () => {
	const seen = await as(db, amina, ({ db }) => db.select(everyRow).from(plannedHalfDay))
	expect(seen).toEqual([{ personId: amina.personId }])
})

test('nobody in particular sees nothing, under any login that may ask at all', async () => {
	for (const connection of [db.portal, db.backoffice]) {
		const seen = await connection.withVisitor(here.organisationId, (handle) =>
			handle.select(everyRow).from(plannedHalfDay),
		)
		expect(seen).toEqual([])
	}
	const denials = [db.auth, db.worker].map((connection) =>
		denied(connection.withVisitor(here.organisationId, (handle) => handle.select(everyRow).from(plannedHalfDay))),
	)
	expect(await Promise.all(denials)).toEqual(['42501', '42501'])
})

test.each(role.enumValues.filter((name) => name !== 'participant'))(
	'%s sees of the plan what the matrix of 3.16 gives',
	async (name: Role) => {
		const staff = await makePerson(db, here.organisationId, name)
		const all = (seesEveryone as readonly Role[]).includes(name)
		const seen = await as(db, staff, ({ db }) => db.select(everyRow).from(plannedHalfDay))
		expect(seen.map(({ personId }) => personId).toSorted()).toEqual(
			all ? [amina.personId, other.personId].toSorted() : [],
		)
	},
)

test('a coach sees the own caseload, until the day it ends', async () => {
	const coach = await makePerson(db, here.organisationId, 'coach')
	await makeCaseload(db, coach, amina)
	const seen = (now: Date) => as(db, coach, ({ db }) => db.select(everyRow).from(plannedHalfDay), now)
	expect(await seen(new Date('2026-11-23T06:00:00Z'))).toEqual([{ personId: amina.personId }])

	await db.owner.execute(sql`update caseload set until = '2026-11-23' where coach_id = ${coach.personId}::uuid`)
	expect(await seen(new Date('2026-11-23T22:59:00Z'))).toHaveLength(1)
	expect(await seen(new Date('2026-11-23T23:00:00Z'))).toHaveLength(0)
})

test('a participant may not write the plan, and of the own person only the language', async () => {
	const write = (query: ReturnType<typeof sql>) => denied(as(db, amina, ({ db }) => db.execute(query)))
	expect(await write(sql`delete from planned_half_day`)).toBe('42501')
	expect(await write(sql`update planned_half_day set ends_at = '15:00'`)).toBe('42501')
	expect(await write(sql`update person set name = 'Iemand anders'`)).toBe('42501')
	expect(await write(sql`update person set reads_in = 'ti'`)).toBe('allowed')
	const changed = await db.owner.execute(sql`select id from person where reads_in = 'ti'`)
	expect([...changed]).toEqual([{ id: amina.personId }])
})

test('staff without planning rights may not write the plan, not even for themselves', async () => {
	const teacher = await makePerson(db, here.organisationId, 'language_teacher')
	const insert = sql`insert into planned_half_day (organisation_id, person_id, "on", part, site_id, block, work_type_id, starts_at, ends_at, planned_by, planned_at)
		values (${here.organisationId}, ${teacher.personId}, '2026-11-24', 'morning', ${here.siteId}, 'free', ${here.workTypeId}, '08:30', '12:00', ${teacher.personId}, now())`
	expect(await denied(as(db, teacher, ({ db }) => db.execute(insert)))).toBe('42501')
})

test('nobody writes into another organisation, also not with its ids at hand', async () => {
	const insert = sql`insert into planned_half_day (organisation_id, person_id, "on", part, site_id, block, work_type_id, starts_at, ends_at, planned_by, planned_at)
		values (${there.organisationId}, ${foreign.personId}, '2026-11-24', 'morning', ${there.siteId}, 'free', ${there.workTypeId}, '08:30', '12:00', ${foreign.personId}, now())`
	expect(await denied(as(db, here.planner, ({ db }) => db.execute(insert)))).toBe('42501')
	const touched = await as(db, here.planner, ({ db }) =>
		db.execute(sql`delete from planned_half_day where organisation_id = ${there.organisationId} returning person_id`),
	)
	expect([...touched]).toEqual([])
})

test('the counters of places cannot be written by an app', async () => {
	expect(await denied(as(db, here.planner, ({ db }) => db.execute(sql`update block_taken set taken = 0`)))).toBe(
		'42501',
	)
	expect(await denied(as(db, here.planner, ({ db }) => db.execute(sql`select count_places('{}')`)))).toBe('42501')
})

test('Vandaag and Rooster are about the one who is signed in', async () => {
	const today = await as(db, amina, getToday, new Date('2026-11-23T08:00:00Z'))
	expect(today).toMatchObject({
		today: '2026-11-23',
		now: { startsAt: '08:30', endsAt: '12:00', place: 'Hal B' },
		later: [],
		next: null,
	})
	const { weeks } = await as(db, amina, listOwnWeeks)
	expect(weeks.map(({ monday }) => monday)).toEqual(['2026-11-23', '2026-11-30'])
	expect(weeks.flatMap(({ days }) => days.flatMap(({ parts }) => parts)).filter(({ planned }) => planned)).toHaveLength(
		1,
	)
})
