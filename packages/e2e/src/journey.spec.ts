import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from './testing/axe.ts'
import { desk, expect, test } from './testing/fixtures.ts'
import { linkWith, showCode } from './testing/linking.ts'
import { makeParticipant, type Participant } from './testing/people.ts'
import { screenshotOf } from './testing/screenshot.ts'
import { dateIn, timeIn, wordsIn } from './testing/words.ts'
import { day } from './world/world.ts'

const name = `Selamawit Testma ${process.pid}`
const group = `Groep van vijftien ${process.pid}`
const words = wordsIn('ar')
const press = (page: Page, button: string) => page.getByRole('button', { name: button, exact: true }).click()
const told = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible()

/** After the weeks that the demo has planned: a Monday, the Wednesday of that week, and a Wednesday four weeks later. */
const [start, firstWork, lastDay] = [day(64), day(66), day(94)]

/** The fields of a page in which somebody can write words: everything else is chosen, a number or a date. */
const wordFields = (page: Page) =>
	page
		.locator('main :is(textarea, input[type=text], input:not([type]))')
		.evaluateAll((fields) => fields.map(({ id }) => id))

/** Chooses an option by a part of its words. */
async function choose(page: Page, label: string, part: RegExp) {
	const field = page.getByLabel(label, { exact: true })
	await field.selectOption(await field.locator('option').filter({ hasText: part }).first().innerText())
}

/** A partner sends someone who reads Arabic. */
async function refer(partner: Page) {
	await partner.getByRole('link', { name: 'Aanmeldingen' }).click()
	await partner.getByRole('link', { name: 'Nieuwe aanmelding' }).click()
	await partner.getByLabel('Naam', { exact: true }).first().fill(name)
	expect(await wordFields(partner)).toEqual(['name', 'emergencyName'])
	await partner.getByLabel('Geboortedatum').fill('1994-06-12')
	await partner.getByLabel('Telefoon', { exact: true }).first().fill('06-0000 0094')
	await choose(partner, 'Leest het best', /العربية/)
	await choose(partner, 'Schrift', /Arabisch/)
	await choose(partner, 'Doel', /Nederlands/)
	await choose(partner, 'Kanaal', /WIJ/)
	await choose(partner, 'Grondslag', /Participatiewet/)
	await partner.getByLabel('woensdagmiddag').check()
	await partner.getByLabel('vrijdagmiddag').check()
	await partner.getByLabel('De deelnemer weet van deze aanmelding').check()
	await press(partner, 'Verstuur')
	await told(partner, 'De aanmelding is verstuurd.')
}

/** What the group goes through, and the group with fourteen people in it; the planner stays on its page. */
async function formGroup(planner: Page, people: readonly Participant[]) {
	await planner.getByRole('link', { name: 'Groepen' }).click()
	await planner.getByRole('link', { name: 'Nieuwe opzet' }).click()
	await planner.getByLabel('Naam van de opzet').fill(`Opzet ${group}`)
	await planner.getByLabel('Aantal weken').fill('4')
	const afternoons = planner.getByRole('group', { name: 'middag' })
	await afternoons.getByLabel('woensdag').selectOption('Werk')
	await afternoons.getByLabel('vrijdag').selectOption({ label: 'Leven in Nederland, Groep 1' })
	await planner.getByRole('checkbox', { name: 'Inpakken', exact: true }).check()
	await press(planner, 'Bewaar de opzet')
	await told(planner, 'De opzet is bewaard.')
	await planner.getByLabel('Naam van de groep').fill(group)
	await planner.getByLabel('Opzet', { exact: true }).selectOption({ label: `Opzet ${group}` })
	await planner.getByLabel('Eerste dag').fill(start)
	await press(planner, 'Maak de groep')
	await expect(planner.getByRole('heading', { level: 1 })).toHaveText(group)
	for (const [index, person] of people.entries()) {
		await planner.getByLabel('Zoek op naam').fill(person.name)
		await press(planner, 'Zoek')
		await press(planner, 'Zet in de groep')
		await expect(planner.getByText(`${index + 1} van 15`)).toBeVisible()
	}
}

/** The planner accepts: with whom, when, and which group is thought of. Answers whose file it became. */
async function accept(planner: Page): Promise<string> {
	await planner.getByRole('link', { name: 'Aanmeldingen' }).click()
	await planner.getByRole('link', { name }).click()
	await choose(planner, 'Groep', new RegExp(group))
	await choose(planner, 'Coach', /^Tineke/)
	await planner.getByLabel('Dag van het gesprek').fill(day(1))
	await planner.getByLabel('Tijd').fill('16:00')
	await press(planner, 'Neem aan en plan de intake')
	await told(planner, 'Aangenomen. De intake is gepland.')
	await planner.getByRole('link', { name: 'Open het dossier' }).click()
	await planner.waitForURL('**/deelnemers/*')
	await expect(planner.getByRole('heading', { level: 1 })).toContainText(name)
	return new URL(planner.url()).pathname.split('/')[2] ?? ''
}

