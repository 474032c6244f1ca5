import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { NotFound } from '../errors.ts'
import {
	as,
	countPlanned,
	makeCaseload,
	makeContract,
	makeGon,
	makeLesson,
	makePerson,
	makeWorld,
	mondayEarly,
} from '../testing/make.ts'
import { cancelHalfDay } from './cancel-half-day.ts'
import { moveHalfDay } from './move-half-day.ts'
import { planHalfDay, planHalfDays } from './plan-half-day.ts'
import { planPattern } from './plan-pattern.ts'

const db = await useTestDb()
const monday = { on: '2026-11-23', part: 'morning' } as const
const tuesday = { on: '2026-11-24', part: 'morning' } as const

test('a half day that a planner plans is planned', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db)
	const yonas = await makePerson(db, organisationId)
	const input = { personId: yonas.personId, siteId, workTypeId, ...monday }

	expect(await as(db, planner, (ctx) => planHalfDay(ctx, input))).toEqual({ ok: true, planned: 1 })
	expect(await countPlanned(db, organisationId)).toBe(1)
})

test('A-02, R-007: who has a lesson on Tuesday morning cannot work then, and the lesson is named', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db)
	const yonas = await makePerson(db, organisationId)
	const lessonId = await makeLesson(db, { organisationId, siteId })
	const who = { personId: yonas.personId, siteId }
	await as(db, planner, (ctx) => planHalfDay(ctx, { ...who, lessonId, ...tuesday }))

	expect(await as(db, planner, (ctx) => planHalfDay(ctx, { ...who, workTypeId, ...tuesday }))).toMatchObject({
		ok: false,
		reason: 'already-somewhere',
		already: 'Nederlands 1',
		at: tuesday,
	})
	expect(await countPlanned(db, organisationId)).toBe(1)
})

test('A-01, R-002: the 21st GON person is refused although other places are free', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db, {
		places: { free: 80, gon: 20, contract: 0 },
	})
	for (let n = 0; n < 20; n++) {
		const someone = await makePerson(db, organisationId)
		await makeGon(db, someone)
		await as(db, planner, (ctx) => planHalfDay(ctx, { personId: someone.personId, siteId, workTypeId, ...monday }))
	}
	const last = await makePerson(db, organisationId)
	await makeGon(db, last)

	const refused = await as(db, planner, (ctx) =>
		planHalfDay(ctx, { personId: last.personId, siteId, workTypeId, ...monday }),
	)
	expect(refused).toMatchObject({ ok: false, reason: 'block-full', places: 20, at: monday })
	expect(refused.ok ? [] : refused.alternatives).toEqual([
		{ on: '2026-11-23', part: 'afternoon' },
		{ on: '2026-11-24', part: 'morning' },
		{ on: '2026-11-24', part: 'afternoon' },
	])
	expect(await countPlanned(db, organisationId)).toBe(20)
})

test('R-001: a full work type is refused, also when the site has places', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db, { workPlaces: 1 })
	const [one, two] = [await makePerson(db, organisationId), await makePerson(db, organisationId)]
	const plan = (personId: string) =>
		as(db, planner, (ctx) => planHalfDay(ctx, { personId, siteId, workTypeId, ...monday }))

	expect(await plan(one.personId)).toMatchObject({ ok: true })
	expect(await plan(two.personId)).toMatchObject({ ok: false, reason: 'work-type-full', places: 1 })
})

test('people with a contract take none of the development places (R-001)', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db, {
		places: { free: 0, gon: 0, contract: 5 },
	})
	const geert = await makePerson(db, organisationId)
	await makeContract(db, geert)
	const pattern = {
		personId: geert.personId,
		siteId,
		workTypeId,
		pattern: 'P-NB31',
		from: '2026-11-23',
		until: '2026-11-29',
	} as const

	expect(await as(db, planner, (ctx) => planPattern(ctx, pattern))).toEqual({ ok: true, planned: 9, left: [] })
})

test('a site without a capacity rule is closed', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db, { places: {} })
	const yonas = await makePerson(db, organisationId)
	const planned = as(db, planner, (ctx) =>
		planHalfDay(ctx, { personId: yonas.personId, siteId, workTypeId, ...monday }),
	)
	expect(await planned).toMatchObject({ ok: false, reason: 'closed' })
})

