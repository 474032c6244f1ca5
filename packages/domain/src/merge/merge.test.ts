import {
	caseload,
	cohort,
	cohortMember,
	enrolment,
	personBirth,
	plannedHalfDay,
	restrictedChannel,
	reviewNote,
	roleGrant,
} from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { listOwnLog } from '../access/list-own-log.ts'
import { logAccess } from '../access/log-access.ts'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { getFile } from '../person/get-file.ts'
import { listPeople } from '../person/list-people.ts'
import { as, makeLesson, makePerson } from '../testing/make.ts'
import { makeDouble } from '../testing/make-double.ts'
import { makeThings } from '../testing/make-things.ts'
import { compareFiles } from './compare-files.ts'
import { findMergedInto } from './find-merged-into.ts'
import { listDoubles } from './list-doubles.ts'
import { listMerges } from './list-merges.ts'
import { mergePeople } from './merge-people.ts'

const db = await useTestDb()
let double: Awaited<ReturnType<typeof makeDouble>>
let lead: Actor
let kept: Actor
let gone: Actor
beforeEach(async () => {
	double = await makeDouble(db)
	;({ lead, kept, gone } = double)
})

const days = (someone: Actor) =>
	db.owner
		.select({ on: plannedHalfDay.on })
		.from(plannedHalfDay)
		.where(eq(plannedHalfDay.personId, someone.personId))
		.orderBy(plannedHalfDay.on)
const files = () => ({ keptId: kept.personId, goneId: gone.personId })
const compare = (by = lead) => as(db, by, (ctx) => compareFiles(ctx, files()))
const namesFor = async (by: Actor) =>
	(await as(db, by, (ctx) => listPeople(ctx, { text: '' }))).people.map(({ name }) => name)
const birth = ({ organisationId, personId }: Actor, bornOn: string) =>
	db.owner.insert(personBirth).values({ organisationId, personId, bornOn })
const enrol = ({ organisationId, personId }: Actor, product: 'language_work' | 'safety_net') =>
	db.owner.insert(enrolment).values({ organisationId, personId, product, from: '2026-01-01' })

test('everything of the one file stands in the other, and the one is in no list any more', async () => {
	await double.plan(kept, '2026-11-24')
	await double.plan(gone, '2026-11-25')
	await enrol(gone, 'language_work')
	expect((await compare()).counts).toContainEqual({ subject: 'schedule', kept: 1, gone: 1 })

	await double.mergeId()

	expect(await days(kept)).toEqual([{ on: '2026-11-24' }, { on: '2026-11-25' }])
	expect(await days(gone)).toEqual([])
	for (const by of [lead, double.world.planner]) expect(await namesFor(by)).toEqual(['Mohammed Testma'])
	expect((await as(db, lead, (ctx) => getFile(ctx, kept.personId))).episodes).toHaveLength(1)
	await expect(as(db, lead, (ctx) => getFile(ctx, gone.personId))).rejects.toThrow(NotFound)
})

test('the address of the one leads to the other, for who may see that, through two merges too', async () => {
	const third = await makePerson(db, kept.organisationId)
	await double.mergeId()
	await double.mergeId(third, kept)
	const into = (by: Actor) => as(db, by, (ctx) => findMergedInto(ctx, gone.personId))

	expect([await into(lead), await into(double.world.planner)]).toEqual([third.personId, third.personId])
	expect(await into(double.karim)).toBeNull()
	expect(await as(db, lead, (ctx) => findMergedInto(ctx, third.personId))).toBeNull()
})

test('the coach of the kept file goes on; the other coach no more, and neither reads whose road it was who may not (R-074)', async () => {
	const place = { siteId: double.world.siteId, workTypeId: double.world.workTypeId }
	await makeThings(db, gone, double.world.planner, { ...place, lessonId: await makeLesson(db, double.world) })
	await double.mergeId()
	const roads = (by: Actor) =>
		as(db, by, (ctx) => ctx.db.select({ code: restrictedChannel.channelCode }).from(restrictedChannel))

	expect([await namesFor(double.tineke), await namesFor(double.karim)]).toEqual([['Mohammed Testma'], []])
	expect([await roads(double.karim), await roads(double.world.planner)]).toEqual([[], []])
	expect([await roads(double.tineke), await roads(lead)]).toEqual([[{ code: 'probation' }], [{ code: 'probation' }]])
	expect(JSON.stringify(await as(db, double.world.planner, (ctx) => getFile(ctx, kept.personId)))).not.toMatch(
		/Reclassering|probation/,
	)
})

