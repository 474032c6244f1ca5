import { standIn } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { openWithReason } from '../access/open-with-reason.ts'
import type { Actor } from '../context.ts'
import { planEnrolment } from '../enrolment/plan-enrolment.ts'
import { stepEnrolment } from '../enrolment/step-enrolment.ts'
import { NotFound } from '../errors.ts'
import { planHalfDay } from '../schedule/plan-half-day.ts'
import { as, makeCaseload, makeLesson, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { getHeader } from './get-header.ts'

const db = await useTestDb()
const monday = '2026-11-23'

/** A coach with Amina, who works on Monday morning and follows a lesson in the afternoon. */
async function makeMonday() {
	const world = await makeWorld(db)
	const { organisationId, siteId, workTypeId, planner } = world
	const coach = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
	const amina = await makePerson(db, organisationId, 'participant', 'Amina Testma')
	await makeCaseload(db, coach, amina)
	const { personId } = amina
	const lessonId = await makeLesson(db, world)
	const at = { personId, siteId, on: monday }
	await as(db, planner, (ctx) => planHalfDay(ctx, { ...at, part: 'morning', workTypeId }))
	await as(db, planner, (ctx) => planHalfDay(ctx, { ...at, part: 'afternoon', lessonId }))
	const header = (actor: Actor = coach, now = mondayEarly) => as(db, actor, (ctx) => getHeader(ctx, personId), now)
	return { ...world, coach, amina, header }
}

test('above a file stands who goes with someone and where they are today', async () => {
	const { header } = await makeMonday()

	expect(await header()).toMatchObject({
		name: 'Amina Testma',
		coaches: [{ name: 'Tineke Testma', away: null }],
		today: [
			{ part: 'morning', place: 'Hal B', startsAt: '08:30', endsAt: '12:00' },
			{ part: 'afternoon', what: 'Nederlands 1', place: 'Lokaal 2', startsAt: '12:30', endsAt: '15:30' },
		],
		reads: false,
		died: false,
	})
	expect(await header(undefined, new Date('2026-11-24T08:00:00Z'))).toMatchObject({ today: [] })
})

test('of a coach who is away it says until when, and who stands in', async () => {
	const { organisationId, coach, header } = await makeMonday()
	const karim = await makePerson(db, organisationId, 'coach', 'Karim Testma')
	const away = { organisationId, coachId: coach.personId, namedById: coach.personId, until: '2026-11-27' }
	await db.owner.insert(standIn).values({ ...away, standInId: null, from: '2026-11-20' })
	expect(await header()).toMatchObject({ coaches: [{ away: { until: '2026-11-27', standIn: null } }] })
	await db.owner.insert(standIn).values({ ...away, standInId: karim.personId, from: monday })
	const told = { name: 'Tineke Testma', away: { until: '2026-11-27', standIn: 'Karim Testma' } }

	for (const actor of [coach, karim]) expect(await header(actor)).toMatchObject({ coaches: [told], reads: false })
	expect(await header(coach, new Date('2026-11-28T08:00:00Z'))).toMatchObject({ coaches: [{ away: null }] })
})

test('of who has died it says at once that nothing is sent any more, to everyone who opens the file', async () => {
	const { organisationId, coach, planner, amina, header } = await makeMonday()
	const { personId } = amina
	const planned = await as(db, planner, (ctx) =>
		planEnrolment(ctx, { personId, product: 'development_place', from: monday }),
	)
	const enrolmentId = (planned.ok && planned.enrolmentId) || ''
	await as(db, coach, (ctx) => stepEnrolment(ctx, { enrolmentId, action: 'start' }))
	expect(await header()).toMatchObject({ died: false })

	const died = { action: 'drop', destination: 'deceased', on: monday, aftercareOn: null, saysStop: false } as const
	const stopped = await as(db, coach, (ctx) => stepEnrolment(ctx, { enrolmentId, ...died }))
	expect(stopped).toMatchObject({ ok: true })
	for (const actor of [coach, planner, await makePerson(db, organisationId, 'team_lead')])
		expect(await header(actor)).toMatchObject({ died: true, today: [] })
})

test('a file that was opened with a reason says that it is only read; unopened it is not there', async () => {
	const { organisationId, amina, header } = await makeMonday()
	const other = await makePerson(db, organisationId, 'coach')
	await expect(header(other)).rejects.toThrow(NotFound)
	const why = { reason: 'incident', explanation: 'Ongeluk in hal B, ik ben erbij.' } as const
	await as(db, other, (ctx) => openWithReason(ctx, { personId: amina.personId, ...why }))

	expect(await header(other)).toMatchObject({ name: 'Amina Testma', reads: true })
})
