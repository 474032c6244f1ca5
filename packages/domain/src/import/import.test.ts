import { caseload, enrolment, importRun, person, personBirth, personContact, staffAccount } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { NotFound } from '../errors.ts'
import { as, makePerson, makeWorld, mondayEarly } from '../testing/make.ts'
import { carryOutImport } from './carry-out-import.ts'
import { forgetImports } from './forget-imports.ts'
import { getImport } from './get-import.ts'
import { saveImport } from './save-import.ts'

const db = await useTestDb()
const { organisationId } = await makeWorld(db)
const planner = await makePerson(db, organisationId, 'planner', 'Piet Planners')
const coach = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
await db.owner
	.insert(staffAccount)
	.values({ organisationId, personId: coach.personId, email: 'tineke@example.org', invitedAt: mondayEarly })

const header = ['Naam', 'Geboortedatum', 'Taal', 'Telefoon', 'Coach', 'Traject', 'Vanaf']
const row = (name: string, more: readonly string[] = ['3-9-1998', 'ar', '06-0000 0001', '', '', '']) => [name, ...more]
const sheetOf = (...rows: string[][]) => ({ header, rows: rows.map((cells, index) => ({ line: index + 2, cells })) })

/** Sends a file in; answers its id. */
async function send(...rows: string[][]): Promise<string> {
	const saved = await as(db, planner, (ctx) => saveImport(ctx, sheetOf(...rows)))
	return saved.ok ? saved.importId : 'refused'
}
const look = (id: string) => as(db, planner, (ctx) => getImport(ctx, id))
const carryOut = (id: string) => as(db, planner, (ctx) => carryOutImport(ctx, id))
const countPeople = async () => (await db.owner.select({ id: person.id }).from(person)).length

test('everyone in a file becomes a participant with a coach, a telephone number and an enrolment', async () => {
	const id = await send(
		row('Zoë Demoshi', ['3-9-1998', 'Arabisch', '06 0000 0001', 'Tineke@example.org', 'Ontwikkelplek', '1-12-2026']),
	)
	expect(await look(id)).toMatchObject({ carriedOutAt: null, rows: [{ line: 2, state: 'new' }] })

	const done = await carryOut(id)
	const [personId = ''] = done.ok ? done.added : []
	expect(await db.owner.select().from(person).where(eq(person.id, personId))).toMatchObject([
		{ name: 'Zoë Demoshi', calledBy: 'Zoë', readsIn: 'ar' },
	])
	expect(await db.owner.select().from(personBirth).where(eq(personBirth.personId, personId))).toMatchObject([
		{ bornOn: '1998-09-03' },
	])
	expect(await db.owner.select().from(personContact).where(eq(personContact.personId, personId))).toMatchObject([
		{ phone: '0600000001', changedById: planner.personId },
	])
	expect(await db.owner.select().from(caseload).where(eq(caseload.personId, personId))).toMatchObject([
		{ coachId: coach.personId, from: '2026-11-23' },
	])
	expect(await db.owner.select().from(enrolment).where(eq(enrolment.personId, personId))).toMatchObject([
		{ product: 'development_place', from: '2026-12-01', state: 'planned' },
	])
})

test('a name that two colleagues have names neither of them; their address does', async () => {
	const ids = await Promise.all(
		['Jo Dubbel', 'JO DUBBEL'].map(async (name, index) => {
			const { personId } = await makePerson(db, organisationId, 'coach', name)
			const email = `jo${index}@example.org`
			await db.owner.insert(staffAccount).values({ organisationId, personId, email, invitedAt: mondayEarly })
			return personId
		}),
	)
	const withCoach = (named: string, who: string) => row(who, ['3-9-1998', 'ar', '', named, '', ''])
	const looked = await look(
		await send(
			withCoach('Jo Dubbel', 'Hiba Nepstra'),
			withCoach('jo0@example.org', 'Ivo Nepstra'),
			withCoach('Jo1@example.org', 'Jan Nepstra'),
			withCoach('Tineke Testma', 'Kees Nepstra'),
		),
	)
	expect(looked.rows).toMatchObject([
		{ state: 'wrong', problems: [{ column: 'coach', reason: 'same-name' }] },
		...[...ids, coach.personId].map((coachId) => ({ state: 'new', person: { coachId } })),
	])
})