test('where the kept file has no coach, that of the other goes on; undone, everything is as it was', async () => {
	const of = (someone: Actor) => db.owner.select().from(caseload).where(eq(caseload.personId, someone.personId))
	await db.owner.delete(caseload).where(eq(caseload.personId, kept.personId))
	const before = await of(gone)
	const id = await double.mergeId()

	expect(await namesFor(double.karim)).toEqual(['Mohammed Testma'])
	await double.unmerge(id)
	expect([await of(kept), await of(gone)]).toEqual([[], before])
	expect(await namesFor(double.karim)).toEqual(['Muhamad Testma'])
})

test('the participant reads the log of both files, and that they were merged, once', async () => {
	const look = (someone: Actor) =>
		as(db, lead, (ctx) =>
			logAccess({ ...ctx, address: '192.0.2.7' }, { action: 'read', what: 'person', people: [someone.personId] }),
		)
	const whats = async () =>
		(await as(db, kept, (ctx) => listOwnLog(ctx, {}))).lines.map(({ what, count }) => `${what} ${count}`)
	await look(gone)
	const id = await double.mergeId()
	await as(db, lead, (ctx) =>
		logAccess(
			{ ...ctx, address: '192.0.2.7' },
			{ action: 'write', what: 'merge', people: [kept.personId, gone.personId] },
		),
	)
	expect(await whats()).toEqual(['merge 1', 'person 1'])

	await double.unmerge(id)
	expect(await whats()).toEqual(['merge 1'])
})

test('what one person cannot have twice is told before, and stands in the way', async () => {
	await double.plan(kept, '2026-11-24')
	await double.plan(gone, '2026-11-24')
	await enrol(kept, 'safety_net')
	await enrol(gone, 'language_work')
	const { organisationId } = kept
	const group = { organisationId, name: 'Groep 9', from: '2026-11-02', until: '2026-12-31', placesMax: 15 }
	const [made] = await db.owner.insert(cohort).values(group).returning()
	for (const { personId } of [kept, gone])
		await db.owner.insert(cohortMember).values({ organisationId, cohortId: made?.id ?? '', personId })
	const clashes = [
		{ reason: 'same-half-day', detail: { on: '2026-11-24', part: 'morning' } },
		{ reason: 'two-enrolments', detail: { kept: 'safety_net', gone: 'language_work' } },
		{ reason: 'same-group', detail: { group: 'Groep 9' } },
	]

	expect((await compare()).clashes).toEqual(clashes)
	expect(await double.merge()).toEqual({ ok: false, reason: 'clashes', clashes })
	expect(await namesFor(lead)).toHaveLength(2)
})

test('what is in both files alike stays where it is: the birth of the kept file counts, the past is not planned twice', async () => {
	await birth(kept, '1993-04-17')
	await birth(gone, '1993-04-18')
	for (const someone of [kept, gone]) await double.plan(someone, '2026-11-23')
	const later = new Date('2026-12-01T08:00:00Z')
	const done = await as(db, lead, (ctx) => mergePeople(ctx, { ...files(), reason: 'other_birth_date' }), later)

	expect(done).toMatchObject({ ok: true })
	expect(await db.owner.select().from(personBirth).where(eq(personBirth.personId, kept.personId))).toMatchObject([
		{ bornOn: '1993-04-17' },
	])
	expect([await days(kept), await days(gone)]).toEqual([[{ on: '2026-11-23' }], [{ on: '2026-11-23' }]])
})

test('only a team lead merges and takes apart, in the own organisation, and nobody who works here', async () => {
	for (const by of [double.tineke, double.world.planner, await makePerson(db, kept.organisationId, 'administrator')])
		expect(await double.merge(by)).toMatchObject({ reason: 'not-there' })
	expect(await double.merge(lead, kept, double.tineke)).toMatchObject({ reason: 'not-there' })
	const there = await makeDouble(db)
	expect(await there.merge(there.lead, kept, gone)).toMatchObject({ reason: 'not-there' })
	const id = await double.mergeId()
	expect(await double.merge(lead, kept, gone)).toMatchObject({ reason: 'not-there' })
	for (const by of [double.tineke, double.world.planner, there.lead])
		await expect(double.unmerge(id, by)).rejects.toThrow(NotFound)
})

test('a shared note moves along, and still nobody changes a word of it', async () => {
	const place = { siteId: double.world.siteId, workTypeId: double.world.workTypeId }
	const things = await makeThings(db, gone, lead, { ...place, lessonId: await makeLesson(db, double.world) })
	await double.mergeId()
	const note = eq(reviewNote.reviewId, things.reviewId)

	expect(await db.owner.select({ personId: reviewNote.personId }).from(reviewNote).where(note)).toEqual([
		{ personId: kept.personId },
	])
	await expect(db.owner.update(reviewNote).set({ text: 'Anders.' }).where(note)).rejects.toThrow()
})

