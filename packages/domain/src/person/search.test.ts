import { person } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import { listPeople } from './list-people.ts'

const db = await useTestDb()
const { organisationId, planner } = await makeWorld(db)
const make = (name: string) => makePerson(db, organisationId, 'participant', name)
const found = async (text: string, actor = planner) =>
	(await as(db, actor, (ctx) => listPeople(ctx, { text }))).people.map(({ name }) => name)

test('names are found without their accents, hyphens and apostrophes, and with one slip of the finger', async () => {
	const names = ['Nadège Öztürk-Łukasiński', "Siobhán O'Testma", 'Ngũgĩ Vindma', 'Аліса Тестма']
	for (const name of names) await make(name)

	for (const text of ['nadege', 'Ozturk Lukasinski', 'ÖZTÜRK-', 'nadgee', 'ozturrk', 'ztürk', 'nadega ozturc'])
		expect(await found(text), text).toEqual([names[0]])
	for (const text of ["o'testma", 'otestma', 'siobahn', 'SIOBHAN']) expect(await found(text), text).toEqual([names[1]])
	for (const text of ['ngugi', 'vindna']) expect(await found(text), text).toEqual([names[2]])
	expect(await found('тестма')).toEqual([names[3]])
	for (const text of ['nxdxge', 'zz', '%', '_', "'; drop table person"]) expect(await found(text), text).toEqual([])
})

test('a name that is right finds that name and nobody who is only like it', async () => {
	for (const name of ['Karin Proefstra', 'Karim Proefstra']) await make(name)

	expect(await found('karin')).toEqual(['Karin Proefstra'])
	expect(await found('karip')).toEqual(['Karim Proefstra', 'Karin Proefstra'])
})

test('a slip is looked for among whom the asker sees: a namesake elsewhere does not stand in the way', async () => {
	const [coach, mine] = [await makePerson(db, organisationId, 'coach'), await make('Fatoumata Demoshi')]
	await makeCaseload(db, coach, mine)
	await make('Fatoumato Demoshi')

	expect(await found('fatoumato', coach)).toEqual(['Fatoumata Demoshi'])
	expect(await found('fatoumato')).toEqual(['Fatoumato Demoshi'])
})

test('whoever types a word of a name of four letters or more with one slip finds that person', async () => {
	const someone = await make('Wie gezocht wordt')
	const letter = fc.constantFrom(...Array.from('abdeginorstéüçñšłø'))
	const word = fc.string({ unit: letter, minLength: 4, maxLength: 10 })
	const slips = fc.record({ at: fc.nat(), how: fc.constantFrom('wrong', 'missing', 'double', 'swapped') })
	await fc.assert(
		fc.asyncProperty(fc.tuple(word, word), fc.nat(1), slips, async (words, which, { at, how }) => {
			const name = words.join(' ')
			await db.owner.update(person).set({ name }).where(eq(person.id, someone.personId))
			const typed = slipped(words[which] ?? '', at, how)
			const people = await found(typed)
			const exact = people.filter((one) => !one.includes(name))
			expect(people.includes(name) || exact.length > 0, `"${typed}" for ${name}: ${people.join(', ')}`).toBe(true)
		}),
		{ numRuns: 150 },
	)
})

/** A word with one letter wrong, missing, typed twice, or two changed round. */
function slipped(text: string, at: number, how: 'wrong' | 'missing' | 'double' | 'swapped'): string {
	const place = at % (text.length - 1)
	const [before, here, next, after] = [text.slice(0, place), text[place], text[place + 1], text.slice(place + 2)]
	if (how === 'wrong') return `${before}x${next}${after}`
	if (how === 'missing') return `${before}${next}${after}`
	return how === 'double' ? `${before}${here}${here}${next}${after}` : `${before}${next}${here}${after}`
}
