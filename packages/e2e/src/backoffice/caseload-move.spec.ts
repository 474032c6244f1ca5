import { expectAccessible } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { day } from '../world/world.ts'

test('who is ticked goes with another coach from a day on, reads that, and is put back on the same day', async ({
	staff,
	someone,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Almaz Verhuistestma', coach: 'C02' })
	const lead = await staff('E01', { allow: /status of 422/ })
	await lead.goto('/beheer/caseload')
	const choose = async (label: string, coach: RegExp) => {
		const option = lead.getByLabel(label).locator('option').filter({ hasText: coach })
		await lead.getByLabel(label).selectOption(await option.innerText())
	}
	await choose('Coach die de deelnemers nu heeft', /^Karim/)
	await choose('Coach die ze krijgt', /^Tineke/)
	await lead.getByLabel('Vanaf', { exact: true }).fill(day(7))
	await lead.getByRole('button', { name: 'Laat de deelnemers zien' }).click()
	await expect(lead.getByRole('heading', { name: /deelnemers? van Karim/ })).toBeVisible()
	await screenshotOf(lead, 'caseload-move')
	await expectAccessible(lead)
	await lead.setViewportSize(desk)
	for (const box of await lead.getByRole('checkbox').all()) await box.uncheck()
	await lead.getByRole('button', { name: /^Verplaats naar/ }).click()
	await expect(lead.getByRole('alert')).toContainText('Zet een vinkje')
	for (const box of await lead.getByRole('checkbox').all()) await box.uncheck()
	await lead.getByLabel(person.name).check()
	await lead.getByRole('button', { name: /^Verplaats naar/ }).click()
	await expect(lead.getByRole('status')).toContainText('De deelnemers zijn verplaatst.')
	await screenshotOf(lead, 'caseload-moved')
	await expectAccessible(lead)
	await lead.setViewportSize(desk)

	const phone = await someone(person)
	await phone.goto('/')
	await expect(phone.getByText(/^Vanaf .* is Tineke jouw coach\.$/)).toBeVisible()
	await screenshotOf(phone, 'caseload-coach-soon')
	await phone.goto('/wie-zag-mijn-gegevens')
	await expect(phone.getByText('Koos een coach voor jou.')).toBeVisible()

	await lead
		.getByRole('row', { name: /Karim.*Tineke/ })
		.getByRole('button', { name: /^Zet terug bij Karim/ })
		.click()
	await expect(lead.getByRole('status')).toContainText('weer bij de eerste coach')
	await phone.goto('/')
	await expect(phone.getByText(/jouw coach\.$/)).toHaveCount(0)
})
