import { addPeople } from '@repo/domain/person/add-people'
import { addStaff } from '@repo/domain/person/add-staff'
import { grantRoles } from '@repo/domain/person/grant-roles'
import type { Actor } from '@repo/domain/context'
import { settingRules } from '@repo/domain/setting/setting.rules'
import { ask } from '../testing/ask.ts'
import type { Database } from '../testing/database.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant, startSessionOf } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { sealed } from '../testing/search.ts'
import { world } from '../world/world.ts'

/** A coach of one test, who has nobody in the caseload. */
async function makeCoach(database: Database): Promise<Actor & { name: string }> {
	const name = `Karin Zoektma ${process.pid}`
	return database.asStaff(await database.demoActor('A01'), async (ctx) => {
		const [personId = ''] = await addPeople(ctx, [{ name, calledBy: 'Karin', readsIn: 'nl', readingSupport: 'none' }])
		await addStaff(ctx, [{ personId, name, calledBy: 'Karin' }])
		await grantRoles(ctx, [{ personId, role: 'coach', from: '2020-01-01' }])
		return { organisationId: ctx.actor.organisationId, personId, role: 'coach', assurance: 'low', name }
	})
}

test('names outside the own list are looked for so many times a day, and the privacy officer reads how often', async ({
	someone,
	staff,
	database,
}) => {
	const coach = await makeCoach(database)
	const person = await makeParticipant(database, { name: 'Quinta Testma' })
	const page = await someone(coach)
	const cookie = await startSessionOf(database, coach)
	const at = (text: string) => `/deelnemers/open-met-reden?zoek=${sealed(text)}`
	const { preset: most } = settingRules.name_searches_per_day
	for (let search = 1; search < most; search++) {
		const { status, body } = await ask(world().backoffice, at(`niemand ${search}`), { cookie })
		expect([status, body.includes('Zoeken kan morgen weer')]).toEqual([200, false])
	}
	// Looked at again it is the same search.
	for (let times = 0; times < 3; times++) {
		await page.goto(at(person.name))
		await expect(page.getByRole('radio', { name: person.name })).toBeVisible()
	}

	await page.goto(at('Quinta'))
	await expect(page.getByRole('alert')).toContainText('Je hebt vandaag vaak gezocht. Zoeken kan morgen weer.')
	await expect(page.getByRole('radio')).toHaveCount(0)
	await screenshotOf(page, 'name-search-enough')

	const officer = await staff('F01')
	await officer.goto('/inzage')
	const row = officer
		.getByRole('table', { name: 'Zoeken buiten de eigen lijst' })
		.getByRole('row', { name: coach.name })
	await expect(row).toContainText(String(most + 1))
	await expect(row.getByRole('cell').last()).toHaveText('1')
	await screenshotOf(officer, 'name-search-month')
})
