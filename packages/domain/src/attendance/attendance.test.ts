import { attendance, kiosk, workGroup } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getFile } from '../person/get-file.ts'
import { listPeople } from '../person/list-people.ts'
import { planHalfDay } from '../schedule/plan-half-day.ts'
import { as, makeCaseload, makePerson, makeTablet, makeWork, makeWorld, mondayEarly } from '../testing/make.ts'
import { type Presence } from './attendance.schema.ts'
import { listHall } from './list-hall.ts'
import { listOwnAttendance } from './list-own-attendance.ts'
import { markAttendance } from './mark-attendance.ts'

const db = await useTestDb()
const morning = { on: '2026-11-23', part: 'morning' } as const
const afternoon = { on: '2026-11-23', part: 'afternoon' } as const
const afterLunch = new Date('2026-11-23T12:10:00Z')

/** A hall with a supervisor at its tablet, and Amina and Bram at work there on Monday morning. */
async function makeHall() {
	const world = await makeWorld(db)
	const { organisationId, siteId, workTypeId, planner } = world
	const supervisor = await makePerson(db, organisationId, 'work_supervisor', 'Jan Nepstra')
	const tablet = await makeTablet(db, world, 'Hal B')
	const plan = async (name: string, halfDay: typeof morning | typeof afternoon = morning, work = workTypeId) => {
		const someone = await makePerson(db, organisationId, 'participant', name)
		const asked = { personId: someone.personId, siteId, workTypeId: work, ...halfDay }
		expect(await as(db, planner, (ctx) => planHalfDay(ctx, asked))).toMatchObject({ ok: true })
		return someone
	}
	const [amina, bram] = [await plan('Amina Testma'), await plan('Bram Testma')]
	return { ...world, supervisor: { ...supervisor, tabletId: tablet }, plan, amina, bram }
}

const list = (actor: Actor, now = mondayEarly) => as(db, actor, listHall, now)
const mark = (actor: Actor, { personId }: Actor, presence: Presence, more: object = {}, now = mondayEarly) =>
	as(db, actor, (ctx) => markAttendance(ctx, { personId, ...morning, presence, ...more }), now)
const presences = async (actor: Actor) =>
	Object.fromEntries((await list(actor)).people.map(({ name, presence }) => [name, presence]))

test('the tablet shows who is planned in its hall in this half day, and nobody is absent by default', async () => {
	const { supervisor, siteId, organisationId, plan } = await makeHall()
	const elsewhere = await makeWork(db, { organisationId, siteId })
	await db.owner.update(workGroup).set({ hall: 'Hal C' }).where(eq(workGroup.workTypeId, elsewhere))
	await plan('Cora Testma', morning, elsewhere)
	await plan('Dirk Testma', afternoon)
	const shown = await list(supervisor)

	expect(shown).toMatchObject({ hall: 'Hal B', site: 'Proefhal', ...morning, endsAt: new Date('2026-11-23T11:00:00Z') })
	expect(await presences(supervisor)).toEqual({ 'Amina Testma': 'unknown', 'Bram Testma': 'unknown' })
	expect((await list(supervisor, afterLunch)).people.map(({ name }) => name)).toEqual(['Dirk Testma'])
})

test('the newest mark counts, a mark is taken back, and earlier ones stay', async () => {
	const { supervisor, amina } = await makeHall()
	await mark(supervisor, amina, 'present')
	expect(await presences(supervisor)).toMatchObject({ 'Amina Testma': 'present', 'Bram Testma': 'unknown' })
	await mark(supervisor, amina, 'absent')
	expect(await presences(supervisor)).toMatchObject({ 'Amina Testma': 'absent' })
	await mark(supervisor, amina, 'unknown')
	expect(await presences(supervisor)).toMatchObject({ 'Amina Testma': 'unknown' })

	const kept = await db.owner.select().from(attendance).where(eq(attendance.personId, amina.personId))
	expect(kept.map(({ presence }) => presence)).toEqual(['present', 'absent', 'unknown'])
})

test('who is not planned there in that half day is not there to be marked', async () => {
	const { supervisor, amina, organisationId, plan } = await makeHall()
	const unplanned = await makePerson(db, organisationId)
	const dirk = await plan('Dirk Testma', afternoon)
	const stranger = (await makeHall()).amina

	for (const someone of [unplanned, dirk, stranger])
		await expect(mark(supervisor, someone, 'present')).rejects.toThrow(NotFound)
	await expect(mark(supervisor, dirk, 'present', afternoon), 'not before noon').rejects.toThrow(NotFound)
	await expect(mark(supervisor, amina, 'present', { on: '2026-11-24' })).rejects.toThrow(NotFound)
	expect(await mark(supervisor, dirk, 'present', afternoon, afterLunch)).toEqual({ ok: true })
	expect(await mark(supervisor, amina, 'present', morning, afterLunch), 'a tap that came late').toEqual({ ok: true })
})