test('the same file twice changes nothing, sent again or carried out again', async () => {
	const rows = [row('Yonas Testma'), row('Amina Testma')]
	const first = await send(...rows)
	await carryOut(first)
	const people = await countPeople()

	expect(await carryOut(first)).toEqual({ ok: true, added: [] })
	const second = await send(...rows)
	expect((await look(second)).rows.map(({ state }) => state)).toEqual(['same', 'same'])
	expect(await carryOut(second)).toEqual({ ok: true, added: [] })
	expect(await countPeople()).toBe(people)
})

test('with one wrong row nobody is added', async () => {
	const people = await countPeople()
	const id = await send(row('Bram Nepstra'), row('Cato Nepstra', ['31-2-1998', 'nl', '', '', '', '']))
	expect((await look(id)).rows.map(({ state }) => state)).toEqual(['new', 'wrong'])
	expect(await carryOut(id)).toEqual({ ok: false, reason: 'wrong-rows' })
	expect(await countPeople()).toBe(people)
})

test('someone who is there with another language or number is told, and not changed', async () => {
	await carryOut(await send(row('Dina Nepstra')))
	const other = await look(await send(row('Dína Nepstra', ['3-9-1998', 'Tigrinya', '', '', '', ''])))
	expect(other.rows).toMatchObject([{ state: 'wrong', problems: [{ column: null, reason: 'known-otherwise' }] }])
	const less = await look(await send(row('Dina Nepstra', ['03-09-1998', 'ar', '', '', '', ''])))
	expect(less.rows).toMatchObject([{ state: 'same' }])
})

test('two people who send the same file at once add everyone once', async () => {
	const colleague = await makePerson(db, organisationId, 'planner')
	const rows = Array.from({ length: 20 }, (_, index) => row(`Race ${'abcdefghijklmnopqrst'[index]}aa Testma`))
	const people = await countPeople()
	const ids = await Promise.all(
		[planner, colleague].map(async (who) => {
			const saved = await as(db, who, (ctx) => saveImport(ctx, sheetOf(...rows)))
			return { who, id: saved.ok ? saved.importId : 'refused' }
		}),
	)
	const done = await Promise.all(ids.map(({ who, id }) => as(db, who, (ctx) => carryOutImport(ctx, id))))
	expect(done.map((one) => (one.ok ? one.added.length : -1)).toSorted((a, b) => a - b)).toEqual([0, 20])
	expect(await countPeople()).toBe(people + 20)
})

test('a thousand rows are added in one go', async () => {
	const letters = (n: number) => Array.from(String(n).padStart(4, '0'), (digit) => 'abcdefghij'[Number(digit)]).join('')
	const rows = Array.from({ length: 1000 }, (_, index) => row(`Groot ${letters(index)} Testma`))
	const done = await carryOut(await send(...rows))
	expect(done.ok ? done.added.length : 0).toBe(1000)
})

test('a file is its sender’s alone, and only a planner sends one', async () => {
	const id = await send(row('Emma Nepstra'))
	const colleague = await makePerson(db, organisationId, 'planner')
	const elsewhere = await makePerson(db, (await makeWorld(db)).organisationId, 'planner')
	for (const who of [colleague, elsewhere]) {
		await expect(as(db, who, (ctx) => getImport(ctx, id))).rejects.toThrow(NotFound)
		await expect(as(db, who, (ctx) => carryOutImport(ctx, id))).rejects.toThrow(NotFound)
	}
	await expect(as(db, coach, (ctx) => saveImport(ctx, sheetOf(row('Fien Nepstra'))))).rejects.toThrow()
})

test('after a day a file is forgotten', async () => {
	const id = await send(row('Gijs Nepstra'))
	const forget = (hours: number) => {
		const now = new Date(mondayEarly.getTime() + hours * 3_600_000)
		return db.worker.withVisitor(organisationId, (handle) => forgetImports({ db: handle, organisationId, now }))
	}
	await forget(23)
	expect((await look(id)).rows).toHaveLength(1)
	await forget(25)
	await expect(look(id)).rejects.toThrow(NotFound)
	expect(await db.owner.select().from(importRun).where(eq(importRun.id, id))).toEqual([])
})
