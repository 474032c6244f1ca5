import { nameSearch } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '../context.ts'
import { codeOf } from '@repo/db/connect'
import { setSetting } from '../setting/set-setting.ts'
import { as, makeOrganisation, makePerson, mondayEarly } from '../testing/make.ts'
import { getMonth } from './get-month.ts'
import { logAccess } from './log-access.ts'
import { findAnyone } from './open-with-reason.ts'

const db = await useTestDb()

let organisationId = ''
let karim: Actor
let ruth: Actor
beforeEach(async () => {
	organisationId = (await makeOrganisation(db)).id
	karim = await makePerson(db, organisationId, 'coach', 'Karim Demoshi')
	ruth = await makePerson(db, organisationId, 'privacy_officer', 'Ruth Nepstra')
	await makePerson(db, organisationId, 'participant', 'Selam Fictief')
	const administrator = await makePerson(db, organisationId, 'administrator')
	await as(db, administrator, (ctx) => setSetting(ctx, { key: 'name_searches_per_day', value: 3, from: '2026-11-23' }))
})

const find = (text: string, now = mondayEarly, actor = karim) => as(db, actor, (ctx) => findAnyone(ctx, text), now)
const enough = { ok: false, reason: 'enough-today' }
const month = () => as(db, ruth, (ctx) => getMonth(ctx, '2026-11'))

test('a coach looks for names so many times a day, whoever is found, and the next day again (A12)', async () => {
	for (const text of ['Selam', 'Niemand', 'Iemand']) expect(await find(text)).toMatchObject({ ok: true })
	expect(await find('Selam')).toEqual(enough)
	expect(await find('Fictief')).toEqual(enough)
	const colleague = await makePerson(db, organisationId, 'coach')
	expect(await find('Selam', mondayEarly, colleague)).toMatchObject({ ok: true, people: [{ name: 'Selam Fictief' }] })
	expect(await find('Selam', new Date('2026-11-23T22:59:59Z'))).toEqual(enough)
	expect(await find('Selam', new Date('2026-11-23T23:00:00Z'))).toMatchObject({ ok: true })
})

test('the same text again, too few letters, and nothing at all do not count', async () => {
	for (const text of ['Selam', 'selam ', 'SELAM', '', 's', ' Selam'])
		expect(await find(text)).toMatchObject({ ok: true })
	expect((await month()).searches).toMatchObject([{ name: 'Karim Demoshi', searches: 1, refused: 0 }])
})

test('twenty searches at the same moment are twenty', async () => {
	const answers = await Promise.all(Array.from({ length: 20 }, (_, number) => find(`Naam ${number}`)))
	expect(answers.filter(({ ok }) => ok)).toHaveLength(3)
	expect((await month()).searches).toMatchObject([{ searches: 20, refused: 17 }])
})

test('nobody counts down, or in the name of somebody else; the privacy officer alone reads it of others', async () => {
	await find('Selam')
	const write = (statement: ReturnType<typeof sql>, actor = karim) =>
		as(db, actor, ({ db }) => db.execute(statement)).then(({ count }) => count, codeOf)
	const colleague = await makePerson(db, organisationId, 'coach')

	expect(await write(sql`update name_search set searches = searches - 1`)).toBe('42501')
	expect(await write(sql`delete from name_search`)).toBe('42501')
	expect(await write(sql`update name_search set searches = searches + 1`, colleague)).toBe(0)
	const other = { organisationId, actorId: colleague.personId, on: '2026-11-23', searches: 1, last: 'x' }
	expect(await as(db, karim, ({ db }) => db.insert(nameSearch).values(other)).then(() => 'done', codeOf)).toBe('42501')
	const read = (actor: Actor) => as(db, actor, ({ db }) => db.$count(nameSearch))
	expect(await Promise.all([karim, ruth, colleague].map(read))).toEqual([1, 1, 0])
})

test('what was looked for stands nowhere', async () => {
	await find('Selam')
	const [row] = await db.owner.execute<{ row: string }>(sql`select row_to_json(n)::text as row from name_search n
		where organisation_id = ${organisationId}`)
	expect(row?.row.toLowerCase()).not.toContain('selam')
})

test('the privacy officer reads of an hour in which somebody looked at very many files; a list is no file', async () => {
	const people: string[] = []
	for (let made = 0; made < 31; made++) people.push((await makePerson(db, organisationId)).personId)
	const coach = karim
	const look = (some: string[], at: string, asList = false) =>
		as(
			db,
			coach,
			async (ctx) => {
				for (const one of asList ? [some] : some.map((id) => [id]))
					await logAccess(
						{ ...ctx, address: '192.0.2.7' },
						{ action: 'read', what: asList ? 'caseload' : 'person', people: one, asList },
					)
			},
			new Date(at),
		)
	await look(people, '2026-11-23T09:00:00+01:00', true)
	await look(people.slice(0, 30), '2026-11-23T10:30:00+01:00')
	await look(people.slice(0, 2), '2026-11-23T10:40:00+01:00')
	expect((await month()).busyHours).toEqual([])

	await look(people, '2026-11-24T14:59:00+01:00')
	expect((await month()).busyHours).toEqual([
		{ id: karim.personId, name: 'Karim Demoshi', from: { date: '2026-11-24', time: '14:00' }, people: 31 },
	])
})