test('on the tablet a supervisor sees the people of that hall and nobody else; the own group only elsewhere', async () => {
	const { supervisor, organisationId, siteId, plan } = await makeHall()
	const own = await makeWork(db, { organisationId, siteId })
	const where = eq(workGroup.workTypeId, own)
	await db.owner.update(workGroup).set({ hall: 'Hal C', supervisorId: supervisor.personId }).where(where)
	await plan('Cora Testma', morning, own)
	const { tabletId: _, ...atDesk } = supervisor
	const names = async (actor: Actor) =>
		(await as(db, actor, (ctx) => listPeople(ctx, { text: '' }))).people.map(({ name }) => name)

	expect(await names(supervisor)).toEqual(['Amina Testma', 'Bram Testma'])
	expect(await names(atDesk)).toEqual(['Cora Testma'])
	await expect(list(atDesk)).rejects.toThrow(NotFound)
})

test('a tablet that was ended, or of elsewhere, shows nothing and takes no mark', async () => {
	const [here, elsewhere] = [await makeHall(), await makeHall()]
	const { supervisor, amina } = here
	const foreign = { ...supervisor, tabletId: elsewhere.supervisor.tabletId }
	await expect(list(foreign)).rejects.toThrow(NotFound)
	await expect(mark(foreign, amina, 'present')).rejects.toThrow(NotFound)
	await db.owner.update(kiosk).set({ endedAt: mondayEarly }).where(eq(kiosk.id, supervisor.tabletId))

	await expect(list(supervisor)).rejects.toThrow(NotFound)
	await expect(mark(supervisor, amina, 'present')).rejects.toThrow(NotFound)
})

test('plain SQL writes no mark of another day, under another name, or in another role; nobody changes one', async () => {
	const { supervisor, amina, planner, organisationId } = await makeHall()
	const { personId } = amina
	const row = { organisationId, personId, ...morning, presence: 'present', markedAt: mondayEarly } as const
	const write = (actor: Actor, more: object = {}) =>
		as(db, actor, ({ db }) => db.insert(attendance).values({ ...row, markedById: actor.personId, ...more })).then(
			() => 'done',
			codeOf,
		)
	const change = (statement: ReturnType<typeof sql>) =>
		as(db, supervisor, ({ db }) => db.execute(statement)).then(() => 'done', codeOf)

	expect(await write(supervisor)).toBe('done')
	expect(await write(supervisor, { on: '2026-11-20' })).toBe('42501')
	expect(await write(supervisor, { markedById: planner.personId })).toBe('42501')
	expect(await write(supervisor, { personId: planner.personId })).toBe('42501')
	expect(await write(planner)).toBe('42501')
	expect(await write({ ...supervisor, role: 'workplace_trainer' })).toBe('42501')
	expect(await change(sql`update attendance set presence = 'absent'`)).toBe('42501')
	expect(await change(sql`delete from attendance`)).toBe('42501')
})

test('the coach reads it in the file, newest first and without what was taken back; another coach does not', async () => {
	const { supervisor, amina, bram, organisationId } = await makeHall()
	const [coach, other] = [await makePerson(db, organisationId, 'coach'), await makePerson(db, organisationId, 'coach')]
	await makeCaseload(db, coach, amina)
	await makeCaseload(db, coach, bram)
	await mark(supervisor, amina, 'present')
	await mark(supervisor, amina, 'absent')
	await mark(supervisor, bram, 'present')
	await mark(supervisor, bram, 'unknown')
	const fileOf = ({ personId }: Actor) => as(db, coach, (ctx) => getFile(ctx, personId))

	expect((await fileOf(amina)).attendance).toEqual([{ ...morning, presence: 'absent', markedBy: 'Jan Nepstra' }])
	expect((await fileOf(bram)).attendance).toEqual([])
	expect(await as(db, other, ({ db }) => db.select().from(attendance))).toEqual([])
})

test('everyone reads of the own presence what counts, who wrote it, and nothing that is older than four weeks', async () => {
	const { supervisor, amina, bram, organisationId } = await makeHall()
	await mark(supervisor, amina, 'absent')
	await mark(supervisor, amina, 'present')
	await mark(supervisor, bram, 'absent')
	const own = (actor: Actor, now = afterLunch) =>
		db.portal.withActor(actor, (handle) => listOwnAttendance({ db: handle, actor, now }), now)
	const [written] = await own(amina)

	expect(await own(amina)).toEqual([{ ...morning, presence: 'present', by: 'Jan Nepstra' }])
	expect(written).not.toHaveProperty('personId')
	expect(await own(amina, new Date('2026-12-21T12:00:00Z'))).toHaveLength(1)
	expect(await own(amina, new Date('2026-12-22T12:00:00Z'))).toEqual([])
	await mark(supervisor, bram, 'unknown')
	expect(await own(bram)).toEqual([])
	expect(await own({ ...(await makePerson(db, organisationId)) })).toEqual([])
})

test('nobody reads the presence of somebody else in the portal, or writes any', async () => {
	const { supervisor, amina, bram, organisationId } = await makeHall()
	await mark(supervisor, bram, 'absent')
	const ask = (statement: ReturnType<typeof sql>) =>
		db.portal.withActor(amina, (handle) => handle.execute(statement)).then(({ length }) => length, codeOf)

	expect(await ask(sql`select from attendance`)).toBe(0)
	expect(await ask(sql`update attendance set presence = 'present'`)).toBe('42501')
	expect(
		await ask(sql`insert into attendance (organisation_id, person_id, "on", part, presence, marked_by_id, marked_at)
			values (${organisationId}, ${amina.personId}, '2026-11-23', 'morning', 'present', ${amina.personId}, now())`),
	).toBe('42501')
})
