import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { makeStaff } from '../testing/roles.ts'

test('a restricted road is named to the own coach, and is "Partner" to a planner (R-074)', async ({
	staff,
	someone,
	database,
}) => {
	const { name, personId } = await makeParticipant(database, { name: 'Weg Testma', coach: 'C01' })
	const referrer = (await makeStaff(database)).get('referrer')
	if (referrer === undefined) throw new Error('nobody refers')
	const enrolled = { personId, product: 'resocialisation', from: '2026-01-05', channelCode: 'probation' } as const
	await database.asStaff(await database.demoActor('A01'), (ctx) =>
		enrolPeople(ctx, [{ ...enrolled, referrerId: referrer.personId }]),
	)

	const coach = await staff('C01')
	await coach.goto(`/deelnemers/${personId}`)
	await expect(coach.getByRole('listitem').filter({ hasText: 'via Reclassering' })).toBeVisible()
	const planner = await staff('L01')
	await planner.goto(`/deelnemers/${personId}`)
	await expect(planner.getByRole('listitem').filter({ hasText: 'via Partner' })).toBeVisible()
	await expect(planner.getByRole('main')).not.toContainText('Reclassering')

	const partner = await someone(referrer)
	await partner.getByRole('link', { name: 'Deelnemers' }).click()
	await expect(partner.getByRole('heading', { level: 1 })).toHaveText('Wie jij hebt aangemeld')
	await expect(partner.getByRole('table').getByRole('row', { name })).toBeVisible()
	await expect(partner.getByRole('table').getByRole('row')).toHaveCount(2)
	await expect(partner.getByRole('table').getByRole('link')).toHaveCount(0)
})
