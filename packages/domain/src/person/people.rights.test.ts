import { sql } from 'drizzle-orm'
import { breakGlass, caseload, enrolment, lesson, personBirth, role, standIn, workGroup } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { glassLasts, openWithReason, findAnyone } from '../access/open-with-reason.ts'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { planHalfDay } from '../schedule/plan-half-day.ts'
import { as, makeCaseload, makeLesson, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { getFile } from './get-file.ts'
import { listPeople } from './list-people.ts'

// Who sees whom (3.16): the same people by the list, by the file and by plain queries under row-level security.
const db = await useTestDb()
const world = await makeWorld(db)
const { organisationId, siteId, workTypeId, planner } = world
const [coach, colleague] = [
	await makePerson(db, organisationId, 'coach'),
	await makePerson(db, organisationId, 'coach'),
]
const [amina, bram] = [
	await makePerson(db, organisationId, 'participant', 'Amína Testma'),
	await makePerson(db, organisationId, 'participant', 'Bram Testma'),
]
await makeCaseload(db, coach, amina)
await makeCaseload(db, colleague, bram)
await db.owner
	.insert(enrolment)
	.values(
		[amina, bram].map(
			({ personId }) => ({ organisationId, personId, product: 'development_place', from: '2026-01-01' }) as const,
		),
	)
await db.owner
	.insert(personBirth)
	.values([amina, bram].map(({ personId }) => ({ organisationId, personId, bornOn: '1990-01-01' })))

const monday = { on: '2026-11-23', part: 'morning' } as const
const later = (ms: number) => new Date(mondayEarly.getTime() + ms)
const sees = async (actor: Actor, now = mondayEarly) =>
	(await as(db, actor, (ctx) => listPeople(ctx, { text: '' }), now)).people.map(({ name }) => name)
const opens = (actor: Actor, someone: Actor, now = mondayEarly) =>
	as(db, actor, (ctx) => getFile(ctx, someone.personId), now).then(
		() => true,
		(error: unknown) => {
			if (error instanceof NotFound) return false
			throw error
		},
	)

test('a coach sees the own caseload, a planner and a team lead everyone', async () => {
	const lead = await makePerson(db, organisationId, 'team_lead')

	expect(await sees(coach)).toEqual(['Amína Testma'])
	expect(await sees(planner)).toEqual(['Amína Testma', 'Bram Testma'])
	expect(await sees(lead)).toEqual(['Amína Testma', 'Bram Testma'])
	expect([await opens(coach, amina), await opens(coach, bram), await opens(lead, bram)]).toEqual([true, false, true])
})

test('a supervisor sees who works in the own group today, and nothing of them but name, language and half days', async () => {
	const [supervisor, other] = [
		await makePerson(db, organisationId, 'work_supervisor'),
		await makePerson(db, organisationId, 'work_supervisor'),
	]
	await db.owner.update(workGroup).set({ supervisorId: supervisor.personId })
	await as(db, planner, (ctx) => planHalfDay(ctx, { personId: bram.personId, siteId, workTypeId, ...monday }))

	expect(await sees(supervisor)).toEqual(['Bram Testma'])
	expect(await sees(other)).toEqual([])
	expect(await sees(supervisor, later(24 * 3_600_000))).toEqual([])
	expect(
		await as(db, supervisor, ({ db }) =>
			db.execute(
				sql`select from person_birth union all select from enrolment union all select from caseload union all select from device`,
			),
		),
	).toHaveLength(0)
})

test('a teacher sees the own groups, from four weeks ago on', async () => {
	const teacher = await makePerson(db, organisationId, 'language_teacher')
	const lessonId = await makeLesson(db, { organisationId, siteId })
	await db.owner.update(lesson).set({ teacherId: teacher.personId })
	await as(db, planner, (ctx) =>
		planHalfDay(ctx, { personId: amina.personId, siteId, lessonId, on: '2026-11-24', part: 'morning' }),
	)

	expect(await sees(teacher)).toEqual(['Amína Testma'])
	expect(await sees(teacher, later(40 * 24 * 3_600_000))).toEqual([])
})

test.each(role.enumValues.filter((name) => !['planner', 'team_lead', 'privacy_officer'].includes(name)))(
	'a %s without people of their own sees nobody',
	async (name) => {
		const someone = await makePerson(db, organisationId, name)
		const seen = name === 'participant' ? [] : await sees(someone)
		expect(seen).toEqual([])
		expect(await opens(someone, amina)).toBe(false)
	},
)

test('who stands in sees those people on those days, and no other', async () => {
	const stand = await makePerson(db, organisationId, 'coach')
	const days = { from: '2026-11-23', until: '2026-11-24' }
	await db.owner.insert(standIn).values({
		organisationId,
		coachId: coach.personId,
		standInId: stand.personId,
		namedById: planner.personId,
		...days,
	})

	expect(await sees(stand)).toEqual(['Amína Testma'])
	expect(await sees(stand, new Date('2026-11-24T22:59:00Z'))).toEqual(['Amína Testma'])
	expect(await sees(stand, new Date('2026-11-24T23:00:00Z'))).toEqual([])
	expect(await sees(stand, new Date('2026-11-22T22:59:00Z'))).toEqual([])
})

test('a caseload that ended is seen no more from the day after', async () => {
	const [former, someone] = [await makePerson(db, organisationId, 'coach'), await makePerson(db, organisationId)]
	await db.owner.insert(caseload).values({
		organisationId,
		coachId: former.personId,
		personId: someone.personId,
		from: '2026-01-01',
		until: '2026-11-23',
	})

	expect(await opens(former, someone)).toBe(true)
	expect(await opens(former, someone, new Date('2026-11-23T23:00:00Z'))).toBe(false)
})

const found = async (actor: Actor, text: string) => {
	const answer = await as(db, actor, (ctx) => findAnyone(ctx, text))
	return answer.ok ? answer.people : []
}

test('a file that is opened with a reason is open for an hour, for who opened it', async () => {
	const [hasty, other] = [await makePerson(db, organisationId, 'coach'), await makePerson(db, organisationId, 'coach')]
	const request = { personId: bram.personId, reason: 'incident', explanation: 'Ongeluk in hal B.' } as const
	expect(await found(hasty, 'testma')).toEqual([
		{ id: amina.personId, name: 'Amína Testma' },
		{ id: bram.personId, name: 'Bram Testma' },
	])
	await as(db, hasty, (ctx) => openWithReason(ctx, request))

	expect([await opens(hasty, bram), await opens(hasty, amina), await opens(other, bram)]).toEqual([true, false, false])
	expect(await opens(hasty, bram, later(glassLasts - 1))).toBe(true)
	expect(await opens(hasty, bram, later(glassLasts))).toBe(false)
	expect((await found(hasty, 'testma')).map(({ name }) => name)).toEqual(['Amína Testma'])
})

test('the database refuses a longer time, too little explanation, and a file opened in the name of someone else', async () => {
	const glass = (more: object) =>
		as(db, coach, ({ db }) =>
			db.insert(breakGlass).values({
				organisationId,
				actorId: coach.personId,
				personId: bram.personId,
				reason: 'other',
				explanation: 'Een lange genoege uitleg.',
				openedAt: mondayEarly,
				endsAt: later(glassLasts),
				...more,
			}),
		).then(() => 'done', codeOf)

	expect(await glass({ endsAt: later(glassLasts + 1) })).toBe('23514')
	expect(await glass({ explanation: 'kort' })).toBe('23514')
	expect(await glass({ actorId: colleague.personId })).toBe('42501')
	expect(await glass({ personId: colleague.personId })).toBe('42501')
	expect(await glass({})).toBe('done')
})

test('only a coach searches the names of the whole organisation, with two letters or more, ten at a time', async () => {
	for (const actor of [planner, amina, await makePerson(db, organisationId, 'manager')])
		expect(await found(actor, 'testma').catch(codeOf)).toBe('42501')
	expect(await found(coach, 't')).toEqual([])
	expect(await found(coach, '%%')).toEqual([])
	for (let made = 0; made < 12; made++) await makePerson(db, organisationId)
	expect(await found(coach, 'proef')).toHaveLength(10)
})
