import { saveReferral } from '@repo/domain/referral/save-referral'
import { stepReferral } from '@repo/domain/referral/step-referral'
import type { Page } from '@playwright/test'
import { expectAccessible, expectContrast } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { makeStaff } from '../testing/roles.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { wordsIn } from '../testing/words.ts'
import { day } from '../world/world.ts'

const allow = { allow: /status of (422|404|403)/ }

/** Chooses an option by a part of its words. */
async function choose(page: Page, label: string, part: RegExp) {
	const option = page.getByLabel(label, { exact: true }).locator('option').filter({ hasText: part }).first()
	await page.getByLabel(label, { exact: true }).selectOption(await option.innerText())
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('a partner sends someone, completes what is asked, the planner finds who it is, and the intake is held', async ({
	staff,
	someone,
	database,
}) => {
	const known = await makeParticipant(database, { name: 'Youssef Wolkentest', coach: 'C01' })
	const referrer = (await makeStaff(database)).get('referrer')
	if (referrer === undefined) throw new Error('nobody refers')
	const partner = await someone(referrer, allow)

	await partner.getByRole('link', { name: 'Aanmeldingen' }).click()
	await expect(partner.getByRole('heading', { level: 1 })).toHaveText('Mijn aanmeldingen')
	await partner.getByRole('link', { name: 'Nieuwe aanmelding' }).click()
	await partner.getByLabel('Naam', { exact: true }).first().fill('Joesoef Wolkentest')
	await partner.getByLabel('Telefoon', { exact: true }).first().fill('kort')
	await press(partner, 'Bewaar')
	await expect(partner.getByText('Vul een telefoonnummer in met minstens 8 cijfers').first()).toBeVisible()
	await expect(partner.getByLabel('Naam', { exact: true }).first()).toHaveValue('Joesoef Wolkentest')
	await partner.getByLabel('Telefoon', { exact: true }).first().fill('06-0000 0091')
	await press(partner, 'Bewaar')
	await expect(partner.getByRole('status')).toContainText('Bewaard.')
	await press(partner, 'Verstuur')
	await expect(partner.getByText('Nog niet verstuurd. Alles wat je hebt ingevuld is bewaard.')).toBeVisible()
	await expect(partner.getByRole('link', { name: 'Kies het doel.' })).toBeVisible()
	await screenshotOf(partner, 'referral-missing')
	await expectAccessible(partner)
	await partner.setViewportSize(desk)
	await choose(partner, 'Leest het best', /العربية/)
	await choose(partner, 'Schrift', /Arabisch/)
	await choose(partner, 'Doel', /Nederlands/)
	await choose(partner, 'Kanaal', /WIJ/)
	await choose(partner, 'Grondslag', /Participatiewet/)
	await partner.getByLabel('dinsdagochtend').check()
	await partner.getByLabel('donderdagmiddag').check()
	await partner.getByLabel('De deelnemer weet van deze aanmelding').check()
	await press(partner, 'Verstuur')
	await expect(partner.getByRole('status')).toContainText('De aanmelding is verstuurd.')
	await expect(partner.getByText(/Wij antwoorden vóór/)).toBeVisible()
	await expect(partner.locator('[lang=ar]').first()).toBeVisible()
	await screenshotOf(partner, 'referral-sent')

	const planner = await staff('L01', allow)
	await planner.goto('/aanmeldingen')
	await screenshotOf(planner, 'referrals')
	await expectAccessible(planner)
	await planner.setViewportSize(desk)
	await planner.getByRole('link', { name: 'Joesoef Wolkentest' }).click()
	await planner.getByText('Vraag wat er ontbreekt').first().click()
	await expect(planner.getByLabel('geboortedatum')).toBeChecked()
	await press(planner, 'Vraag wat er ontbreekt')
	await expect(planner.getByRole('status')).toContainText('De vraag staat bij de aanmelder.')

	await partner.goto('/aanmeldingen')
	await expect(partner.getByText('Ontbreekt nog: geboortedatum.')).toBeVisible()
	await partner.getByRole('link', { name: 'Joesoef Wolkentest' }).click()
	await partner.getByRole('link', { name: 'Aanmelding invullen' }).click()
	await partner.getByLabel('Geboortedatum').fill('1990-03-14')
	await press(partner, 'Verstuur opnieuw')
	await expect(partner.getByRole('status')).toContainText('De aanmelding is verstuurd.')

	await planner.reload()
	await expect(planner.getByText('Is dit dezelfde persoon?').first()).toBeVisible()
	await screenshotOf(planner, 'referral-same')
	await expectAccessible(planner)
	await planner.setViewportSize(desk)
	await choose(planner, 'Coach', /^Tineke/)
	await planner.getByLabel('Dag van het gesprek').fill(day(1))
	await planner.getByLabel('Tijd').fill('16:00')
	await press(planner, 'Neem aan en plan de intake')
	await expect(planner.getByRole('alert').first()).toContainText('Kies eerst of dit iemand is die we al kennen.')
	await expect(planner.getByLabel('Tijd')).toHaveValue('16:00')
	await planner.getByRole('radio', { name: /Youssef Wolkentest/ }).check()
	await press(planner, 'Neem aan en plan de intake')
	await expect(planner.getByRole('status')).toContainText('Aangenomen. De intake is gepland.')
	await planner.getByRole('link', { name: 'Open het dossier' }).click()
	await expect(planner.getByRole('heading', { level: 1 })).toContainText('Youssef Wolkentest')
	await partner.reload()
	await expect(partner.getByText('Staat nu in het dossier.')).toBeVisible()

	const coach = await staff('C01', allow)
	await coach.goto(`/deelnemers/${known.personId}/intake`)
	await press(coach, 'Het gesprek is gevoerd')
	await expect(coach.getByRole('status')).toContainText('Schrijf nu op wat is afgesproken.')
	await coach
		.getByRole('checkbox', { name: /Inpakken/ })
		.first()
		.check()
	for (const skill of ['Spreken', 'Luisteren', 'Lezen', 'Schrijven']) await choose(coach, skill, /^A1$/)
	await coach.getByLabel('Voorlezen').check()
	await press(coach, 'Bewaar en geef dit advies')
	await expect(coach.getByRole('alert')).toContainText('Geef het blad over privacy en zet dan een vinkje.')
	await screenshotOf(coach, 'intake-form')
	await expectAccessible(coach)
	await coach.setViewportSize(desk)
	await coach.getByLabel('Bellen in de ochtend').check()
	await coach.getByLabel('Het blad over privacy is gegeven en besproken').check()
	await coach.getByLabel('Start alleen').check()
	await coach.getByLabel('Dagdelen per week om mee te beginnen').fill('3')
	await choose(coach, 'Wat gaat Youssef doen?', /Ontwikkelplek/)
	await coach.getByLabel('Startdag').fill(day(8))
	await press(coach, 'Bewaar en geef dit advies')
	await expect(coach.getByRole('status')).toContainText('Het advies is gegeven.')
	await press(coach, 'Rond af')
	await expect(coach.getByRole('status')).toContainText('De intake is afgerond.')
	await screenshotOf(coach, 'intake-closed')
	await expectAccessible(coach)
})

test('who was here before reads on the own phone that there is no place yet, and stops it there; the planner reads who did', async ({
	staff,
	someone,
	database,
}) => {
	const known = await makeParticipant(database, { name: 'Lemlem Wolkentest', bornOn: '1994-02-11', readsIn: 'ti' })
	const id = await database.asStaff(await database.demoActor('C01'), async (ctx) => {
		const kept = await saveReferral(ctx, {
			id: null,
			name: 'Lemlem Wolkentest',
			bornOn: '1994-02-11',
			phone: '06-0000 0092',
			email: null,
			readsIn: 'ti',
			script: 'ethiopic',
			needsInterpreter: false,
			aim: 'back_again',
			channelCode: 'wij',
			legalBasis: 'participation_act',
			wishes: ['monday_morning'],
			told: true,
			emergencyName: null,
			emergencyPhone: null,
			emergencyRelation: null,
		})
		if (!kept.ok) throw new Error(kept.reason)
		await stepReferral(ctx, { id: kept.id, action: 'submit' })
		return kept.id
	})
	const planner = await staff('L01', allow)
	await planner.goto(`/aanmeldingen/${id}`)
	await planner.getByText('Zet op de wachtlijst').first().click()
	await planner
		.locator('#waitWho')
		.getByRole('radio', { name: /Lemlem Wolkentest/ })
		.check()
	await press(planner, 'Zet op de wachtlijst')
	await expect(planner.getByText(/Er is nog geen plek/).first()).toBeVisible()

	const phone = await someone(known, { reads: 'ti' })
	const words = wordsIn('ti')
	await phone.getByRole('link', { name: words('referral.own.title').text }).click()
	await expect(phone).toHaveURL('/aanmelding')
	await expect(phone.getByRole('link', { name: words('referral.own.action.stop').text })).toBeVisible()
	await screenshotOf(phone, 'own-referral-ti')
	await expectAccessible(phone)
	await phone.getByRole('link', { name: words('referral.own.action.stop').text }).click()
	await screenshotOf(phone, 'own-referral-sure-ti')
	await phone.getByRole('button', { name: words('referral.own.action.yes').text }).click()
	await expect(phone.getByRole('status')).toContainText(words('referral.told.withdrawn').text)
	await expect(phone.getByText(words('referral.own.none').text)).toBeVisible()
	await phone.goto('/')
	await expect(phone.getByRole('link', { name: words('referral.own.title').text })).toHaveCount(0)

	await planner.reload()
	await expect(planner.getByText('Ingetrokken door de deelnemer: ', { exact: false })).toBeVisible()
	await screenshotOf(planner, 'referral-stopped')
})

test('a referral of another partner is not there, and the pages keep their contrast in the dark', async ({
	staff,
	someone,
	database,
}) => {
	const referrer = (await makeStaff(database)).get('referrer')
	if (referrer === undefined) throw new Error('nobody refers')
	const coach = await staff('C01', allow)
	await coach.goto('/aanmeldingen/nieuw')
	await coach.getByLabel('Naam', { exact: true }).first().fill('Concepta Wolkentest')
	await press(coach, 'Bewaar')
	await expect(coach.getByRole('status')).toContainText('Bewaard.')
	const address = new URL(coach.url()).pathname.replace('/invullen', '')

	const partner = await someone(referrer, { ...allow, dark: true })
	await partner.goto('/aanmeldingen')
	await expect(partner.getByRole('main')).not.toContainText('Concepta')
	await expectContrast(partner)
	await partner.goto(address)
	await expect(partner.getByRole('heading', { level: 1 })).toHaveText('Niet gevonden')
	const planner = await staff('L01', allow)
	await planner.goto(address)
	await expect(planner.getByRole('heading', { level: 1 })).toHaveText('Niet gevonden')
})
