import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { addReferralChannels } from '../enrolment/add-referral-channels.ts'
import { enrolPeople } from '../enrolment/enrol-people.ts'
import { as, makeCaseload, makePerson, makeWorld } from '../testing/make.ts'
import { exportPeople } from './export-people.ts'

const db = await useTestDb()
const { organisationId, planner } = await makeWorld(db)
const administrator = await makePerson(db, organisationId, 'administrator')
const coach = await makePerson(db, organisationId, 'coach', 'Tineke Testma')
const [amina, bram, cato] = [
	await makePerson(db, organisationId, 'participant', 'Amina Testma'),
	await makePerson(db, organisationId, 'participant', 'Bram Testma'),
	await makePerson(db, organisationId, 'participant', 'Cato Testma'),
]
await makeCaseload(db, coach, amina)
await makeCaseload(db, coach, bram)
await as(db, administrator, async (ctx) => {
	await addReferralChannels(ctx, [
		{ code: 'addiction_care', name: 'Verslavingszorg', restricted: true },
		{ code: 'wij', name: 'WIJ-team', restricted: false },
	])
	await enrolPeople(ctx, [
		{ personId: amina.personId, product: 'resocialisation', from: '2026-09-01', channelCode: 'addiction_care' },
		{
			personId: bram.personId,
			product: 'development_place',
			from: '2026-09-01',
			until: '2026-12-31',
			channelCode: 'wij',
		},
		{ personId: bram.personId, product: 'language_work', from: '2024-01-01', until: '2024-06-30', state: 'ended' },
	])
})

test('A-14: a restricted channel is "Partner" in a file, whoever makes it; its name stands nowhere in it', async () => {
	for (const who of [planner, coach, await makePerson(db, organisationId, 'team_lead')]) {
		const people = await as(db, who, (ctx) => exportPeople(ctx, { text: '' }))
		expect(people.find(({ id }) => id === amina.personId)).toMatchObject({ via: null, byPartner: true })
		expect(JSON.stringify(people)).not.toMatch(/erslaving|resocialisation/)
	}
})

test('a file holds everyone whom the actor sees, once, by name, with the enrolment that goes on', async () => {
	const mine = await as(db, coach, (ctx) => exportPeople(ctx, { text: '' }))
	expect(mine.map(({ id }) => id)).toEqual([amina.personId, bram.personId])
	expect(mine[1]).toMatchObject({
		name: 'Bram Testma',
		coaches: 'Tineke Testma',
		product: 'development_place',
		from: '2026-09-01',
		until: '2026-12-31',
		via: 'WIJ-team',
		byPartner: false,
	})
	const all = await as(db, planner, (ctx) => exportPeople(ctx, { text: '' }))
	expect(all.map(({ id }) => id)).toContain(cato.personId)
})

test('a file holds what the filter of the list leaves', async () => {
	const found = await as(db, planner, (ctx) => exportPeople(ctx, { text: 'brám' }))
	expect(found.map(({ id }) => id)).toEqual([bram.personId])
	expect(await as(db, planner, (ctx) => exportPeople(ctx, { text: '', product: 'safety_net' }))).toEqual([])
})
