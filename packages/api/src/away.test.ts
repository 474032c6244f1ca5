import { useTestDb } from '@repo/db/testing'
import type { Actor } from '@repo/domain/context'
import { planAppointment } from '@repo/domain/appointment/plan-appointment'
import { NewAppointment } from '@repo/domain/appointment/appointment.schema'
import { planHalfDay } from '@repo/domain/schedule/plan-half-day'
import { as, makeCaseload, makePerson, makeTablet, makeWorld } from '@repo/domain/testing/make'
import { expect, test } from 'vitest'
import { askOverHttp, contextOf } from './testing/ask-operation.ts'

// 3.16: the work floor knows when someone is away, and nothing of why, with whom or where.
const db = await useTestDb()
const world = await makeWorld(db)
const { organisationId, siteId, workTypeId, planner } = world
const supervisor = await makePerson(db, organisationId, 'work_supervisor')
const coach = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
const yonas = await makePerson(db, organisationId, 'participant', 'Yonas Testma')
const tabletId = await makeTablet(db, world, 'Hal B')
await makeCaseload(db, coach, yonas)
await db.owner.execute(
	`update work_group set supervisor_id = '${supervisor.personId}' where work_type_id = '${workTypeId}'`,
)
await as(db, planner, (ctx) =>
	planHalfDay(ctx, { personId: yonas.personId, siteId, workTypeId, on: '2026-11-23', part: 'morning' }),
)
const talk = { on: '2026-11-23', startsAt: '10:00', endsAt: '10:30', about: 'opportunity_review', place: 'town_hall' }
await as(db, coach, (ctx) =>
	planAppointment(
		ctx,
		NewAppointment.parse({
			...talk,
			personId: yonas.personId,
			withId: coach.personId,
			interpreter: 'ti',
			room: 'Kamer 2',
		}),
	),
)

const rowsOf = (actor: Actor, table: string) =>
	db.backoffice
		.withActor(actor, (handle) => handle.execute(`select * from ${table}`), new Date('2026-11-23T06:00:00Z'))
		.then((rows) => rows.length)

test('the supervisor reads "10:00 - 10:30" in the hall, and no word, code or name of the talk', async () => {
	const actor = { ...supervisor, tabletId }
	const context = contextOf(db, 'backoffice', { organisationId, actor })
	const { status, body } = await askOverHttp(context, { app: 'backoffice', operation: 'hall.list' }, false, undefined)

	expect(status).toBe(200)
	expect(body).toContain('"away":[{"startsAt":"10:00","endsAt":"10:30"}]')
	for (const said of ['review', 'town_hall', 'Tineke', coach.personId, 'Kamer', '"ti"', 'interpreter', 'appointment'])
		expect(body).not.toContain(said)
})

test('in SQL too: the times are in sight of supervisor and planner, the appointment of neither', async () => {
	for (const actor of [supervisor, planner]) {
		expect(await rowsOf(actor, 'away')).toBe(1)
		expect(await rowsOf(actor, 'appointment')).toBe(0)
		expect(await rowsOf(actor, 'appointment_event')).toBe(0)
	}
	expect(await rowsOf(coach, 'appointment')).toBe(1)
})

test('who cancels gives the time back', async () => {
	await db.owner.execute(`update appointment set state = 'cancelled' where person_id = '${yonas.personId}'`)
	expect(await rowsOf(supervisor, 'away')).toBe(0)
})
