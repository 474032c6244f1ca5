import { person } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../attention/attention.rules.ts'
import { planHalfDay } from '../schedule/plan-half-day.ts'
import { as, makePerson, makeWorld } from '../testing/make.ts'
import { listPeople, pageOfPeople } from './list-people.ts'

const db = await useTestDb()

test('everyone comes once, in order of name, whatever the number of pages; namesakes too', async () => {
	const { organisationId, planner } = await makeWorld(db)
	const names = Array.from({ length: 2 * pageOfPeople + 7 }, (_, index) => `Naam ${index % 40}`)
	for (const name of names) await makePerson(db, organisationId, 'participant', name)
	const seen: { name: string; id: string }[] = []
	const pages: number[] = []
	for (let after: Place | null | undefined = undefined; after !== null;) {
		const page = await as(db, planner, (ctx) => listPeople(ctx, { text: '', ...(after && { after }) }))
		seen.push(...page.people)
		pages.push(page.people.length)
		after = page.next
	}

	expect(pages).toEqual([pageOfPeople, pageOfPeople, 7])
	expect(new Set(seen.map(({ id }) => id)).size).toBe(names.length)
	expect(seen.map(({ name }) => name)).toEqual(names.toSorted())
})

test.each([
	['özil', 'Mesut Özil'],
	['Ozil', 'Mesut Özil'],
	['TEKLE', 'Yonas Tekle'],
	['  yonas ', 'Yonas Tekle'],
	['محمد', 'محمد'],
	['ርዕስ', 'ርዕስ'],
])('"%s" finds %s', async (text, name) => {
	const { organisationId, planner } = await makeWorld(db)
	for (const someone of ['Mesut Özil', 'Yonas Tekle', 'محمد', 'ርዕስ', '100% _ \\'])
		await makePerson(db, organisationId, 'participant', someone)

	expect((await as(db, planner, (ctx) => listPeople(ctx, { text }))).people.map(({ name }) => name)).toEqual([name])
})

test('a name is found by any part of itself, folded here as in the database', async () => {
	const { organisationId, planner } = await makeWorld(db)
	const someone = await makePerson(db, organisationId)
	const letter = fc.constantFrom(...Array.from('aÀéñçÖşİığžŁÅßأإعبدርዕስїєґЙΣς '))
	const names = fc.string({ unit: letter, minLength: 2, maxLength: 12 })
	await fc.assert(
		fc.asyncProperty(names, fc.nat(), async (name, at) => {
			await db.owner.update(person).set({ name }).where(eq(person.id, someone.personId))
			const start = at % name.length
			const text = name.slice(start, start + 3)
			const found = await as(db, planner, (ctx) => listPeople(ctx, { text }))
			expect(found.people.map(({ id }) => id)).toContain(someone.personId)
		}),
		{ numRuns: 200 },
	)
})

test('what is planned for today stands beside the name', async () => {
	const { organisationId, siteId, workTypeId, planner } = await makeWorld(db)
	const { personId } = await makePerson(db, organisationId)
	for (const part of ['afternoon', 'morning'] as const)
		await as(db, planner, (ctx) => planHalfDay(ctx, { personId, siteId, workTypeId, on: '2026-11-23', part }))
	const { people } = await as(db, planner, (ctx) => listPeople(ctx, { text: '' }))

	expect(people.map(({ today }) => today.map(({ part }) => part))).toEqual([['morning', 'afternoon']])
})
