import { useTestDb } from '@repo/db/testing'
import { expect, test } from 'vitest'
import { as, makePerson, makeWorld } from '../testing/make.ts'
import { makeChannels, makeReferral } from '../testing/make-referral.ts'
import { exportReferrals } from './export-referrals.ts'
import { listReferrals } from './list-referrals.ts'

const db = await useTestDb()
const { organisationId, planner } = await makeWorld(db)
await makeChannels(db, organisationId)
const partner = await makePerson(db, organisationId, 'referrer', 'Roos Nepstra')
const other = await makePerson(db, organisationId, 'referrer', 'Otto Testma')
const lead = await makePerson(db, organisationId, 'team_lead')
await makeReferral(db, partner, { name: 'Amina Testma' })
await makeReferral(db, other, { name: 'Bram Testma', channelCode: 'probation' })

test('A-14: of a restricted road a file tells neither its name nor who sent them, whoever makes it', async () => {
	for (const who of [planner, lead, other]) {
		const rows = await as(db, who, exportReferrals)
		expect(rows.find(({ name }) => name === 'Bram Testma')).toMatchObject({
			via: null,
			referrer: null,
			byPartner: true,
		})
		expect(JSON.stringify(rows)).not.toMatch(/eclasser|probation|Otto/)
	}
})

test('a file holds the referrals of the list, with the road where everyone may know it', async () => {
	const rows = await as(db, planner, exportReferrals)
	expect(rows.map(({ id }) => id)).toEqual((await as(db, planner, listReferrals)).map(({ id }) => id))
	expect(rows.find(({ name }) => name === 'Amina Testma')).toMatchObject({
		state: 'submitted',
		referrer: 'Roos Nepstra',
		via: 'WIJ-team',
		byPartner: false,
	})
})

test('who sends people saves the own referrals and no others', async () => {
	expect((await as(db, partner, exportReferrals)).map(({ name }) => name)).toEqual(['Amina Testma'])
})