/** On the coach's device the participant chooses work by its picture, in Arabic, and gives it back. */
async function chooseWork(page: Page, personId: string) {
	await press(page, 'Geef aan Selamawit: werk kiezen')
	await page.waitForURL('**/welk-werk')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('workType.choose.title').text)
	const [packing, catering] = [work(page, 'packing'), work(page, 'catering')]
	await packing.click()
	await expect(packing).toHaveAttribute('aria-pressed', 'true')
	await catering.click()
	await expect(catering).toHaveAttribute('aria-pressed', 'true')
	await packing.click()
	await expect(packing).toHaveAttribute('aria-pressed', 'false')
	await screenshotOf(page, 'journey-choose-work')
	await page.getByRole('link', { name: words('workType.choose.action.ready').text }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('handOver.done.title').text)
	await page.locator('form[action="/uitloggen"] button').click()
	await page.getByRole('link', { name: 'Ik werk hier' }).click()
	await page.getByRole('button', { name: /^Ja, ik ben Tineke/ }).click()
	await page.waitForURL('**/geef?terug')
	await page.goto(`/deelnemers/${personId}/intake`)
	await expect(page.getByRole('checkbox', { name: new RegExp(words('workType.name.catering').text) })).toBeChecked()
}

const work = (page: Page, code: 'packing' | 'catering') =>
	page.getByRole('button', { name: words(`workType.name.${code}`).text, exact: true })

/** The coach holds the intake, and advises to start with the group. */
async function holdIntake(coach: Page, personId: string) {
	await coach.goto(`/deelnemers/${personId}/intake`)
	await press(coach, 'Het gesprek is gevoerd')
	await told(coach, 'Schrijf nu op wat is afgesproken.')
	await chooseWork(coach, personId)
	expect(await wordFields(coach)).toEqual([])
	for (const skill of ['Spreken', 'Luisteren', 'Lezen', 'Schrijven']) await choose(coach, skill, /^A1$/)
	await coach.getByLabel('Voorlezen').check()
	await coach.getByLabel('Een bericht in Mijn Instap').check()
	await coach.getByLabel('Het blad over privacy is gegeven en besproken').check()
	await coach.getByLabel('Start met een groep').check()
	await coach.getByLabel('Dagdelen per week om mee te beginnen').fill('2')
	await choose(coach, 'Groep', new RegExp(group))
	await press(coach, 'Bewaar en geef dit advies')
	await told(coach, 'Het advies is gegeven.')
	await screenshotOf(coach, 'journey-intake')
}

/** The planner closes the intake, which makes the fifteenth, and starts everyone. */
async function startGroup(planner: Page, personId: string) {
	await planner.goto(`/deelnemers/${personId}/intake`)
	await press(planner, 'Rond af')
	await told(planner, 'De intake is afgerond.')
	await planner.getByRole('link', { name: 'Groepen' }).click()
	await planner.getByRole('link', { name: group }).click()
	await expect(planner.getByRole('heading', { level: 1 })).toHaveText(group)
	await expect(planner.getByText('15 van 15')).toBeVisible()
	await press(planner, 'Start de groep')
	await told(planner, '15 deelnemers zijn begonnen. Er staan nu 120 dagdelen in het rooster.')
	await screenshotOf(planner, 'journey-started')
}

/** On the phone: this afternoon in Vandaag, and the first week in Rooster, in Arabic with the Dutch under it. */
async function seeFirstWeek(phone: Page) {
	await expect(phone.locator('html')).toHaveAttribute('dir', 'rtl')
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText(words('today.greeting', { name: 'Selamawit' }).text)
	await phone.getByRole('button', { name: words('common.action.showDutch').text }).click()
	const work = phone.getByRole('article', { name: words('workType.name.packing').text })
	await expect(work).toContainText(timeIn('ar', '12:30', '16:00').text)
	await expect(work.locator('[lang=nl][dir=ltr]').filter({ hasText: 'Inpakken' }).first()).toBeVisible()
	await screenshotOf(phone, 'journey-today')
	await phone
		.getByRole('navigation')
		.getByRole('link', { name: words('common.nav.schedule').text })
		.click()
	await expect(phone.getByText(words('schedule.halfDaysThisWeek', { count: 2 }).text)).toBeVisible()
	await expect(phone.getByText(words('schedule.halfDaysThisWeek', { count: 2 }).dutch ?? '').first()).toBeVisible()
	for (const [on, what] of [
		[firstWork, 'workType.name.packing'],
		[day(68), 'lesson.name.knm'],
	] as const) {
		const own = phone
			.getByRole('listitem')
			.filter({ hasText: dateIn('ar', on).text })
			.first()
		await expect(own).toContainText(words(what).text)
		await expect(own).toContainText(words(what).dutch ?? '')
	}
	await screenshotOf(phone, 'journey-week')
	await expectNoSidewaysScroll(phone)
}

