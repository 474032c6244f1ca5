import { person, plannedHalfDay } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { NotFound } from '../errors.ts'
import { codeOf } from '@repo/db/connect'
import { makePerson } from '../testing/make.ts'
import { makeDouble } from '../testing/make-double.ts'

const db = await useTestDb()
const isRefused = (answer: unknown) =>
	typeof answer === 'object' && answer !== null && 'reason' in answer && answer.reason === 'not-there'
const settled = async <T>(work: Promise<T>) =>
	work.then(
		(answer) => (isRefused(answer) ? 'not there' : 'done'),
		(error: unknown) => (error instanceof NotFound || codeOf(error) === '23503' ? 'not there' : String(error)),
	)

test('two who merge the same two files at once, each the other way round, make one file', async () => {
	for (let round = 0; round < 5; round++) {
		const { merge, lead, kept, gone } = await makeDouble(db)
		const answers = await Promise.all([
			settled(merge(lead, kept, gone)),
			settled(merge(lead, gone, kept)),
			settled(merge(lead, kept, gone)),
		])

		expect(answers.toSorted()).toEqual(['done', 'not there', 'not there'])
		const files = await db.owner
			.select({ into: person.mergedIntoId })
			.from(person)
			.where(inArray(person.id, [kept.personId, gone.personId]))
		expect(files.filter(({ into }) => into === null)).toHaveLength(1)
	}
})

test('a file that goes up in another one while something goes up in it leads on, and nobody is lost', async () => {
	const { merge, lead, kept, gone } = await makeDouble(db)
	const third = await makePerson(db, kept.organisationId)
	const answers = await Promise.all([settled(merge(lead, kept, gone)), settled(merge(lead, third, kept))])

	expect(answers).toContain('done')
	const files = await db.owner
		.select({ id: person.id, into: person.mergedIntoId })
		.from(person)
		.where(inArray(person.id, [kept.personId, gone.personId, third.personId]))
	const into = new Map(files.map((file) => [file.id, file.into]))
	for (let at = gone.personId, steps = 0; ; steps++) {
		const next = into.get(at) ?? null
		if (next === null) break
		expect(steps).toBeLessThan(3)
		at = next
	}
})

test('whoever plans while files are merged plans for the one that is kept, or for nobody', async () => {
	for (let round = 0; round < 5; round++) {
		const { merge, plan, kept, gone } = await makeDouble(db)
		const halfDays = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'] as const
		const [merged, ...planned] = await Promise.all([
			merge(),
			...halfDays.map((on, index) => settled(plan(index % 2 === 0 ? kept : gone, on))),
			...halfDays.map((on, index) => settled(plan(index % 2 === 1 ? kept : gone, on, 'afternoon'))),
		])

		expect(merged).toMatchObject({ ok: true })
		const left = await db.owner.select().from(plannedHalfDay).where(eq(plannedHalfDay.personId, gone.personId))
		expect(left).toEqual([])
		const there = await db.owner.select().from(plannedHalfDay).where(eq(plannedHalfDay.personId, kept.personId))
		expect(there).toHaveLength(planned.filter((answer) => answer === 'done').length)
		expect(planned.filter((answer) => answer !== 'done' && answer !== 'not there')).toEqual([])
	}
})

test('one half day planned in both files at once: one person is in one place, or the files stay two', async () => {
	for (let round = 0; round < 5; round++) {
		const { merge, plan, kept, gone } = await makeDouble(db)
		const [merged] = await Promise.all([merge(), settled(plan(kept, '2026-11-24')), settled(plan(gone, '2026-11-24'))])

		const of = ({ personId }: { personId: string }) =>
			db.owner.select().from(plannedHalfDay).where(eq(plannedHalfDay.personId, personId))
		const [one, other] = [await of(kept), await of(gone)]
		expect([0, 1]).toContain(one.length)
		expect(other).toHaveLength(merged.ok ? 0 : one.length)
	}
})
