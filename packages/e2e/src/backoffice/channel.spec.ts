import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { expectAccessible } from '../testing/axe.ts'
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

test('A-14: a manager reads and saves how many people came by which road: "Partner", and "< 5" for a few', async ({
	staff,
}) => {
	const page = await staff('M01')
	await page.getByRole('link', { name: 'Cijfers' }).click()
	const figures = page.getByRole('table')
	await expect(figures.getByRole('row').filter({ hasText: 'Partner' })).toHaveCount(1)
	await expect(figures.getByRole('row').filter({ hasText: '< 5' }).first()).toBeVisible()
	await expect(page.getByRole('main')).not.toContainText(/Reclassering|Verslaving|Geestelijke|Jeugdhulp|Beschermd/)
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: 'Bewaar als CSV-bestand' }).click(),
	])
	const chunks: Buffer[] = []
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
	const saved = Buffer.concat(chunks).toString()
	expect(saved).toContain('Partner')
	expect(saved).toContain('< 5')
	expect(saved).not.toMatch(/Reclassering|Verslaving|Geestelijke|Jeugdhulp|Beschermd/)
	await expectAccessible(page)
})
