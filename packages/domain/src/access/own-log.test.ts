import { useTestDb } from '@repo/db/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { NotFound } from '../errors.ts'
import { as, makeCaseload, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import type { AccessWhat } from './access.rules.ts'
import { askQuestion } from './ask-question.ts'
import { cutPage, foldLines, type Line } from './fold.rules.ts'
import { findOwnLine, listOwnLog } from './list-own-log.ts'
import { logAccess } from './log-access.ts'

const db = await useTestDb()
const hours = (count: number) => new Date(mondayEarly.getTime() + count * 3_600_000)

async function makeTeam() {
	const { id: organisationId } = await makeOrganisation(db)
	const tineke = await makePerson(db, organisationId, 'coach', 'Tineke')
	const ilse = await makePerson(db, organisationId, 'planner', 'Ilse')
	const yonas = await makePerson(db, organisationId)
	await makeCaseload(db, tineke, yonas)
	return { organisationId, tineke, ilse, yonas }
}

const look = (actor: Actor, someone: Actor, now = mondayEarly, what: AccessWhat = 'schedule') =>
	as(
		db,
		actor,
		(ctx) => logAccess({ ...ctx, address: '192.0.2.7' }, { action: 'read', what, people: [someone.personId] }),
		now,
	)

const read = (actor: Actor, before?: string, now = hours(1)) => as(db, actor, (ctx) => listOwnLog(ctx, { before }), now)

test('newest first, and equal lines of one day as one', async () => {
	const { tineke, ilse, yonas } = await makeTeam()
	for (const hour of [-48, 0, 1, 2]) await look(tineke, yonas, hours(hour))
	await look(ilse, yonas, hours(3))
	await look(tineke, yonas, hours(4), 'person')

	expect((await read(yonas)).lines).toMatchObject([
		{
			day: '2026-11-23',
			actorRole: 'coach',
			name: 'Tineke',
			what: 'person',
			ground: 'caseload',
			count: 1,
			self: false,
		},
		{ day: '2026-11-23', actorRole: 'planner', name: 'Ilse', what: 'schedule', ground: 'planning', count: 1 },
		{ day: '2026-11-23', actorRole: 'coach', name: 'Tineke', what: 'schedule', count: 3 },
		{ day: '2026-11-21', actorRole: 'coach', name: 'Tineke', what: 'schedule', count: 1 },
	])
})

test('this week: which roles and why, each once, without the person and without last week', async () => {
	const { tineke, ilse, yonas } = await makeTeam()
	await look(ilse, yonas, hours(-48))
	await look(tineke, yonas)
	await look(tineke, yonas, hours(1), 'person')
	await look(yonas, yonas, hours(1), 'log')

	expect((await read(yonas)).week).toEqual([
		{ actorRole: 'coach', name: 'Tineke', relation: null, ground: 'caseload', reason: null },
	])
})

test('a long log comes in pages that miss nothing and repeat nothing', async () => {
	const { tineke, ilse, yonas } = await makeTeam()
	const days = 30
	for (let day = 0; day < days; day++) {
		for (const actor of [tineke, ilse]) for (const hour of [0, 1]) await look(actor, yonas, hours(day * 24 + hour))
	}
	const first = await read(yonas)
	expect(first.older).not.toBeNull()
	const second = await read(yonas, first.older ?? undefined)

	expect(second.older).toBeNull()
	expect(second.week).toEqual([])
	const all = [...first.lines, ...second.lines]
	expect(all).toHaveLength(days * 2)
	expect(all.every(({ count }) => count === 2)).toBe(true)
	expect(all.map(({ day }) => day)).toEqual(
		all
			.map(({ day }) => day)
			.toSorted()
			.toReversed(),
	)
})

test("someone else's line does not exist for you, and cannot be asked about", async () => {
	const { organisationId, tineke, yonas } = await makeTeam()
	const other = await makePerson(db, organisationId)
	await look(tineke, yonas)
	const [line] = (await read(yonas)).lines
	const eventId = line?.eventId ?? ''

	expect(await as(db, yonas, (ctx) => findOwnLine(ctx, eventId))).toMatchObject({ what: 'schedule', self: false })
	expect(await as(db, other, (ctx) => findOwnLine(ctx, eventId))).toBeNull()
	await expect(as(db, other, (ctx) => askQuestion(ctx, { text: 'Waarom?', eventId }))).rejects.toThrow(NotFound)
})

const anyLine = fc.record({
	eventId: fc.uuid(),
	day: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-23'),
	at: fc.date({ min: hours(-48), max: hours(0), noInvalidDate: true }),
	actorId: fc.constantFrom('a', 'b'),
	actorRole: fc.constantFrom('coach', 'planner'),
	action: fc.constantFrom('read', 'write'),
	what: fc.constantFrom('schedule', 'person'),
	ground: fc.constant('caseload'),
	reason: fc.constantFrom(null, 'incident'),
})

test('folding counts every line once, whatever came in which order', () => {
	fc.assert(
		fc.property(fc.array(anyLine), (lines) => {
			const folded = foldLines(lines)
			expect(folded.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length)
			expect(foldLines(folded)).toHaveLength(folded.length)
		}),
	)
})

test('a page cuts no day in two, and the next page goes on from there', () => {
	const byDay = (a: Line, b: Line) => b.day.localeCompare(a.day)
	fc.assert(
		fc.property(fc.array(anyLine, { minLength: 1 }), fc.integer({ min: 1, max: 20 }), (lines, size) => {
			const read = lines.toSorted(byDay).slice(0, size + 1)
			const page = cutPage(read, size)
			expect(page.lines).toEqual(read.slice(0, page.lines.length))
			expect(page.older).toBe(read.length > size ? page.lines.at(-1)?.eventId : null)
			const next = read[page.lines.length]
			const cut = next !== undefined && page.lines.some(({ day }) => day === next.day)
			expect(cut && new Set(page.lines.map(({ day }) => day)).size > 1).toBe(false)
		}),
	)
})
