import { accessQuestion, breakGlass } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { answerQuestion } from './answer-question.ts'
import { askQuestion } from './ask-question.ts'
import { countPrivacyWork } from './count-privacy-work.ts'
import { getMonth } from './get-month.ts'
import { listMonths } from './list-months.ts'
import { listOwnLog } from './list-own-log.ts'
import { listOwnQuestions } from './list-own-questions.ts'
import { listQuestions } from './list-questions.ts'
import { type Access, logAccess } from './log-access.ts'
import { stateOf } from './month.rules.ts'
import { reviewMonth } from './review-month.ts'

const db = await useTestDb()
const at = (local: string) => new Date(`${local}+01:00`)

let organisationId = ''
let tineke: Actor
let ruth: Actor
let yonas: Actor
let selam: Actor
beforeEach(async () => {
	organisationId = (await makeOrganisation(db)).id
	tineke = await makePerson(db, organisationId, 'coach', 'Tineke Demoshi')
	ruth = await makePerson(db, organisationId, 'privacy_officer', 'Ruth Nepstra')
	yonas = await makePerson(db, organisationId, 'participant', 'Yonas Voorbeeld')
	selam = await makePerson(db, organisationId, 'participant', 'Selam Fictief')
	for (const someone of [yonas, selam]) await makeCaseload(db, tineke, someone)
})

const look = (actor: Actor, people: Actor[], now: Date, what: Access['what'] = 'schedule') =>
	as(
		db,
		actor,
		(ctx) =>
			logAccess(
				{ ...ctx, address: '192.0.2.7' },
				{ action: 'read', what, people: people.map(({ personId }) => personId) },
			),
		now,
	)

const month = (wanted: string) => as(db, ruth, (ctx) => getMonth(ctx, wanted))

test('an overview counts by user and by person, and what was out of hours', async () => {
	await look(tineke, [yonas, selam], at('2026-11-23T09:00:00'))
	await look(tineke, [yonas], at('2026-11-23T06:59:59'))
	await look(tineke, [yonas], at('2026-11-23T18:59:59'))
	await look(tineke, [yonas], at('2026-11-23T19:00:00'))
	await look(tineke, [yonas], at('2026-11-28T12:00:00'))
	await look(tineke, [yonas], at('2026-12-01T12:00:00'))
	await look(yonas, [yonas], at('2026-11-23T23:00:00'), 'log')

	expect(await month('2026-11')).toMatchObject({
		outOfHours: [{ name: 'Tineke Demoshi', role: 'coach', lines: 3, people: 1 }],
		users: [{ name: 'Tineke Demoshi', lines: 5, people: 2 }],
		mostViewed: [
			{ name: 'Yonas Voorbeeld', lines: 5, users: 1 },
			{ name: 'Selam Fictief', lines: 1, users: 1 },
		],
		glasses: [],
		review: null,
	})
	expect((await month('2026-10')).users).toEqual([])
})

test('an overview names the files that were opened with a reason, and why', async () => {
	const karim = await makePerson(db, organisationId, 'coach', 'Karim Demoshi')
	await db.owner.insert(breakGlass).values({
		organisationId,
		actorId: karim.personId,
		personId: yonas.personId,
		reason: 'incident',
		explanation: 'Yonas viel in hal B.',
		openedAt: at('2026-11-30T23:30:00'),
		endsAt: at('2026-12-01T00:30:00'),
	})

	expect((await month('2026-11')).glasses).toMatchObject([
		{
			opened: { date: '2026-11-30', time: '23:30' },
			who: 'Karim Demoshi',
			person: { name: 'Yonas Voorbeeld' },
			reason: 'incident',
			explanation: 'Yonas viel in hal B.',
		},
	])
	expect((await month('2026-12')).glasses).toEqual([])
})

