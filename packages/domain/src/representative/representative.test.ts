import { representative, representativeExtension, setting } from '@repo/db/schema'
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
import { extendRepresentative } from './extend-representative.ts'
import { listRepresentatives } from './list-representatives.ts'
import { listWhoLooksAlong } from './list-who-looks-along.ts'
import type { Extension, NewRepresentative } from './representative.schema.ts'

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

/** Someone new with whom a mentor of the court looks along until 1 December, and what asks for longer. */
async function makeMentored() {
	const someone = await makePerson(db, organisationId)
	await makeCaseload(db, coach, someone)
	await makeBirth(db, someone, '2000-01-01')
	const { representativeId } = await makeRepresentative(db, someone, coach, {
		relation: 'court_mentor',
		until: '2026-12-01',
	})
	const extend = (more: Partial<Extension> = {}, actor = coach) =>
		as(db, actor, (ctx) =>
			extendRepresentative(ctx, {
				personId: someone.personId,
				representativeId,
				until: '2026-12-03',
				reason: 'court_decided',
				...more,
			}),
		)
	const mine = () =>
		db.portal.withActor(someone, (handle) => listWhoLooksAlong({ db: handle, actor: someone, now: mondayEarly }))
	return { someone, representativeId, extend, mine }
}

test('looking along is made longer with a reason, which the participant reads; what was decided before stays', async () => {
	const { extend, mine, representativeId } = await makeMentored()
	expect(await mine()).toMatchObject([{ until: '2026-12-01', longer: null }])

	expect(await extend({ until: '2026-12-01' })).toEqual({ ok: false, reason: 'not-later' })
	expect(await extend({ until: '2026-12-04' })).toEqual({ ok: false, reason: 'too-late', until: '2026-12-03' })
	expect(await mine()).toMatchObject([{ until: '2026-12-01', longer: null }])
	expect(await extend({ until: '2026-12-02', reason: 'still_needed' })).toEqual({ ok: true })
	expect(await extend({}, lead)).toEqual({ ok: true })
	expect(await mine()).toMatchObject([{ until: '2026-12-03', longer: 'court_decided' }])
	const kept = await db.owner
		.select()
		.from(representativeExtension)
		.where(eq(representativeExtension.representativeId, representativeId))
	expect(kept).toMatchObject([
		{ untilBefore: '2026-12-01', until: '2026-12-02', reason: 'still_needed', extendedById: coach.personId },
		{ untilBefore: '2026-12-02', until: '2026-12-03', reason: 'court_decided', extendedById: lead.personId },
	])
})

test('what ended is not made longer, a parent never past the 18th birthday, and by nobody who does not go with them', async () => {
	const { someone, representativeId, extend, mine } = await makeMentored()
	const stranger = await makePerson(db, organisationId, 'coach')
	await expect(extend({}, stranger)).rejects.toThrow(NotFound)
	await expect(extend({ personId: pupil.personId })).rejects.toThrow(NotFound)
	await as(db, coach, (ctx) => endRepresentative(ctx, { personId: someone.personId, representativeId }))
	expect(await extend()).toEqual({ ok: false, reason: 'over' })
	expect(await mine()).toEqual([])

	const young = await makeRepresentative(db, pupil, coach, { relation: 'guardian', until: '2027-01-01' })
	const longer = { personId: pupil.personId, representativeId: young.representativeId, until: '2028-05-20' }
	expect(await extend(longer)).toEqual({ ok: false, reason: 'too-late', until: '2028-05-19' })
	expect(await extend({ ...longer, until: '2028-05-19' })).toEqual({ ok: true })
})

test('why looking along became longer is written by who goes with someone, in the own name, and never changed', async () => {
	const { someone, representativeId, extend } = await makeMentored()
	await extend()
	const stranger = await makePerson(db, organisationId, 'coach')
	const write = (actor: Actor, extendedById: string) =>
		as(db, actor, (ctx) =>
			ctx.db.insert(representativeExtension).values({
				organisationId,
				representativeId,
				untilBefore: '2026-12-03',
				until: '2026-12-04',
				reason: 'still_needed',
				extendedById,
				extendedAt: mondayEarly,
			}),
		).then(() => 'written', codeOf)
	expect(await write(stranger, stranger.personId)).toBe('42501')
	expect(await write(coach, lead.personId)).toBe('42501')
	const see = (actor: Actor) => as(db, actor, (ctx) => ctx.db.$count(representativeExtension))
	expect([await see(stranger), await see(await makePerson(db, organisationId, 'planner'))]).toEqual([0, 0])
	const alter = as(db, coach, (ctx) => ctx.db.update(representativeExtension).set({ until: '2026-12-09' }))
	expect(await alter.then(() => 'changed', codeOf)).toBe('42501')
	const its = eq(representativeExtension.representativeId, representativeId)
	const inPortal = (actor: Actor) => db.portal.withActor(actor, (handle) => handle.$count(representativeExtension, its))
	expect([await inPortal(someone), await inPortal(pupil)]).toEqual([1, 0])
})
