import { codeOf } from '@repo/db/connect'
import { enrolment, enrolmentChannel, type Role } from '@repo/db/schema'
import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { openWithReason } from '../access/open-with-reason.ts'
import type { Actor, Ctx } from '../context.ts'
import { addContracts } from '../enrolment/add-contracts.ts'
import { addReferralChannels } from '../enrolment/add-referral-channels.ts'
import { enrolPeople } from '../enrolment/enrol-people.ts'
import { type Product, productsFor } from '../enrolment/enrolment.rules.ts'
import { listEnrolments } from '../enrolment/list-enrolments.ts'
import { NotFound } from '../errors.ts'
import { as, makeCaseload, makeOrganisation, makePerson } from '../testing/make.ts'
import { addPeople } from './add-people.ts'
import { addToCaseload } from './add-to-caseload.ts'
import { getFile } from './get-file.ts'
import { grantRoles } from './grant-roles.ts'
import { listPeople } from './list-people.ts'
import { newIds } from './new-ids.ts'

const db = await useTestDb()
const forbidden = '42501'

const someone = (name: string) => ({ name, calledBy: name, readsIn: 'so', readingSupport: 'audio' }) as const
const staffOf = async (role: Role) => makePerson(db, (await makeOrganisation(db)).id, role)
const codeFrom = (attempt: Promise<unknown>) =>
	attempt.then(
		() => 'done',
		(error) => codeOf(error),
	)
const names = (ids: string[]) =>
	db.owner
		.execute<{ id: string; name: string }>(
			`select id, name from person where id in (${ids.map((id) => `'${id}'`).join()})`,
		)
		.then((rows) => ids.map((id) => rows.find((row) => row.id === id)?.name))

test('people are added in one go and answered in the same order, namesakes too', async () => {
	const administrator = await staffOf('administrator')
	const wanted = ['Hodan', 'Abdi', 'Hodan', 'Bram', 'Abdi']

	const ids = await as(db, administrator, (ctx) => addPeople(ctx, wanted.map(someone)))

	expect(await names(ids)).toEqual(wanted)
	expect(ids).toEqual(ids.toSorted())
	expect(await as(db, administrator, (ctx) => addPeople(ctx, []))).toEqual([])
})

test('only an administrator says who does what, and nobody but a planner adds people beside', async () => {
	const coach = await staffOf('coach')
	const { organisationId, personId } = coach
	const planner = { ...coach, organisationId, role: 'planner' } as const
	const add = (ctx: Ctx) => addPeople(ctx, [someone('Proef')])
	const start: ((ctx: Ctx) => Promise<unknown>)[] = [
		add,
		(ctx) => addToCaseload(ctx, [{ coachId: personId, personId, from: '2026-01-01' }]),
		(ctx) => enrolPeople(ctx, [{ personId, product: 'development_place', from: '2026-01-01' }]),
	]
	const appoint: ((ctx: Ctx) => Promise<unknown>)[] = [
		(ctx) => grantRoles(ctx, [{ personId, role: 'administrator', from: '2026-01-01' }]),
		(ctx) => addContracts(ctx, [{ personId, kind: 'wsw', weeklyHours: 36, from: '2010-01-01' }]),
	]

	for (const attempt of [...start, ...appoint]) expect(await codeFrom(as(db, coach, attempt))).toBe(forbidden)
	for (const attempt of appoint) expect(await codeFrom(as(db, planner, attempt))).toBe(forbidden)
	expect(await as(db, planner, add)).toHaveLength(1)
})

test('a role that ended is granted again with its new dates', async () => {
	const administrator = await staffOf('administrator')
	const { personId } = administrator
	const grant = (from: string, until?: string) =>
		as(db, administrator, (ctx) => grantRoles(ctx, [{ personId, role: 'planner', from, until }]))

	await grant('2020-01-01', '2021-01-01')
	await grant('2026-11-23')

	const rows = await db.owner.execute(
		`select "from"::text, until from role_grant where person_id = '${personId}' and role = 'planner'`,
	)
	expect([...rows]).toEqual([{ from: '2026-11-23', until: null }])
})