test('someone who stopped being a participant is one again when the other file goes on', async () => {
	const role = and(eq(roleGrant.personId, kept.personId), eq(roleGrant.role, 'participant'))
	await db.owner.update(roleGrant).set({ until: '2026-01-01' }).where(role)
	const id = await double.mergeId()
	const until = async () => (await db.owner.select({ until: roleGrant.until }).from(roleGrant).where(role))[0]?.until

	expect(await until()).toBeNull()
	await double.unmerge(id)
	expect(await until()).toBe('2026-01-01')
})

test('what was changed since is named, and nothing is taken apart', async () => {
	await double.plan(gone, '2026-11-25')
	await enrol(gone, 'language_work')
	const id = await double.mergeId()
	await db.owner.update(enrolment).set({ until: '2026-12-31' }).where(eq(enrolment.personId, kept.personId))
	await db.owner.delete(plannedHalfDay).where(eq(plannedHalfDay.personId, kept.personId))

	expect(await double.unmerge(id)).toEqual({
		ok: false,
		reason: 'changed',
		changed: [
			{ subject: 'enrolment', count: 1 },
			{ subject: 'schedule', count: 1 },
		],
		people: [],
	})
	expect(await namesFor(lead)).toEqual(['Mohammed Testma'])
})

test('what came to hang on something that moved is named too', async () => {
	await enrol(gone, 'language_work')
	const id = await double.mergeId()
	const { organisationId, personId } = kept
	const [moved] = await db.owner.select().from(enrolment).where(eq(enrolment.personId, personId))
	const next = { organisationId, personId, product: 'safety_net', from: '2026-12-01', previousId: moved?.id } as const
	await db.owner.insert(enrolment).values(next)

	expect(await double.unmerge(id)).toMatchObject({ reason: 'changed', changed: [{ subject: 'enrolment', count: 1 }] })
})

test('of two merges after each other the last is undone first, and each once', async () => {
	const third = await makePerson(db, kept.organisationId)
	const first = await double.mergeId()
	const second = await double.mergeId(third, kept)

	expect(await double.unmerge(first)).toMatchObject({ reason: 'merged-on' })
	expect(await double.unmerge(second)).toMatchObject({ ok: true })
	expect(await double.unmerge(second)).toMatchObject({ reason: 'undone-already' })
	expect(await double.unmerge(first)).toMatchObject({ ok: true, people: [kept.personId, gone.personId] })
	expect(await as(db, lead, (ctx) => listMerges(ctx, kept.personId))).toMatchObject([
		{ name: 'Muhamad Testma', by: 'Els Testma', on: '2026-11-23', undoneOn: '2026-11-23' },
	])
})

test('a phone and a card that ended stay so when the files are taken apart: they may have been lost since', async () => {
	const { organisationId, siteId, workTypeId, planner } = double.world
	const lessonId = await makeLesson(db, double.world)
	await makeThings(db, gone, planner, { siteId, workTypeId, lessonId })
	const ways = async () => {
		const rows = await db.owner.execute<{ open: number }>(
			`select (select count(*)::integer from device where organisation_id = '${organisationId}' and person_id = '${gone.personId}' and ended_at is null)
				+ (select count(*)::integer from card where organisation_id = '${organisationId}' and person_id = '${gone.personId}' and ended_at is null) as open`,
		)
		return rows[0]?.open
	}
	expect(await ways()).toBeGreaterThan(0)
	const id = await double.mergeId()
	expect(await ways()).toBe(0)

	expect(await double.unmerge(id)).toMatchObject({ ok: true })
	expect(await ways()).toBe(0)
})

test('who may be the same is offered to a team lead alone, by sound or by a text of the name', async () => {
	await birth(kept, '1993-04-17')
	await birth(gone, '1993-04-17')
	const find = (by: Actor, text = '') => as(db, by, (ctx) => listDoubles(ctx, { personId: kept.personId, text }))
	await makePerson(db, kept.organisationId, 'participant', 'Selam Nepstra')

	expect(await find(lead)).toEqual([{ id: gone.personId, name: 'Muhamad Testma', bornOn: '1993-04-17' }])
	expect(await find(double.world.planner)).toEqual([])
	expect(await find(lead, 'selam')).toMatchObject([{ name: 'Selam Nepstra', bornOn: null }])
	await double.mergeId()
	expect(await find(lead)).toEqual([])
})
