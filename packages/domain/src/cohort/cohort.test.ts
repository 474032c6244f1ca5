import { useTestDb } from '@repo/db/testing'
import { beforeAll, expect, test } from 'vitest'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { as, makeOrganisation, makePerson } from '../testing/make.ts'
import { addCohort } from './add-cohort.ts'
import { addToCohort } from './add-to-cohort.ts'

const db = await useTestDb()
let planner: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
	planner = await makePerson(db, (await makeOrganisation(db)).id, 'planner')
})

const acting = <T>(work: (ctx: Ctx) => Promise<T>) => as(db, planner, work)
const add = async (count: number) => {
	const people = Array.from({ length: count }, () => makePerson(db, planner.organisationId))
	return (await Promise.all(people)).map(({ personId }) => personId)
}
const group = (name: string, members: string[]) =>
	acting((ctx) => addCohort(ctx, { name, from: '2026-11-23', until: '2027-02-12', members }))

test('a group of status holders has fifteen people, not sixteen (R-005)', async () => {
	const people = await add(16)

	expect(await group('zestien', people)).toEqual({ ok: false, reason: 'cohort-full', places: 15 })
	expect(await group('vijftien', people.slice(0, 15))).toMatchObject({ ok: true })
})

test('the sixteenth who comes later is refused too, who is in already may come again', async () => {
	const people = await add(16)
	const made = await group('later', people.slice(0, 15))
	if (!made.ok) throw new Error(made.reason)

	expect(await acting((ctx) => addToCohort(ctx, { ...made, members: people.slice(15) }))).toMatchObject({ ok: false })
	expect(await acting((ctx) => addToCohort(ctx, { ...made, members: people.slice(0, 3) }))).toEqual({ ok: true })
})

test('of ten who come at once for the last five places five get in', async () => {
	const people = await add(20)
	const made = await group('samen', people.slice(0, 10))
	if (!made.ok) throw new Error(made.reason)

	const results = await Promise.all(
		people.slice(10).map((member) => acting((ctx) => addToCohort(ctx, { ...made, members: [member] }))),
	)

	expect(results.filter((result) => result.ok)).toHaveLength(5)
})

test("another organisation's group does not exist for you", async () => {
	const made = await group('van ons', await add(1))
	if (!made.ok) throw new Error(made.reason)
	const stranger = await makePerson(db, (await makeOrganisation(db)).id, 'administrator')

	await expect(as(db, stranger, (ctx) => addToCohort(ctx, { ...made, members: [stranger.personId] }))).rejects.toThrow(
		NotFound,
	)
})
