import { expectAccessible } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'

test('two files that are one person become one, the old address leads on, the person reads it, and it is undone', async ({
	staff,
	someone,
	database,
}) => {
	const kept = await makeParticipant(database, { name: 'Merhawi Samentestma', coach: 'C01' })
	const gone = await makeParticipant(database, { name: 'Merhawe Samentestma', coach: 'C02' })
	const lead = await staff('E01')
	await lead.goto(`/deelnemers/${kept.personId}`)
	await lead.getByRole('link', { name: 'Samenvoegen' }).click()
	await expect(lead.getByRole('heading', { name: 'Is dit dezelfde persoon?' })).toBeVisible()
	await screenshotOf(lead, 'merge-doubles')
	await expectAccessible(lead)
	await lead.setViewportSize(desk)
	await lead.getByRole('link', { name: /^Vergelijk met Merhawe/ }).click()
	await expect(lead.getByRole('columnheader', { name: 'Dit dossier blijft' }).first()).toBeVisible()
	await expect(lead.getByText(/Coach blijft: Tineke/)).toBeVisible()
	await screenshotOf(lead, 'merge-compare')
	await expectAccessible(lead)
	await lead.setViewportSize(desk)
	await lead.getByLabel('De naam was anders geschreven').check()
	await lead.getByRole('button', { name: 'Maak er één dossier van' }).click()
	await expect(lead.getByRole('status')).toContainText('Dit is nu één dossier.')
	await expect(lead.getByRole('row', { name: /Merhawe Samentestma/ })).toContainText('De naam was anders geschreven')
	await screenshotOf(lead, 'merge-done')

	await lead.goto(`/deelnemers/${gone.personId}/traject`)
	await expect(lead.getByRole('status')).toContainText('hoort bij deze persoon')
	await expect(lead.getByRole('heading', { level: 1 })).toContainText('Merhawi')
	await screenshotOf(lead, 'merge-belongs')
	const karim = await staff('C02', { allow: /status of 404/ })
	await karim.goto(`/deelnemers/${gone.personId}`)
	await expect(karim.getByRole('heading', { level: 1 })).toHaveText('Niet gevonden')

	const phone = await someone(kept)
	await phone.goto('/wie-zag-mijn-gegevens')
	await expect(phone.getByText('Je stond er 2 keer in. Nu nog 1 keer.')).toBeVisible()

	await lead.goto(`/deelnemers/${kept.personId}/samenvoegen`)
	await lead.getByRole('button', { name: /^Haal Merhawe/ }).click()
	await expect(lead.getByRole('status')).toContainText('Het zijn weer twee dossiers.')
	await karim.goto(`/deelnemers/${gone.personId}`)
	await expect(karim.getByRole('heading', { level: 1 })).toContainText('Merhawe')
	await phone.reload()
	await expect(phone.getByText('Haalde 2 mensen weer uit elkaar.')).toBeVisible()
})

test('a file is found by a name that sounds quite different; a coach has no such page', async ({ staff, database }) => {
	const kept = await makeParticipant(database, { name: 'Selam Zoektestma', coach: 'C01' })
	await makeParticipant(database, { name: 'Yodit Verrestestma', coach: 'C02' })
	const lead = await staff('E01')
	await lead.goto(`/deelnemers/${kept.personId}/samenvoegen`)
	await lead.getByRole('searchbox').fill('verrestest')
	await lead.getByRole('searchbox').press('Enter')
	await expect(lead.getByRole('link', { name: /^Vergelijk met Yodit/ })).toBeVisible()
	expect(lead.url()).not.toContain('verrestest')

	const coach = await staff('C01', { allow: /status of 403/ })
	await coach.goto(`/deelnemers/${kept.personId}`)
	await expect(coach.getByRole('heading', { level: 1 })).toContainText('Selam')
	await expect(coach.getByRole('link', { name: 'Samenvoegen' })).toHaveCount(0)
	await coach.goto(`/deelnemers/${kept.personId}/samenvoegen`)
	await expect(coach.getByRole('heading', { level: 1 })).toHaveText('Geen toegang')
})
