import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { addReferralChannels } from '../enrolment/add-referral-channels.ts'
import { enrolPeople } from '../enrolment/enrol-people.ts'
import { as, makeOrganisation, makePerson } from '../testing/make.ts'
import { countRoads } from './count-roads.ts'

const db = await useTestDb()

/** An organisation to which so many people came by each road. */
async function makeRoads(counts: Partial<Record<'addiction_care' | 'probation' | 'wij' | 'gon', number>>) {
	const { id: organisationId } = await makeOrganisation(db)
	const administrator = await makePerson(db, organisationId, 'administrator')
	const manager = await makePerson(db, organisationId, 'manager')
	const people = Object.entries(counts).flatMap(([channelCode, count]) =>
		Array.from({ length: count }, () => channelCode),
	)
	const ids: { channelCode: string; personId: string }[] = []
	for (const channelCode of people)
		ids.push({ channelCode, personId: (await makePerson(db, organisationId, 'participant')).personId })
	await as(db, administrator, async (ctx) => {
		await addReferralChannels(ctx, [
			{ code: 'addiction_care', name: 'Verslavingszorg', restricted: true },
			{ code: 'probation', name: 'Reclassering', restricted: true },
			{ code: 'wij', name: 'WIJ-team', restricted: false },
			{ code: 'gon', name: 'GON', restricted: false },
		])
		await enrolPeople(
			ctx,
			ids.map((one) => ({ ...one, product: 'development_place', from: '2026-09-01' })),
		)
	})
	return { organisationId, manager }
}

test('A-14: restricted roads are one partner in the figures, and a group of three is "few"', async () => {
	const { manager } = await makeRoads({ wij: 9, gon: 6, addiction_care: 1, probation: 2 })
	const counted = await as(db, manager, countRoads)

	expect(counted).toEqual({
		roads: [
			{ road: { name: 'WIJ-team' }, people: 9 },
			{ road: { name: 'GON' }, people: 'hidden' },
			{ road: 'partner', people: 'few' },
		],
		total: 18,
	})
})

test('figures are for who leads, of the own organisation', async () => {
	await makeRoads({ wij: 7 })
	const { organisationId, manager } = await makeRoads({ gon: 6 })

	expect(await as(db, manager, countRoads)).toEqual({ roads: [{ road: { name: 'GON' }, people: 6 }], total: 6 })
	for (const role of ['coach', 'planner', 'administrator', 'referrer'] as const)
		expect((await as(db, await makePerson(db, organisationId, role), countRoads)).roads).toEqual([])
})