test('a restricted road is read by who goes with someone and the team lead; others read "Partner" or nothing (R-074)', async () => {
	const administrator = await staffOf('administrator')
	const { organisationId } = administrator
	const someone = await makePerson(db, organisationId)
	const { personId } = someone
	const make = (role: Role) => makePerson(db, organisationId, role)
	const [coach, other, referrer] = [await make('coach'), await make('coach'), await make('referrer')]
	await makeCaseload(db, coach, someone)
	await as(db, administrator, async (ctx) => {
		await addReferralChannels(ctx, [
			{ code: 'probation', name: 'Reclassering', restricted: true },
			{ code: 'wij', name: 'WIJ-team', restricted: false },
		])
		await enrolPeople(ctx, [
			{
				personId,
				product: 'resocialisation',
				from: '2026-11-23',
				channelCode: 'probation',
				referrerId: referrer.personId,
			},
			{ personId, product: 'development_place', from: '2026-11-22', channelCode: 'wij' },
		])
	})
	const roads = (reader: Actor) =>
		as(db, reader, (ctx) => getFile(ctx, personId)).then(
			({ episodes }) => episodes.map(({ channel }) => channel),
			(error: unknown) => (error instanceof NotFound ? 'no file' : error),
		)

	const named = [{ name: 'Reclassering' }, { name: 'WIJ-team' }]
	expect([await roads(coach), await roads(await make('team_lead'))]).toEqual([named, named])
	expect(await roads(await make('planner'))).toEqual(['partner', { name: 'WIJ-team' }])
	expect(await roads(other)).toBe('no file')
	await as(db, other, (ctx) =>
		openWithReason(ctx, { personId, reason: 'incident', explanation: 'Ongeluk in hal B, ik ben erbij.' }),
	)
	expect(await roads(other)).toEqual(['partner', { name: 'WIJ-team' }])
})

test('a product that tells of a restricted road is a neutral one to who may not know the road, also as a filter (R-074)', async () => {
	const administrator = await staffOf('administrator')
	const { organisationId } = administrator
	const someone = await makePerson(db, organisationId)
	const { personId } = someone
	const make = (role: Role) => makePerson(db, organisationId, role)
	const [coach, lead, planner, hasty] = [
		await make('coach'),
		await make('team_lead'),
		await make('planner'),
		await make('coach'),
	]
	await makeCaseload(db, coach, someone)
	await as(db, administrator, (ctx) => enrolPeople(ctx, [{ personId, product: 'resocialisation', from: '2026-11-23' }]))
	await as(db, hasty, (ctx) =>
		openWithReason(ctx, { personId, reason: 'incident', explanation: 'Ongeluk in hal B, ik ben erbij.' }),
	)
	const told = (reader: Actor) =>
		as(db, reader, async (ctx) => {
			const { episodes } = await getFile(ctx, personId)
			const { enrolments } = await listEnrolments(ctx, personId)
			return [episodes, enrolments].map(([first]) => first?.product)
		})
	for (const reader of [coach, lead]) expect(await told(reader)).toEqual(['resocialisation', 'resocialisation'])
	for (const reader of [planner, hasty]) expect(await told(reader)).toEqual(['development_place', 'development_place'])

	const found = (reader: Actor, product: Product) =>
		as(db, reader, async (ctx) => {
			const { people } = await listPeople(ctx, { text: '', product })
			return people.some(({ id }) => id === personId)
		})
	expect([await found(coach, 'resocialisation'), await found(coach, 'development_place')]).toEqual([true, false])
	expect([await found(planner, 'resocialisation'), await found(planner, 'development_place')]).toEqual([false, true])
	expect(productsFor('planner')).not.toContain('resocialisation')
	expect(productsFor('coach')).toContain('resocialisation')
})

test('a restricted road never stands where more people read it', async () => {
	const administrator = await staffOf('administrator')
	const { personId } = await makePerson(db, administrator.organisationId)
	const attempt = as(db, administrator, async (ctx) => {
		await addReferralChannels(ctx, [{ code: 'probation', name: 'Reclassering', restricted: true }])
		const { organisationId } = administrator
		const [id = ''] = await newIds(ctx.db, 1)
		await ctx.db
			.insert(enrolment)
			.values({ organisationId, id, personId, product: 'resocialisation', from: '2026-11-23' })
		await ctx.db
			.insert(enrolmentChannel)
			.values({ organisationId, enrolmentId: id, personId, channelCode: 'probation' })
	})
	expect(await codeFrom(attempt)).toBe(forbidden)
})
