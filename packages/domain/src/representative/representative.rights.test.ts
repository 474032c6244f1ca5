import { sql, type SQL } from 'drizzle-orm'
import { representative } from '@repo/db/schema'
import { codeOf } from '@repo/db/connect'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { listOwnLog } from '../access/list-own-log.ts'
import { logAccess } from '../access/log-access.ts'
import type { Actor } from '../context.ts'
import { chooseLanguage } from '../person/choose-language.ts'
import { getLanguage } from '../person/get-language.ts'
import { getToday } from '../schedule/get-today.ts'
import { listOwnWeeks } from '../schedule/list-own-weeks.ts'
import { as, mondayEarly } from '../testing/make.ts'
import { makeReach } from '../testing/make-reach.ts'
import { makeRepresentative } from '../testing/make-representative.ts'
import { listOwnReviews } from '../review/list-reviews.ts'
import { closePart, openPart } from './close-part.ts'
import { listWhoLooksAlong } from './list-who-looks-along.ts'
import { representativePartNames, type RepresentativePart } from './representative.rules.ts'

// What someone who looks along meets as the login of the portal: plain SQL, and the verbs of the pages.
const db = await useTestDb()
const { people, things, world } = await makeReach(db)
const same: Actor = { ...people.participant, personId: things.same.personId }
let along: Actor & { representativeId: string }

beforeAll(async () => {
	along = await makeRepresentative(db, same, people.coach)
})

const rows = (actor: Actor, query: SQL, now = mondayEarly) =>
	db.portal.withActor(actor, (handle) => handle.execute(query), now).then((all) => [...all])

const planned = sql`select person_id, "on"::text from planned_half_day order by 2`
const hers = things.same.personId

test('they see the half days of the one with whom they look along, and of nobody else', async () => {
	expect(await rows(along, planned)).toEqual([
		{ person_id: hers, on: '2026-11-23' },
		{ person_id: hers, on: '2026-11-26' },
	])
	expect(await rows(along, sql`select id from person where id <> ${along.representativeId}`)).toEqual([{ id: hers }])
	expect(await as(db, along, getToday)).toMatchObject({ calledBy: 'Amína Testma', later: [{ on: '2026-11-23' }] })
	expect((await as(db, along, listOwnWeeks)).weeks[0]?.days[0]?.parts[0]?.planned).toMatchObject({ on: '2026-11-23' })
})

test('everything else of a participant is shut, table by table', async () => {
	const open = new Set([
		'person',
		'planned_half_day',
		'caseload',
		'enrolment',
		'appointment',
		'attendance',
		'review',
		'review_note',
		'review_answer',
	])
	const tables = await rows(
		same,
		sql`select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
			and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'person_id')
			and has_any_column_privilege(c.oid, 'SELECT') order by 1`,
	)
	expect(tables.length).toBeGreaterThan(10)
	for (const { name } of tables.filter((table) => !open.has(String(table.name))))
		expect(
			await rows(along, sql.raw(`select person_id from ${String(name)} where person_id = '${hers}'`)),
			String(name),
		).toEqual([])
})

test('they change nothing of a participant', async () => {
	const changed = (statement: SQL) => rows(along, statement).then((all) => all.length, codeOf)
	expect(await changed(sql`update person set reads_in = 'tr' where id = ${hers} returning id`)).toBe(0)
	expect(await changed(sql`update device set ended_at = now() returning id`)).toBe(0)
	expect(
		await changed(sql`insert into access_question (organisation_id, person_id, text, asked_at)
			values (${world.organisationId}, ${hers}, 'Waarom?', now())`),
	).toBe('42501')
	expect(
		await changed(sql`insert into representative_closed (organisation_id, representative_id, person_id, part, closed_at)
			values (${world.organisationId}, ${along.representativeId}, ${hers}, 'today', now())`),
	).toBe('42501')
})

test('a part that the participant closes is gone at the next question, and back when it is opened again', async () => {
	const part = { representativeId: along.representativeId, part: 'schedule' } as const
	await as(db, same, (ctx) => closePart(ctx, part))
	await as(db, same, (ctx) => closePart(ctx, part))
	expect(await rows(along, planned)).toEqual([{ person_id: hers, on: '2026-11-23' }])
	const listed = (await as(db, same, listWhoLooksAlong)).find(({ id }) => id === along.representativeId)
	expect(listed?.parts.filter(({ open }) => !open)).toEqual([{ part: 'schedule', open: false }])
	expect(listed?.parts.map(({ part: name }) => name)).toEqual(representativePartNames)

	await as(db, same, (ctx) => closePart(ctx, { ...part, part: 'today' }))
	expect(await rows(along, planned)).toEqual([])
	expect(await rows(along, sql`select id from person where id = ${hers}`)).toEqual([])

	for (const one of ['today', 'schedule'] as const) await as(db, same, (ctx) => openPart(ctx, { ...part, part: one }))
	expect(await rows(along, planned)).toHaveLength(2)
})

