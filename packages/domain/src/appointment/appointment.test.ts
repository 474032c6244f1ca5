import { codeOf } from '@repo/db/connect'
import { appointmentEvent, away } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getToday } from '../schedule/get-today.ts'
import { listOwnWeeks } from '../schedule/list-own-weeks.ts'
import { planHalfDay } from '../schedule/plan-half-day.ts'
import { as, makeCaseload, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { NewAppointment } from './appointment.schema.ts'
import { listAppointments } from './list-appointments.ts'
import { getOwnAppointment } from './list-own-appointments.ts'
import { moveAppointment, planAppointment } from './plan-appointment.ts'
import { stepAppointment } from './step-appointment.ts'

const db = await useTestDb()
const half10 = { on: '2026-11-23', startsAt: '10:00', endsAt: '10:30' }
const noon = new Date('2026-11-23T11:00:00Z')

let world: Awaited<ReturnType<typeof makeWorld>>
let tineke: Actor
let yonas: Actor
beforeEach(async () => {
	world = await makeWorld(db)
	tineke = await makePerson(db, world.organisationId, 'coach', 'Tineke Testma')
	yonas = await makePerson(db, world.organisationId, 'participant', 'Yonas Testma')
	await makeCaseload(db, tineke, yonas)
})

const plan = (change: object = {}, by = tineke, now = mondayEarly) => {
	const input = {
		personId: yonas.personId,
		withId: tineke.personId,
		about: 'review',
		place: 'site',
		...half10,
		...change,
	}
	return as(db, by, (ctx) => planAppointment(ctx, NewAppointment.parse(input)), now)
}
const planned = async (change: object = {}) => {
	const made = await plan(change)
	if (!made.ok) throw new Error(made.reason)
	return made.id
}
const step = (
	by: Actor,
	appointmentId: string,
	action: Parameters<typeof stepAppointment>[1]['action'],
	now = mondayEarly,
) => as(db, by, (ctx) => stepAppointment(ctx, { appointmentId, action }), now)
const listed = (by = tineke) => as(db, by, (ctx) => listAppointments(ctx, yonas.personId))
const awayTimes = () => db.owner.select({ startsAt: away.startsAt }).from(away).where(eq(away.personId, yonas.personId))

test('a talk inside a half day takes no place, and the half day can still be planned (R-007)', async () => {
	await planned()
	const { siteId, workTypeId, planner } = world
	const morning = { personId: yonas.personId, siteId, workTypeId, on: half10.on, part: 'morning' as const }

	expect(await as(db, planner, (ctx) => planHalfDay(ctx, morning))).toMatchObject({ ok: true })
	const today = await as(db, yonas, getToday)
	expect(today.later).toHaveLength(1)
	expect(today.appointments).toMatchObject([{ startsAt: '10:00', endsAt: '10:30', withWhom: 'Tineke Testma' }])
	const { weeks } = await as(db, yonas, listOwnWeeks)
	expect(weeks[0]?.days[0]?.appointments).toMatchObject([{ startsAt: '10:00' }])
	expect(weeks[0]?.days[1]?.appointments).toEqual([])
})

test('"ik kan niet" is one step for the participant, the coach sees it, and the time is free again', async () => {
	const id = await planned({ interpreter: 'ti' })
	expect(await awayTimes()).toEqual([{ startsAt: '10:00:00' }])

	expect(await step(yonas, id, 'decline')).toMatchObject({ ok: true, state: 'declined' })
	expect(await awayTimes()).toEqual([])
	expect(await listed()).toMatchObject([{ state: 'declined', interpreter: 'ti', actions: ['move', 'cancel'] }])
	expect(await step(yonas, id, 'confirm')).toMatchObject({ ok: true, state: 'confirmed' })
	expect(await awayTimes()).toHaveLength(1)
	const events = await db.owner.select().from(appointmentEvent).where(eq(appointmentEvent.appointmentId, id))
	expect(events.map(({ from, to, actorRole }) => [from, to, actorRole])).toEqual([
		['proposed', 'declined', 'participant'],
		['declined', 'confirmed', 'participant'],
	])
})

test('moved, the old time is left and the new one says what it came instead of', async () => {
	const id = await planned()
	const moved = await as(db, tineke, (ctx) =>
		moveAppointment(ctx, { appointmentId: id, on: '2026-11-24', startsAt: '14:00', endsAt: '14:30' }),
	)

	expect(moved).toMatchObject({ ok: true })
	expect(await listed()).toMatchObject([{ on: '2026-11-24', startsAt: '14:00', state: 'proposed', about: 'review' }])
	expect(await awayTimes()).toEqual([{ startsAt: '14:00:00' }])
	expect(await step(tineke, id, 'cancel')).toEqual({ ok: false, reason: 'not-in-this-state' })
})

test('a talk is done or missed once its time has come, and that can be corrected', async () => {
	const id = await planned({ agreed: true })

	expect(await step(tineke, id, 'finish')).toEqual({ ok: false, reason: 'begun' })
	expect(await step(tineke, id, 'miss', noon)).toMatchObject({ state: 'missed' })
	expect(await step(tineke, id, 'correct', noon)).toMatchObject({ state: 'confirmed' })
	expect(await step(tineke, id, 'finish', noon)).toMatchObject({ state: 'done' })
	expect(await step(yonas, id, 'decline', noon)).toEqual({ ok: false, reason: 'not-in-this-state' })
})

test('a time that is over, and a second talk at the same time, are refused; also of two at once', async () => {
	expect(await plan({}, tineke, noon)).toEqual({ ok: false, reason: 'past' })
	const both = await Promise.all([plan(), plan({ startsAt: '10:15', endsAt: '10:45' })])
	expect(both.filter(({ ok }) => ok)).toHaveLength(1)
	expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'overlap' })
	expect(await plan({ startsAt: '10:45', endsAt: '11:00' })).toMatchObject({ ok: true })
})