test('what is over cannot be planned, moved or cancelled; a running half day can', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db)
	const yonas = await makePerson(db, organisationId)
	const input = { personId: yonas.personId, siteId, workTypeId }
	const at = (time: string) => new Date(`2026-11-23T${time}:00+01:00`)
	const plan = (now: Date) => as(db, planner, (ctx) => planHalfDay(ctx, { ...input, ...monday }), now)

	expect(await plan(at('12:00'))).toMatchObject({ ok: false, reason: 'past' })
	expect(await plan(at('11:59'))).toMatchObject({ ok: true })
	const who = { personId: yonas.personId, ...monday }
	expect(await as(db, planner, (ctx) => cancelHalfDay(ctx, who), at('12:00'))).toEqual({ ok: false, reason: 'past' })
	const move = { personId: yonas.personId, from: monday, to: tuesday }
	expect(await as(db, planner, (ctx) => moveHalfDay(ctx, move), at('12:00'))).toMatchObject({
		ok: false,
		reason: 'past',
	})
	expect(await as(db, planner, (ctx) => moveHalfDay(ctx, move), at('9:00'.padStart(5, '0')))).toMatchObject({
		ok: true,
	})
})

test('several half days are planned all or none', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db)
	const yonas = await makePerson(db, organisationId)
	const input = { personId: yonas.personId, siteId, workTypeId }
	await as(db, planner, (ctx) => planHalfDay(ctx, { ...input, ...tuesday }))

	const refused = await as(db, planner, (ctx) => planHalfDays(ctx, { ...input, halfDays: [monday, tuesday] }))
	expect(refused).toMatchObject({ ok: false, reason: 'already-somewhere', at: tuesday })
	expect(await countPlanned(db, organisationId)).toBe(1)
})

test('a pattern names every half day in its way, and plans the rest when asked', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db)
	const yonas = await makePerson(db, organisationId)
	const input = { personId: yonas.personId, siteId, workTypeId }
	await as(db, planner, (ctx) => planHalfDay(ctx, { ...input, ...tuesday }))
	const pattern = { ...input, pattern: 'P-GROW', from: '2026-11-23', until: '2026-12-06' } as const

	expect(await as(db, planner, (ctx) => planPattern(ctx, pattern))).toMatchObject({
		ok: false,
		asked: 8,
		left: [{ ...tuesday, reason: 'already-somewhere' }],
	})
	expect(await countPlanned(db, organisationId)).toBe(1)
	expect(await as(db, planner, (ctx) => planPattern(ctx, { ...pattern, skipRefused: true }))).toMatchObject({
		ok: true,
		planned: 7,
	})
})

test('moving gives the old place free and takes the new one, and a refused move changes nothing', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db, { workPlaces: 1 })
	const [one, two] = [await makePerson(db, organisationId), await makePerson(db, organisationId)]
	const plan = (personId: string, halfDay: typeof monday | typeof tuesday) =>
		as(db, planner, (ctx) => planHalfDay(ctx, { personId, siteId, workTypeId, ...halfDay }))
	await plan(one.personId, monday)
	await plan(two.personId, tuesday)
	const move = (to: { on: string; part: 'morning' | 'afternoon' }) =>
		as(db, planner, (ctx) => moveHalfDay(ctx, { personId: one.personId, from: monday, to }))

	expect(await move(tuesday)).toMatchObject({ ok: false, reason: 'work-type-full' })
	expect(await move({ on: '2026-11-25', part: 'afternoon' })).toMatchObject({ ok: true })
	expect(await plan(two.personId, monday)).toMatchObject({ ok: true })
})

test('a cancelled half day frees its place', async () => {
	const { planner, workTypeId, siteId, organisationId } = await makeWorld(db, { workPlaces: 1 })
	const [one, two] = [await makePerson(db, organisationId), await makePerson(db, organisationId)]
	const plan = (personId: string) =>
		as(db, planner, (ctx) => planHalfDay(ctx, { personId, siteId, workTypeId, ...monday }))
	await plan(one.personId)
	await as(db, planner, (ctx) => cancelHalfDay(ctx, { personId: one.personId, ...monday }))
	expect(await plan(two.personId)).toMatchObject({ ok: true })
})

test('a coach plans for the own caseload; anyone else does not exist for them', async () => {
	const { workTypeId, siteId, organisationId } = await makeWorld(db)
	const coach = await makePerson(db, organisationId, 'coach')
	const [mine, other] = [await makePerson(db, organisationId), await makePerson(db, organisationId)]
	await makeCaseload(db, coach, mine)
	const plan = (personId: string) =>
		as(db, coach, (ctx) => planHalfDay(ctx, { personId, siteId, workTypeId, ...monday }), mondayEarly)

	expect(await plan(mine.personId)).toMatchObject({ ok: true })
	await expect(plan(other.personId)).rejects.toThrow(NotFound)
	await expect(plan('01900000-0000-7000-8000-000000000000')).rejects.toThrow(NotFound)
})

test("another organisation's person does not exist", async () => {
	const [here, there] = [await makeWorld(db), await makeWorld(db)]
	const theirs = await makePerson(db, there.organisationId)
	const { siteId, workTypeId } = here
	const plan = as(db, here.planner, (ctx) =>
		planHalfDay(ctx, { personId: theirs.personId, siteId, workTypeId, ...monday }),
	)
	await expect(plan).rejects.toThrow(NotFound)
})
