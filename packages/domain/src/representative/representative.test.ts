import { representative, setting } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { findPeople } from '../person/find-people.ts'
import { listPeople } from '../person/list-people.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { makeBirth, makeRepresentative } from '../testing/make-representative.ts'
import { addRepresentative } from './add-representative.ts'
import { endRepresentative } from './end-representative.ts'
import { listRepresentatives } from './list-representatives.ts'
import type { NewRepresentative } from './representative.schema.ts'

const db = await useTestDb()
let organisationId: string
let coach: Actor
let lead: Actor
let pupil: Actor
let adult: Actor

beforeAll(async () => {
	;({ id: organisationId } = await makeOrganisation(db))
	coach = await makePerson(db, organisationId, 'coach')
	lead = await makePerson(db, organisationId, 'team_lead')
	pupil = await makePerson(db, organisationId, 'participant', 'Sami Testma')
	adult = await makePerson(db, organisationId, 'participant', 'Bo Testma')
	for (const one of [pupil, adult]) await makeCaseload(db, coach, one)
	await makeBirth(db, pupil, '2010-05-20')
	await makeBirth(db, adult, '2008-11-23')
})

const parent = ({ personId }: Actor, more: Partial<NewRepresentative> = {}): NewRepresentative => ({
	personId,
	name: 'Rima Nepstra',
	calledBy: 'Rima',
	relation: 'parent',
	readsIn: 'ar',
	until: '2028-05-19',
	...more,
})

test('a coach names a parent until the day before the 18th birthday, and not a day longer', async () => {
	const add = (more: Partial<NewRepresentative>) => as(db, coach, (ctx) => addRepresentative(ctx, parent(pupil, more)))

	expect(await add({ until: '2028-05-20' })).toEqual({ ok: false, reason: 'too-late', until: '2028-05-19' })
	expect(await add({ until: '2026-11-22' })).toEqual({ ok: false, reason: 'past' })
	const added = await add({})

	const { representatives } = await as(db, coach, (ctx) => listRepresentatives(ctx, pupil.personId))
	expect(representatives).toMatchObject([
		{
			name: 'Rima Nepstra',
			relation: 'parent',
			from: '2026-11-23',
			until: '2028-05-19',
			state: 'stands',
			linkedAt: null,
		},
	])
	expect(added).toEqual({ ok: true, representativeId: representatives[0]?.id })
})

test('for whoever is 18 today no parent looks along; a mentor of the court does, as long as the organisation says', async () => {
	const add = (more: Partial<NewRepresentative>) => as(db, coach, (ctx) => addRepresentative(ctx, parent(adult, more)))
	await db.owner.insert(setting).values({
		organisationId,
		key: 'representation_days_max',
		value: 10,
		validFrom: '2026-11-01',
		setById: lead.personId,
		setAt: mondayEarly,
	})

	expect(await add({ until: '2026-11-23' })).toEqual({ ok: false, reason: 'adult' })
	expect(await add({ relation: 'court_mentor', until: '2026-12-04' })).toMatchObject({ until: '2026-12-03' })
	expect(await add({ relation: 'court_mentor', until: '2026-12-03' })).toMatchObject({ ok: true })
})

test('where the date of birth is not known, no parent looks along', async () => {
	const unknown = await makePerson(db, organisationId)
	expect(await as(db, lead, (ctx) => addRepresentative(ctx, parent(unknown)))).toMatchObject({
		reason: 'birth-unknown',
	})
})

test("someone else's participant, and a colleague, do not exist", async () => {
	const stranger = await makePerson(db, organisationId, 'coach')
	await expect(as(db, stranger, (ctx) => addRepresentative(ctx, parent(pupil)))).rejects.toThrow(NotFound)
	await expect(as(db, stranger, (ctx) => listRepresentatives(ctx, pupil.personId))).rejects.toThrow(NotFound)
	await expect(as(db, lead, (ctx) => addRepresentative(ctx, parent(coach)))).rejects.toThrow(NotFound)
})

test('the database lets no parent look along past the 18th birthday, whoever writes it', async () => {
	const write = (until: string) =>
		makeRepresentative(db, pupil, coach, { relation: 'guardian', until }).then(() => 'written', codeOf)
	expect(await write('2028-05-20')).toBe('23514')
	expect(await write('2028-05-19')).toBe('written')
})

test('ending is once and for all: the first moment stays', async () => {
	const { representativeId } = await makeRepresentative(db, adult, coach)
	const its = { personId: adult.personId, representativeId }
	const later = new Date(mondayEarly.getTime() + 60_000)
	await as(db, coach, (ctx) => endRepresentative(ctx, its))
	await as(db, lead, (ctx) => endRepresentative(ctx, its), later)

	const [row] = await db.owner
		.select()
		.from(representative)
		.where(and(eq(representative.organisationId, organisationId), eq(representative.id, representativeId)))
	expect(row).toMatchObject({ endedAt: mondayEarly, endedById: coach.personId })
	await expect(as(db, coach, (ctx) => endRepresentative(ctx, { ...its, personId: pupil.personId }))).rejects.toThrow(
		NotFound,
	)
})

test('a list or search of participants never shows who looks along', async () => {
	const planner = await makePerson(db, organisationId, 'planner')
	await makeRepresentative(db, adult, coach, { name: 'Verborgen Nepstra' })
	for (const one of [planner, lead]) {
		const { people } = await as(db, one, (ctx) => listPeople(ctx, { text: 'Verborgen' }))
		expect(people).toEqual([])
	}
	expect(await as(db, planner, (ctx) => findPeople(ctx, 'Verborgen'))).toEqual([])
	expect(await as(db, planner, (ctx) => findPeople(ctx, 'Bo Testma'))).toHaveLength(1)
})