/** The coach ends it: a review, where it leads, what is given back, the last day. */
async function leave(coach: Page, personId: string) {
	await coach.goto(`/deelnemers/${personId}/gesprekken/verslag`)
	await coach.getByLabel('Verslag', { exact: true }).fill('Inpakken gaat goed. Je gaat helpen in het buurthuis.')
	await press(coach, 'Deel met de deelnemer')
	await told(coach, 'Het verslag is gedeeld.')
	await coach.getByRole('link', { name: 'Traject' }).click()
	await coach.getByText('Begin met afronden', { exact: true }).first().click()
	await coach.getByLabel('Richting').selectOption({ label: 'Vrijwilligerswerk' })
	await press(coach, 'Begin met afronden')
	await told(coach, 'Het afronden is begonnen.')
	for (const item of ['Werkschoenen', 'Sleutel of kluisje', 'Toegangspas', 'Laatste gesprek'])
		await coach.getByLabel(item).check()
	await press(coach, 'Bewaar de lijst')
	await told(coach, 'De lijst is bewaard.')
	await coach.getByText('Rond af', { exact: true }).click()
	await coach.getByLabel('Hoe het eindigt').selectOption({ label: 'Uitstroom: weg met resultaat' })
	await coach.getByLabel('Bestemming').selectOption({ label: 'Uitstroom: Vrijwilligerswerk' })
	await coach.getByLabel('Nazorg', { exact: true }).selectOption({ label: 'Nazorg op een datum' })
	await coach.getByLabel('Datum van de nazorg').fill(day(130))
	await screenshotOf(coach, 'journey-exit')
	await press(coach, 'Rond het traject af')
	await told(coach, 'Het traject is afgerond.')
	await expect(coach.getByText('Bij het vertrek (4 van 7 afgevinkt)')).toBeVisible()
}

/** The same person comes back, by the same file (3.6). */
async function comeBack(coach: Page) {
	await expect(coach.getByText('Een kort eerste gesprek is genoeg, uiterlijk op')).toBeVisible()
	await coach.getByLabel('Soort traject').selectOption({ label: 'Vangnet' })
	await coach.getByLabel('Begint op').fill(day(134))
	await press(coach, 'Plan de terugkeer')
	await told(coach, 'Welkom terug: het nieuwe traject is gepland, bij dezelfde persoon.')
	await expect(coach.getByRole('article')).toHaveCount(2)
	await screenshotOf(coach, 'journey-return')
}

test('someone is sent, talks, starts with fifteen, sees the first week on a phone, leaves and comes back', async ({
	staff,
	visitor,
	database,
	bothAt,
}) => {
	test.slow()
	const people: Participant[] = []
	for (let number = 1; number < 15; number++) people.push(await makeParticipant(database, { name: 'Imane Testma' }))

	const partner = await staff('R01')
	await refer(partner)
	const planner = await staff('L01')
	await formGroup(planner, people)
	const personId = await accept(planner)
	await holdIntake(await staff('C01'), personId)
	await startGroup(planner, personId)
	await partner.reload()
	await expect(partner.getByText('Staat nu in het dossier.')).toBeVisible()

	const later = await bothAt(firstWork, '09:00')
	const phone = await visitor('portal', { origin: later.portal, address: '10.2.1.1' })
	const coach = await staff('C01', { origin: later.backoffice })
	await linkWith(phone, await showCode(coach, { personId }), 'ar')
	await phone.goto('/')
	await seeFirstWeek(phone)

	const atTheEnd = await bothAt(lastDay, '10:00')
	const atExit = await staff('C01', { origin: atTheEnd.backoffice })
	await leave(atExit, personId)
	await comeBack(atExit)
	await expectAccessible(atExit)
	await atExit.setViewportSize(desk)

	await phone.goto(atTheEnd.portal)
	const welcome = words('enrolment.back', { name: 'Selamawit' })
	await expect(phone.getByText(welcome.text)).toBeVisible()
	await expect(phone.getByText(welcome.dutch ?? '')).toBeVisible()
	await screenshotOf(phone, 'journey-back')
	await expectAccessible(phone)
})