test('a month waits from its end until somebody looked it through, and is late after 31 days', async () => {
	const november = (today: string, reviewed = false) => stateOf('2026-11', { today, reviewed })
	expect(november('2026-11-30')).toBe('running')
	expect(november('2026-12-01')).toBe('waiting')
	expect(november('2026-12-31')).toBe('waiting')
	expect(november('2027-01-01')).toBe('late')
	expect(november('2027-01-01', true)).toBe('reviewed')

	await look(tineke, [yonas], at('2026-10-05T09:00:00'))
	const months = (now: Date) => as(db, ruth, (ctx) => listMonths(ctx), now)
	const december = at('2026-12-02T09:00:00')
	expect(await months(december)).toEqual([
		{ month: '2026-12', state: 'running' },
		{ month: '2026-11', state: 'waiting' },
		{ month: '2026-10', state: 'late' },
	])
	for (let twice = 0; twice < 2; twice++)
		expect(await as(db, ruth, (ctx) => reviewMonth(ctx, '2026-10'), december)).toEqual({ ok: true })
	expect(await as(db, ruth, (ctx) => reviewMonth(ctx, '2026-12'), december)).toEqual({ ok: false, reason: 'not-ended' })
	expect((await months(december)).at(-1)).toEqual({ month: '2026-10', state: 'reviewed' })
	expect((await month('2026-10')).review).toEqual({ by: 'Ruth Nepstra', on: '2026-12-02' })
	expect(await as(db, ruth, (ctx) => countPrivacyWork(ctx), december)).toEqual({
		questions: 0,
		months: [{ month: '2026-11', state: 'waiting' }],
	})
})

test('a question reaches the privacy officer only, and the answer comes back, marked as new until the log was read', async () => {
	await look(tineke, [yonas], mondayEarly)
	const [line] = (await as(db, yonas, (ctx) => listOwnLog(ctx, {}))).lines
	await as(db, yonas, (ctx) => askQuestion(ctx, { text: 'Waarom keek Tineke?', eventId: line?.eventId }))

	for (const actor of [tineke, selam]) {
		const seen = await as(db, actor, (ctx) => ctx.db.select().from(accessQuestion))
		expect(seen).toEqual([])
	}
	const [question] = await as(db, ruth, (ctx) => listQuestions(ctx))
	expect(question).toMatchObject({
		text: 'Waarom keek Tineke?',
		person: { name: 'Yonas Voorbeeld' },
		line: { actor: 'Tineke Demoshi', what: 'schedule' },
		answer: null,
	})
	expect(await as(db, ruth, (ctx) => countPrivacyWork(ctx))).toMatchObject({ questions: 1 })

	const answer = { questionId: question?.id ?? '', text: 'Zij maakte je rooster.' }
	const later = at('2026-11-23T12:00:00')
	expect(await as(db, ruth, (ctx) => answerQuestion(ctx, answer), later)).toEqual({
		ok: true,
		personId: yonas.personId,
	})
	expect(await as(db, ruth, (ctx) => answerQuestion(ctx, { ...answer, text: 'Anders.' }), later)).toMatchObject({
		ok: false,
		reason: 'already-answered',
	})
	const own = () => as(db, yonas, (ctx) => listOwnQuestions(ctx))
	expect(await own()).toMatchObject([{ answer: 'Zij maakte je rooster.', answeredOn: '2026-11-23', isNew: true }])
	await look(yonas, [yonas], at('2026-11-23T13:00:00'), 'log')
	expect(await own()).toMatchObject([{ isNew: false }])
	expect(await as(db, selam, (ctx) => listOwnQuestions(ctx))).toEqual([])
})

test('a question about what the privacy officer did is for a colleague', async () => {
	const colleague = await makePerson(db, organisationId, 'privacy_officer')
	await look(ruth, [yonas], mondayEarly, 'log')
	const [line] = (await as(db, yonas, (ctx) => listOwnLog(ctx, {}))).lines
	await as(db, yonas, (ctx) => askQuestion(ctx, { text: 'Waarom keek Ruth?', eventId: line?.eventId }))
	const [question] = await as(db, colleague, (ctx) => listQuestions(ctx))
	const answer = { questionId: question?.id ?? '', text: 'Controle.' }

	expect(await as(db, ruth, (ctx) => listQuestions(ctx))).toEqual([])
	expect(await as(db, ruth, (ctx) => countPrivacyWork(ctx))).toMatchObject({ questions: 0 })
	await expect(as(db, ruth, (ctx) => answerQuestion(ctx, answer))).rejects.toThrow(NotFound)
	expect(await as(db, colleague, (ctx) => answerQuestion(ctx, answer))).toMatchObject({ ok: true })
})

test("another organisation's question does not exist", async () => {
	const elsewhere = await makeOrganisation(db)
	const foreign = await makePerson(db, elsewhere.id)
	await as(db, foreign, (ctx) => askQuestion(ctx, { text: 'Wie?' }))
	const [question] = await db.owner.select().from(accessQuestion).where(eq(accessQuestion.personId, foreign.personId))

	expect(await as(db, ruth, (ctx) => listQuestions(ctx))).toEqual([])
	const answering = as(db, ruth, (ctx) => answerQuestion(ctx, { questionId: question?.id ?? '', text: 'Ik.' }))
	await expect(answering).rejects.toThrow(NotFound)
})
