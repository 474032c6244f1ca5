import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { as, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { askQuestion, questionsPerDay } from './ask-question.ts'
import { listOwnQuestions } from './list-own-questions.ts'

const db = await useTestDb()
const { id: organisationId } = await makeOrganisation(db)
const hours = (count: number) => new Date(mondayEarly.getTime() + count * 3_600_000)
const ask = (actor: Actor, now = mondayEarly) => as(db, actor, (ctx) => askQuestion(ctx, { text: 'Wie keek?' }), now)

test('five questions on one day, and the next one on the day after', async () => {
	const [yonas, amina] = [await makePerson(db, organisationId), await makePerson(db, organisationId)]
	for (let asked = 0; asked < questionsPerDay; asked++)
		expect(await ask(yonas, hours(asked))).toMatchObject({ ok: true })

	expect(await ask(yonas, hours(questionsPerDay))).toEqual({ ok: false, reason: 'too-many' })
	expect(await ask(amina, hours(questionsPerDay))).toMatchObject({ ok: true })
	expect(await ask(yonas, hours(24))).toMatchObject({ ok: true })
	expect(await as(db, yonas, (ctx) => listOwnQuestions(ctx))).toHaveLength(questionsPerDay + 1)
})

test('a day ends at midnight in the Netherlands', async () => {
	const yonas = await makePerson(db, organisationId)
	const [before, after] = [new Date('2026-11-23T22:59:00Z'), new Date('2026-11-23T23:01:00Z')]
	for (let asked = 0; asked < questionsPerDay; asked++) await ask(yonas, before)

	expect(await ask(yonas, before)).toMatchObject({ ok: false })
	expect(await ask(yonas, after)).toMatchObject({ ok: true })
})

test('of twenty questions at the same moment five are kept', async () => {
	const yonas = await makePerson(db, organisationId)
	const answers = await Promise.all(Array.from({ length: 20 }, () => ask(yonas)))

	expect(answers.filter(({ ok }) => ok)).toHaveLength(questionsPerDay)
	expect(await as(db, yonas, (ctx) => listOwnQuestions(ctx))).toHaveLength(questionsPerDay)
})
