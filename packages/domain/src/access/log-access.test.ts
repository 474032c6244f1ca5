import { accessEvent, accessSubject, breakGlass, standIn } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { as, listLogged, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { type Access, logAccess } from './log-access.ts'

const db = await useTestDb()
const later = (minutes: number) => new Date(mondayEarly.getTime() + minutes * 60_000)

let organisationId = ''
let tineke: Actor
let yonas: Actor
beforeEach(async () => {
	organisationId = (await makeOrganisation(db)).id
	tineke = await makePerson(db, organisationId, 'coach')
	yonas = await makePerson(db, organisationId)
	await makeCaseload(db, tineke, yonas)
})

/** Someone looks at, or changes, files. */
const look = (actor: Actor, access: Partial<Access> & { people: string[] }, now = mondayEarly) =>
	as(
		db,
		actor,
		(ctx) => logAccess({ ...ctx, address: '192.0.2.7' }, { action: 'read', what: 'schedule', ...access }),
		now,
	)

/** The lines of this test's organisation. */
const lines = () =>
	db.owner.select().from(accessEvent).where(eq(accessEvent.organisationId, organisationId)).orderBy(accessEvent.id)

const grounds = async () => (await lines()).map(({ ground, reason }) => ({ ground, reason }))

test('who, in which role, what, when, on which ground and from where', async () => {
	await look(tineke, { people: [yonas.personId] })

	expect(await lines()).toMatchObject([
		{
			at: mondayEarly,
			day: '2026-11-23',
			actorId: tineke.personId,
			actorRole: 'coach',
			action: 'read',
			what: 'schedule',
			ground: 'caseload',
			reason: null,
			address: '192.0.2.7',
		},
	])
	expect(await listLogged(db, yonas)).toEqual(['schedule'])
})

test('a coach who stands in for another says so', async () => {
	const karim = await makePerson(db, organisationId, 'coach')
	await db.owner.insert(standIn).values({
		organisationId,
		coachId: tineke.personId,
		standInId: karim.personId,
		from: '2026-11-23',
		until: '2026-11-27',
		namedById: tineke.personId,
	})
	await look(karim, { people: [yonas.personId] })

	expect(await grounds()).toEqual([{ ground: 'stand_in', reason: null }])
})

test('a file that was opened with a reason carries the reason, and only for the hour that it is open', async () => {
	const karim = await makePerson(db, organisationId, 'coach')
	await as(db, karim, (ctx) =>
		ctx.db.insert(breakGlass).values({
			organisationId,
			actorId: karim.personId,
			personId: yonas.personId,
			reason: 'incident',
			explanation: 'Yonas viel in hal B.',
			openedAt: mondayEarly,
			endsAt: later(60),
		}),
	)
	await look(karim, { people: [yonas.personId] }, later(59))
	await look(karim, { people: [yonas.personId] }, later(60))

	expect(await grounds()).toEqual([
		{ ground: 'break_glass', reason: 'incident' },
		{ ground: 'team', reason: null },
	])
})

test('one list on two grounds is one line for each ground', async () => {
	const karim = await makePerson(db, organisationId, 'coach')
	const own = await makePerson(db, organisationId)
	await makeCaseload(db, karim, own)
	await db.owner.insert(breakGlass).values({
		organisationId,
		actorId: karim.personId,
		personId: yonas.personId,
		reason: 'handover',
		explanation: 'Overdracht van Tineke.',
		openedAt: mondayEarly,
		endsAt: later(60),
	})
	await look(karim, { what: 'caseload', asList: true, people: [yonas.personId, own.personId] }, later(1))

	expect((await grounds()).toSorted((a, b) => a.ground.localeCompare(b.ground))).toEqual([
		{ ground: 'break_glass', reason: 'handover' },
		{ ground: 'caseload', reason: null },
	])
})

test('whoever plans looks because of the planning', async () => {
	await look(await makePerson(db, organisationId, 'planner'), { people: [yonas.personId] })

	expect(await grounds()).toEqual([{ ground: 'planning', reason: null }])
})

test('what people see of themselves is not written down, except that they read the log', async () => {
	await look(yonas, { people: [yonas.personId] })
	expect(await lines()).toEqual([])

	await look(yonas, { what: 'log', people: [yonas.personId] })
	expect(await grounds()).toEqual([{ ground: 'self', reason: null }])
})

test('a list counts once per user, role and day, as long as the same people are in it', async () => {
	const other = await makePerson(db, organisationId)
	await makeCaseload(db, tineke, other)
	const both = [yonas.personId, other.personId]
	const list = { what: 'caseload' as const, asList: true }
	await look(tineke, { ...list, people: both })
	await look(tineke, { ...list, people: both.toReversed() }, later(30))
	expect(await lines()).toHaveLength(1)

	await look(tineke, { ...list, people: [yonas.personId] })
	await look(tineke, { ...list, people: both }, later(24 * 60))
	await look({ ...tineke, role: 'planner' }, { ...list, people: both })
	expect(await lines()).toHaveLength(4)
})

test('what is rolled back was not seen, and is not in the log', async () => {
	const looking = as(db, tineke, async (ctx) => {
		await logAccess({ ...ctx, address: '192.0.2.7' }, { action: 'write', what: 'schedule', people: [yonas.personId] })
		throw new Error('the page could not be made')
	})

	await expect(looking).rejects.toThrow('the page could not be made')
	expect(await lines()).toEqual([])
})

test.each(['access_event', 'access_subject', 'access_seal', 'access_head'])(
	'%s is append-only, also for the owner of the tables',
	async (table) => {
		await look(tineke, { people: [yonas.personId] })
		const name = sql.identifier(table)
		const refused = { cause: expect.objectContaining({ message: `${table} is append-only` }) }

		await expect(db.owner.execute(sql`update ${name} set organisation_id = organisation_id`)).rejects.toMatchObject(
			refused,
		)
		await expect(db.owner.execute(sql`delete from ${name}`)).rejects.toMatchObject(refused)
		await expect(db.owner.execute(sql`truncate ${name} cascade`)).rejects.toMatchObject({
			cause: expect.objectContaining({ message: expect.stringContaining('is append-only') }),
		})
	},
)

const refusalOf = (work: Promise<unknown>) => work.then(() => 'done', codeOf)

test('nobody writes a line as somebody else: no participant, no colleague', async () => {
	const line = {
		organisationId,
		at: mondayEarly,
		day: '2026-11-23',
		actorRole: 'coach' as const,
		action: 'read' as const,
		what: 'schedule',
		ground: 'caseload' as const,
		address: '192.0.2.7',
	}
	const planner = await makePerson(db, organisationId, 'planner')
	for (const [actor, claimed] of [
		[yonas, tineke],
		[planner, tineke],
	] as const) {
		const adding = as(db, actor, (ctx) => ctx.db.insert(accessEvent).values({ ...line, actorId: claimed.personId }))
		expect(await refusalOf(adding)).toBe('42501')
	}
	expect(await lines()).toEqual([])
})

test('a participant sees the lines about themselves, and of those nobody else who was in them', async () => {
	const other = await makePerson(db, organisationId)
	await makeCaseload(db, tineke, other)
	await look(tineke, { what: 'caseload', asList: true, people: [yonas.personId, other.personId] })
	await look(tineke, { people: [other.personId] })
	const seen = await as(db, yonas, async (ctx) => ({
		events: await ctx.db.select({ what: accessEvent.what }).from(accessEvent),
		people: await ctx.db.select({ personId: accessSubject.personId }).from(accessSubject),
	}))

	expect(seen).toEqual({ events: [{ what: 'caseload' }], people: [{ personId: yonas.personId }] })
})
