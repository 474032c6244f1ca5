import { breakGlass, contactAttempt, enrolment, enrolmentExit, review } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Actor, Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { mayReach } from '../person/may-reach.ts'
import { planHalfDays } from '../schedule/plan-half-day.ts'
import {
	as,
	countPlanned,
	makeCaseload,
	makeOrganisation,
	makePerson,
	makeWorld,
	mondayEarly,
} from '../testing/make.ts'
import type { EnrolmentStep } from './enrolment.schema.ts'
import { intakeAfter } from './enrolment.rules.ts'
import { listEnrolments } from './list-enrolments.ts'
import { planEnrolment } from './plan-enrolment.ts'
import { stepEnrolment } from './step-enrolment.ts'
import { setTicks } from './set-ticks.ts'

const db = await useTestDb()
let world: Awaited<ReturnType<typeof makeWorld>>
let coach: Actor
let amina: Actor

beforeAll(async () => {
	world = await makeWorld(db)
	coach = await makePerson(db, world.organisationId, 'coach')
})

/** Someone of the coach's caseload whose enrolment runs since this Monday. */
async function start() {
	amina = await makePerson(db, world.organisationId)
	await makeCaseload(db, coach, amina)
	const { personId } = amina
	const planned = await by(coach, (ctx) =>
		planEnrolment(ctx, { personId, product: 'language_work', from: '2026-11-23' }),
	)
	if (!planned.ok) throw new Error(planned.reason)
	expect(await step({ action: 'start', ...planned })).toMatchObject({ ok: true, to: 'active' })
	return planned.enrolmentId
}
const by = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>, now?: Date) => as(db, actor, work, now)
const step = (wish: EnrolmentStep, actor = coach, now?: Date) => by(actor, (ctx) => stepEnrolment(ctx, wish), now)
const stop = { action: 'drop', destination: 'own_choice', on: '2026-11-23', aftercareOn: null } as const

test('someone starts on the day itself and not before', async () => {
	const other = await makePerson(db, world.organisationId)
	await makeCaseload(db, coach, other)
	const later = await by(coach, (ctx) =>
		planEnrolment(ctx, { personId: other.personId, product: 'safety_net', from: '2026-11-24' }),
	)
	if (!later.ok) throw new Error(later.reason)

	expect(await step({ action: 'start', ...later })).toMatchObject({ ok: false, reason: 'too-early' })
	expect(await step({ action: 'start', ...later }, coach, new Date('2026-11-24T09:00:00Z'))).toMatchObject({ ok: true })
})

test('nobody goes through two things at once, and a next one can be planned once', async () => {
	await start()
	const { personId } = amina
	const next = { personId, product: 'development_place', from: '2026-11-23' } as const
	const planned = await by(coach, (ctx) => planEnrolment(ctx, next))
	if (!planned.ok) throw new Error(planned.reason)

	expect(await step({ action: 'start', ...planned })).toMatchObject({ ok: false, reason: 'another-runs' })
	expect(await by(coach, (ctx) => planEnrolment(ctx, next))).toEqual({ ok: false, reason: 'planned-already' })
})

test('a pause has an end, of at most six weeks (3.4)', async () => {
	const enrolmentId = await start()
	const pause = { enrolmentId, action: 'pause', reason: 'personal' } as const

	expect(await step({ ...pause, until: '2027-01-05' })).toMatchObject({ ok: false, reason: 'pause-too-long' })
	expect(await step({ ...pause, until: '2026-11-23' })).toMatchObject({ ok: false, reason: 'pause-too-long' })
	expect(await step({ ...pause, until: '2027-01-04' })).toMatchObject({ ok: true, to: 'paused' })
	expect(await step({ enrolmentId, action: 'resume' })).toMatchObject({ ok: true, to: 'active' })
})

test('completing needs a review, and ending says where to', async () => {
	const enrolmentId = await start()
	const complete = { enrolmentId, action: 'complete', direction: 'regular_job' } as const
	const end = { enrolmentId, action: 'end', type: 'outflow', destination: 'regular_job' } as const

	expect(await step(complete)).toMatchObject({ ok: false, reason: 'no-review' })
	await db.owner.insert(review).values({
		organisationId: world.organisationId,
		personId: amina.personId,
		heldOn: '2026-11-23',
		nextDueOn: '2027-02-15',
		writerId: coach.personId,
		createdAt: mondayEarly,
	})
	expect(await step(complete)).toMatchObject({ ok: true, to: 'completing' })
	expect(await step({ ...end, on: '2026-11-24', aftercareOn: null })).toMatchObject({
		ok: false,
		reason: 'date-not-right',
	})
	expect(await step({ ...end, on: '2026-11-23', aftercareOn: '2027-02-01' })).toMatchObject({ ok: true, to: 'ended' })
	expect(await by(coach, (ctx) => listEnrolments(ctx, amina.personId))).toMatchObject({
		enrolments: [{ state: 'ended', until: '2026-11-23', exit: { type: 'outflow', aftercareOn: '2027-02-01' } }],
	})
})

test('without contact someone is called twice first; who says stop is not (3.4)', async () => {
	const enrolmentId = await start()
	const lost = { ...stop, enrolmentId, destination: 'no_contact', saysStop: false } as const
	const call = {
		organisationId: world.organisationId,
		personId: amina.personId,
		actorId: coach.personId,
		at: mondayEarly,
	}
	const calls = (count: number) =>
		db.owner
			.insert(contactAttempt)
			.values(Array.from({ length: count }, () => ({ ...call, outcome: 'not_reached' as const })))

	await calls(1)
	expect(await step(lost)).toMatchObject({ ok: false, reason: 'no-contact-attempts' })
	await calls(1)
	expect(await step(lost)).toMatchObject({ ok: true, to: 'ended' })
	expect(await step({ ...stop, enrolmentId: await start(), saysStop: true })).toMatchObject({ ok: true })
})