const tablesOf: Record<RepresentativePart, readonly string[]> = {
	today: ['caseload'],
	schedule: ['enrolment'],
	appointments: ['appointment'],
	attendance: ['attendance'],
	reviews: ['review', 'review_note', 'review_answer'],
}

test.each(representativePartNames)(
	'the rows of %s are there while it is open, and gone when it is shut',
	async (part) => {
		const whose = async (actor: Actor) => {
			const found: string[] = []
			for (const table of tablesOf[part])
				found.push(
					...(await rows(actor, sql.raw(`select person_id from ${table}`))).map((row) => String(row['person_id'])),
				)
			return [...new Set(found)]
		}
		expect(await whose(along)).toEqual([hers])
		await as(db, same, (ctx) => closePart(ctx, { representativeId: along.representativeId, part }))
		expect(await whose(along)).toEqual([])
		await as(db, same, (ctx) => openPart(ctx, { representativeId: along.representativeId, part }))
	},
)

test('of talks they read what was shared, and no draft', async () => {
	const notes = await rows(along, sql`select review_id from review_note`)
	expect(notes).toEqual([{ review_id: things.same.reviewId }])
	expect((await as(db, along, listOwnReviews)).map(({ id }) => id)).toEqual([things.same.reviewId])
	expect((await as(db, along, listOwnReviews))[0]?.answers).toHaveLength(1)
})

test('of a part for somebody else nothing can be closed or opened', async () => {
	const part = { representativeId: along.representativeId, part: 'today' } as const
	await expect(as(db, people.participant, (ctx) => closePart(ctx, part))).rejects.toThrow('representative')
	await expect(as(db, people.participant, (ctx) => openPart(ctx, part))).rejects.toThrow('representative')
})

test('the last day still counts; the day after, and after an end, there is nothing', async () => {
	const short = await makeRepresentative(db, same, people.coach, { until: '2026-11-23' })
	const at = (time: string) => rows(short, planned, new Date(time)).then((all) => all.length)
	expect(await at('2026-11-23T22:59:59Z')).toBe(2)
	expect(await at('2026-11-23T23:00:00Z')).toBe(0)
	expect(await at('2025-12-31T12:00:00Z')).toBe(0)

	const ended = await makeRepresentative(db, same, people.coach)
	const end = { endedAt: mondayEarly, endedById: people.coach.personId }
	await db.owner.update(representative).set(end).where(eq(representative.id, ended.representativeId))
	expect(await rows(ended, planned)).toEqual([])
})

test('a parent is out on the 18th birthday, also when the date of birth is put right later', async () => {
	const own: Actor = { ...people.participant, personId: things.own.personId }
	const born = (on: string) =>
		db.owner.execute(sql`update person_birth set born_on = ${on} where person_id = ${own.personId}`)
	await born('2010-01-01')
	const mother = await makeRepresentative(db, own, people.coach, { relation: 'parent', until: '2027-12-31' })
	expect(await rows(mother, planned)).toHaveLength(2)

	await born('2008-11-23')
	expect(await rows(mother, planned)).toEqual([])
})

test('their language is their own, and the look is written down under their name', async () => {
	await as(db, along, (ctx) => chooseLanguage(ctx, 'ti'))
	expect(await as(db, along, getLanguage)).toBe('ti')
	expect(await as(db, same, getLanguage)).toBe('nl')

	const look = { action: 'read', what: 'schedule', people: [hers] } as const
	await as(db, along, (ctx) => logAccess({ ...ctx, address: '192.0.2.7' }, look))
	await as(db, same, (ctx) => logAccess({ ...ctx, address: '192.0.2.7' }, look))
	const { week, lines } = await as(db, same, (ctx) => listOwnLog(ctx, {}))
	const line = { ground: 'representative', name: 'Kijkt Mee', relation: 'court_mentor' }
	expect(week).toContainEqual(expect.objectContaining(line))
	expect(lines.filter(({ ground }) => ground === 'representative')).toMatchObject([{ ...line, self: false, count: 1 }])
	expect(await rows(along, sql`select from access_subject`)).toEqual([])
})