test('of two steps at once one is taken', async () => {
	const id = await planned()
	const both = await Promise.all([step(yonas, id, 'decline'), step(tineke, id, 'cancel')])

	const [row] = await listed()
	expect(row?.state).toBe('cancelled')
	expect(both[1]).toMatchObject({ ok: true })
	const events = await db.owner.select().from(appointmentEvent).where(eq(appointmentEvent.appointmentId, id))
	expect(events).toHaveLength(both.filter(({ ok }) => ok).length)
})

test('somebody else plans nothing here, and finds nothing', async () => {
	const id = await planned()
	const karim = await makePerson(db, world.organisationId, 'coach')
	const other = await makePerson(db, world.organisationId, 'participant')

	expect(await plan({ startsAt: '11:00', endsAt: '11:30' }, karim).catch(codeOf)).toBe('42501')
	await expect(step(karim, id, 'cancel')).rejects.toThrow(NotFound)
	await expect(step(other, id, 'decline')).rejects.toThrow(NotFound)
	await expect(as(db, other, (ctx) => getOwnAppointment(ctx, id))).rejects.toThrow(NotFound)
	expect(await listed(karim)).toEqual([])
})

test('a file that was opened with a reason shows an appointment and changes none', async () => {
	const id = await planned()
	const karim = await makePerson(db, world.organisationId, 'coach')
	const [from, until] = [mondayEarly, new Date(mondayEarly.getTime() + 60_000)].map((at) => at.toISOString())
	await db.owner
		.execute(sql`insert into break_glass (organisation_id, actor_id, person_id, reason, explanation, opened_at, ends_at)
		values (${world.organisationId}, ${karim.personId}, ${yonas.personId}, 'incident', 'Ongeluk in hal B.', ${from}, ${until})`)

	expect(await listed(karim)).toHaveLength(1)
	await expect(step(karim, id, 'cancel')).rejects.toThrow(NotFound)
})

test.each([
	['a weekend', { on: '2026-11-28' }, 'weekend'],
	['an end before the start', { endsAt: '09:00' }, 'ends-before-start'],
	['a time that does not exist', { startsAt: '25:00' }, 'unknown-time'],
	['a door that says too much (A-08)', { room: 'Verslavingszorg' }, 'wording'],
])('%s is refused', (_, change, message) => {
	const id = '01900000-0000-7000-8000-000000000001'
	const right = { personId: id, withId: id, about: 'review', place: 'site', ...half10 }
	expect(NewAppointment.safeParse(right).success).toBe(true)
	const { error } = NewAppointment.safeParse({ ...right, ...change })
	expect(error?.issues.map((issue) => issue.message)).toContain(message)
})