test('who leaves gives up the half days after the last one', async () => {
	const enrolmentId = await start()
	const { siteId, workTypeId, planner } = world
	const halfDays = [23, 24, 26].map((day) => ({ on: `2026-11-${day}`, part: 'morning' as const }))
	const before = await countPlanned(db, world.organisationId)
	await by(planner, (ctx) => planHalfDays(ctx, { personId: amina.personId, siteId, workTypeId, halfDays }))

	expect(await step({ ...stop, enrolmentId, saysStop: true })).toMatchObject({ cleared: 2 })
	expect(await countPlanned(db, world.organisationId)).toBe(before + 1)
})

test('after a death nothing is sent any more, at once, and today is taken out of the plan too', async () => {
	const enrolmentId = await start()
	const { siteId, workTypeId, planner } = world
	const halfDays = [{ on: '2026-11-23', part: 'afternoon' as const }]
	await by(planner, (ctx) => planHalfDays(ctx, { personId: amina.personId, siteId, workTypeId, halfDays }))
	expect(await by(planner, (ctx) => mayReach(ctx, amina.personId))).toBe(true)

	const gone = await step({ ...stop, enrolmentId, destination: 'deceased', saysStop: false })

	expect(gone).toMatchObject({ ok: true, cleared: 1 })
	expect(await by(planner, (ctx) => mayReach(ctx, amina.personId))).toBe(false)
})

test('someone who comes back is the same person with a next enrolment, a short talk and the one before linked (A-15)', async () => {
	const enrolmentId = await start()
	await step({ ...stop, enrolmentId, saysStop: true })
	const november2028 = new Date('2028-11-22T09:00:00Z')
	const { personId } = amina

	const back = await by(
		coach,
		(ctx) => planEnrolment(ctx, { personId, product: 'safety_net', from: '2028-11-27' }),
		november2028,
	)

	expect(back).toMatchObject({ ok: true, returns: true })
	const file = await by(coach, (ctx) => listEnrolments(ctx, personId), november2028)
	expect(file.enrolments.map(({ previousId }) => previousId)).toEqual([enrolmentId, null])
	expect(file.intake).toBe('quick')
	expect((await by(coach, (ctx) => listEnrolments(ctx, personId), new Date('2028-11-23T09:00:00Z'))).intake).toBe(
		'full',
	)
})

test('a short talk is enough until the day two years later, in leap years too (3.6)', () => {
	expect(intakeAfter('2024-12-01', '2026-11-22', 24)).toBe('quick')
	expect(intakeAfter('2024-11-22', '2026-11-22', 24)).toBe('full')
	expect(intakeAfter('2024-02-29', '2026-02-27', 24)).toBe('quick')
	expect(intakeAfter('2024-02-29', '2026-02-28', 24)).toBe('full')
})

test('what was handed in is ticked off, and a tick can be taken away', async () => {
	const enrolmentId = await start()
	const tick = (items: ('shoes' | 'key')[]) => by(coach, (ctx) => setTicks(ctx, { enrolmentId, list: 'exit', items }))
	const ticked = async () =>
		(await by(coach, (ctx) => listEnrolments(ctx, amina.personId))).enrolments[0]?.ticks.map(({ item }) => item)

	await tick(['shoes', 'key'])
	expect(await ticked()).toEqual(['shoes', 'key'])
	await tick(['key'])
	expect(await ticked()).toEqual(['key'])
})

test('a planner reads that it ended and not why; a colleague finds nothing to end', async () => {
	const enrolmentId = await start()
	await step({ ...stop, enrolmentId, destination: 'personal_circumstances', saysStop: true })
	const colleague = await makePerson(db, world.organisationId, 'coach')
	const stranger = await makePerson(db, (await makeOrganisation(db)).id, 'coach')

	const [read] = (await by(world.planner, (ctx) => listEnrolments(ctx, amina.personId))).enrolments
	expect(read).toMatchObject({ state: 'ended', exit: null })
	const [own] = (await by(coach, (ctx) => listEnrolments(ctx, amina.personId))).enrolments
	expect(own).toMatchObject({ exit: { type: 'dropout', destination: 'personal_circumstances' } })
	expect(await db.owner.$count(enrolmentExit, eq(enrolmentExit.enrolmentId, enrolmentId))).toBe(1)
	for (const someone of [colleague, stranger])
		await expect(step({ action: 'resume', enrolmentId }, someone)).rejects.toThrow(NotFound)
	expect(await step({ action: 'resume', enrolmentId }, world.planner)).toMatchObject({
		ok: false,
		reason: 'not-in-this-state',
	})
})

test('a file that was opened with a reason is read, and its enrolment is not there to change', async () => {
	const enrolmentId = await start()
	const hasty = await makePerson(db, world.organisationId, 'coach')
	const opened = { organisationId: world.organisationId, actorId: hasty.personId, personId: amina.personId }
	await db.owner.insert(breakGlass).values({
		...opened,
		reason: 'incident',
		explanation: 'Ongeluk in hal B.',
		openedAt: mondayEarly,
		endsAt: new Date(mondayEarly.getTime() + 60_000),
	})

	expect((await by(hasty, (ctx) => listEnrolments(ctx, amina.personId))).enrolments).toHaveLength(1)
	await expect(step({ ...stop, enrolmentId, saysStop: true }, hasty)).rejects.toThrow(NotFound)
	expect(await db.owner.$count(enrolment, eq(enrolment.id, enrolmentId))).toBe(1)
})
