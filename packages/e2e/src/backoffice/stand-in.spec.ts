import { expectAccessible, expectContrast } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { saveList } from '../testing/save-list.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { day } from '../world/world.ts'

const refused = { allow: /status of 422/ }

test('a colleague stands in for some days: sees those people, both coaches know it, and it ends early', async ({
	staff,
	someone,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Merhawit Testma', coach: 'C01' })
	const administrator = await staff('A01', refused)
	await administrator.goto('/beheer/waarneming/nieuw')
	const choose = async (coach: RegExp, standIn: RegExp, from: string, until: string) => {
		for (const [label, name] of [
			['Coach die er niet is', coach],
			['Waarnemer', standIn],
		] as const) {
			const option = administrator.getByLabel(label).locator('option').filter({ hasText: name })
			await administrator.getByLabel(label).selectOption(await option.innerText())
		}
		await administrator.getByLabel('Eerste dag').fill(from)
		await administrator.getByLabel('Laatste dag').fill(until)
		await administrator.getByRole('button', { name: 'Wijs waarnemer aan' }).click()
	}
	await choose(/^Tineke/, /^Tineke/, day(1), day(5))
	await expect(administrator.getByText('Kies een andere collega dan de coach die er niet is.')).toBeVisible()
	await choose(/^Tineke/, /^Karim/, day(5), day(1))
	await expect(administrator.getByText('De einddatum ligt voor de begindatum.')).toBeVisible()
	await screenshotOf(administrator, 'stand-in-form')
	await expectAccessible(administrator)
	await administrator.setViewportSize(desk)
	await choose(/^Tineke/, /^Karim/, day(1), day(5))
	await expect(administrator.getByRole('status')).toContainText('De waarnemer is aangewezen.')
	await screenshotOf(administrator, 'stand-in-list')
	const [columns, ...saved] = await saveList(administrator, 'Bewaar als Excel-bestand')
	expect(columns).toEqual(['Coach die er niet is', 'Waarnemer', 'Eerste dag', 'Laatste dag'])
	expect(saved).toContainEqual(['Tineke Demoshi', expect.stringMatching(/^Karim/), day(1), day(5)])
	await expectAccessible(administrator)
	await administrator.setViewportSize(desk)

	const karim = await staff('C02', { allow: /status of 404/ })
	await expect(karim.getByText(/^Je neemt waar voor Tineke/)).toBeVisible()
	await screenshotOf(karim, 'stand-in-today')
	await karim.goto(`/deelnemers/${person.personId}`)
	await expect(karim.getByRole('heading', { level: 1 })).toContainText('Merhawit')
	await expect((await staff('C01')).getByText(/^Karim .* neemt voor jou waar/)).toBeVisible()

	await administrator
		.getByRole('row', { name: /Tineke/ })
		.getByRole('button', { name: /^Beëindig voor Tineke/ })
		.click()
	await expect(administrator.getByRole('status')).toContainText('De waarneming is beëindigd.')
	await karim.reload()
	await expect(karim.getByRole('heading', { level: 1 })).toHaveText('Niet gevonden')

	const phone = await someone(person)
	await phone.goto('/wie-zag-mijn-gegevens')
	await expect(phone.getByText('Koos wie je coach vervangt.')).toBeVisible()
	await expect(phone.getByText('Waarom: jouw coach is er even niet.').first()).toBeVisible()
})

test('the pages of standing in keep their contrast in the dark; a coach may not name anyone', async ({ staff }) => {
	const administrator = await staff('A01', { dark: true })
	await administrator.goto('/beheer/waarneming')
	await expectContrast(administrator)
	const coach = await staff('C01', { allow: /status of 403/ })
	await coach.goto('/beheer/waarneming')
	await expect(coach.getByRole('heading', { level: 1 })).toHaveText('Geen toegang')
})
