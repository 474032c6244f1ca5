import { addContracts } from '@repo/domain/enrolment/add-contracts'
import { enrolPeople } from '@repo/domain/enrolment/enrol-people'
import { setEmergencyContact } from '@repo/domain/person/set-contact'
import { listChoices } from '@repo/domain/schedule/list-choices'
import { planHalfDay } from '@repo/domain/schedule/plan-half-day'
import { expectContrast, expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import type { Database } from '../testing/database.ts'
import { desk, expect, phone, test } from '../testing/fixtures.ts'
import { tabTo } from '../testing/keyboard.ts'
import { makeParticipant, type Participant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { sealed } from '../testing/search.ts'
import { day } from '../world/world.ts'

const refused = { allow: /status of 422/ }
const products = ['development_place', 'language_work', 'safety_net', 'sheltered_pre_programme'] as const

/** Gives someone a road of six stretches: four enrolments one after the other, and two contracts. */
async function makeRoad(database: Database, { personId }: Participant) {
	const administrator = await database.demoActor('A01')
	await database.asStaff(administrator, async (ctx) => {
		await enrolPeople(
			ctx,
			products.map((product, index) => {
				const until = index === 3 ? undefined : `${2022 + index}-10-01`
				return { personId, product, from: `${2022 + index}-02-01`, until }
			}),
		)
		await addContracts(
			ctx,
			[2018, 2020].map((year) => ({
				personId,
				kind: 'secondment' as const,
				weeklyHours: 24,
				from: `${year}-01-01`,
				until: `${year}-12-31`,
			})),
		)
	})
}

test('the overview says who it is, how to reach them, and the road of six stretches with today on it', async ({
	staff,
	database,
}) => {
	const someone = await makeParticipant(database, { name: 'Wegwijs Testma', coach: 'C01', readsIn: 'ti' })
	await makeRoad(database, someone)
	const page = await staff('C01')
	await page.goto(`/deelnemers/${someone.personId}`)

	const road = page.getByRole('list', { name: 'De weg tot nu toe' }).getByRole('listitem')
	await expect(road).toHaveCount(6)
	await expect(road.first()).toContainText('Detachering, 24 uur per week')
	await expect(road.last()).toContainText('Voortraject beschut werk')
	await expect(page.getByText(/^De streep is vandaag: /)).toBeVisible()
	await expect(page.getByRole('region', { name: 'Bereiken' }).getByText('niet bekend')).toHaveCount(3)
	await screenshotOf(page, 'person')
})

for (const javaScript of [true, false])
	test(`how to reach someone is written down; what is wrong says so and keeps what was typed ${javaScript ? '' : '(without JavaScript)'}`, async ({
		staff,
		database,
	}) => {
		const someone = await makeParticipant(database, { name: 'Belma Testma', coach: 'C01' })
		const page = await staff('C01', { ...refused, javaScript })
		await page.goto(`/deelnemers/${someone.personId}`)
		await page.getByRole('link', { name: 'Wijzig hoe je deze deelnemer bereikt' }).click()
		const contact = page.getByRole('form', { name: 'Bereiken' })
		await contact.getByLabel('Telefoon').fill('bel mij')
		await contact.getByLabel('E-mail').fill('belma')
		await page.getByRole('button', { name: 'Bewaar telefoon en e-mail' }).click()

		await expect(page.getByRole('alert')).toContainText('Vul een telefoonnummer in, zoals 06-1234 5678.')
		await expect(page.getByRole('alert')).toContainText('Vul een e-mailadres in, zoals naam@voorbeeld.nl.')
		await expect(contact.getByLabel('Telefoon')).toHaveValue('bel mij')
		await screenshotOf(page, 'person-details-wrong')
		await contact.getByLabel('Telefoon').fill('06-0000 0301')
		await contact.getByLabel('E-mail').fill('')
		await page.getByRole('button', { name: 'Bewaar telefoon en e-mail' }).click()
		await expect(page.getByRole('status')).toContainText('Telefoon en e-mail zijn bewaard.')
		const emergency = page.getByRole('form', { name: 'Wie bellen we bij nood?' })
		await emergency.getByLabel('Naam').fill('Nina Noodma')
		await emergency.getByLabel('Telefoon').fill('06-0000 0302')
		await page.getByRole('button', { name: 'Bewaar wie we bij nood bellen' }).click()
		await expect(page.getByRole('alert')).toContainText('Kies wie dit is.')
		await emergency.getByLabel('Wie is dit?').selectOption('partner')
		await page.getByRole('button', { name: 'Bewaar wie we bij nood bellen' }).click()
		await page.getByRole('link', { name: 'Terug naar het dossier' }).click()

		const reach = page.getByRole('region', { name: 'Bereiken' })
		await expect(reach.getByRole('link', { name: '06-0000 0301' })).toHaveAttribute('href', 'tel:0600000301')
		await expect(reach).toContainText('Nina Noodma, partner, 06-0000 0302')
	})

test('by the keyboard alone a coach changes how someone reads, and the header says it', async ({ staff, database }) => {
	const someone = await makeParticipant(database, { name: 'Leesma Testma', coach: 'C01' })
	const page = await staff('C01')
	await page.goto(`/deelnemers/${someone.personId}`)
	await tabTo(page, page.getByRole('link', { name: 'Wijzig taal en hulp' }))
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { level: 2, name: 'Gegevens wijzigen' })).toBeVisible()
	await tabTo(page, page.getByLabel('Leest het best'))
	await page.keyboard.type('Eng')
	await tabTo(page, page.getByRole('radio', { name: 'geen' }))
	await page.keyboard.press('ArrowDown')
	await tabTo(page, page.getByRole('button', { name: 'Bewaar taal en hulp' }))
	await page.keyboard.press('Enter')

	await expect(page.getByRole('status')).toContainText('Taal en hulp zijn bewaard.')
	await expect(page.locator('header').filter({ hasText: someone.name })).toContainText('English, voorlezen')
})

test('a file that was opened with a reason is read and not changed; a planner does not change how someone reads', async ({
	staff,
	database,
}) => {
	const someone = await makeParticipant(database, { name: 'Glasma Testma', coach: 'C02' })
	const { personId } = someone
	const coach = await staff('C01')
	await coach.goto(`/deelnemers/open-met-reden?zoek=${sealed(someone.name)}`)
	await coach.getByLabel(someone.name).check()
	await coach.getByLabel('Er is iets gebeurd').check()
	await coach.getByLabel('Leg kort uit waarom').fill('Hij viel in hal B, ik was erbij.')
	await coach.getByRole('button', { name: 'Open het dossier' }).click()
	await expect(coach.getByRole('heading', { name: 'Bereiken' })).toBeVisible()
	await expect(coach.getByRole('link', { name: /^Wijzig/ })).toHaveCount(0)
	await coach.goto(`/deelnemers/${personId}/gegevens`)
	await expect(coach.getByText('Je kunt het lezen, niet wijzigen.')).toBeVisible()
	await expect(coach.getByRole('form')).toHaveCount(0)
	const planner = await staff('L01')
	await planner.goto(`/deelnemers/${personId}/gegevens`)
	await expect(planner.getByRole('form')).toHaveCount(2)
})

test('an administrator sets a term from a day on, and takes back what was planned', async ({ staff }) => {
	const page = await staff('A01', refused)
	await page.getByRole('link', { name: 'Instellingen' }).click()
	await screenshotOf(page, 'settings')
	await page.getByRole('link', { name: 'Wijzig: Langste pauze' }).click()
	const set = async (value: string, from: string) => {
		await page.getByLabel('Nieuwe waarde, in weken').fill(value)
		await page.getByLabel('Geldt vanaf').fill(from)
		await page.getByRole('button', { name: 'Bewaar' }).click()
	}
	await set('veel', day(-1))
	await expect(page.getByRole('alert')).toContainText('Vul een heel getal in van 1 tot en met 52.')
	await expect(page.getByLabel('Nieuwe waarde, in weken')).toHaveValue('veel')
	await set('8', day(-1))
	await expect(page.getByRole('alert')).toContainText('Kies vandaag of een latere dag.')
	await set('8', day(15))
	await expect(page.getByRole('status')).toContainText('Bewaard.')
	await expect(page.getByText('Nu geldt: 6 weken.')).toBeVisible()
	await screenshotOf(page, 'setting')
	await page.getByRole('button', { name: /^Trek in: 8 weken vanaf / }).click()
	await expect(page.getByRole('status')).toContainText('De geplande wijziging is ingetrokken.')
	await expect(page.getByRole('heading', { name: 'Geplande wijzigingen' })).toHaveCount(0)
})

test('the pages of a person and of settings break no rule of WCAG 2.2 AA, on a desk and on a phone', async ({
	staff,
	database,
}) => {
	const someone = await makeParticipant(database, { name: 'Regelma Testma', coach: 'C01' })
	await makeRoad(database, someone)
	const file = `/deelnemers/${someone.personId}`
	const settings = '/beheer/instellingen'
	for (const [code, paths] of [
		['C01', [file, `${file}/gegevens`]],
		['A01', [settings, `${settings}/wijzigen?wat=review_weeks`]],
	] as const)
		for (const dark of [false, true]) {
			const page = await staff(code, { dark })
			for (const path of paths)
				for (const size of [desk, phone]) {
					await page.setViewportSize(size)
					await page.goto(path)
					if (dark) await expectContrast(page)
					else await expectNoViolations(page)
					await expectNoSidewaysScroll(page)
					const name = path.replace(file, 'person').replaceAll(/\W+/g, '-')
					await screenshotOf(page, `${name}-${size.width}-${dark ? 'dark' : 'light'}`)
				}
		}
})

test('the supervisor of the day sees whom to call for who works there today, and the participant sees that they looked', async ({
	staff,
	someone,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Aaltje Testma' })
	const { personId } = person
	await database.asStaff(await database.demoActor('L01'), async (ctx) => {
		const contact = { name: 'Nina Testma', relation: 'partner', phone: '06-0000 0103' } as const
		await setEmergencyContact(ctx, { personId, contact })
		const { sites, workTypes } = await listChoices(ctx)
		const ids = { siteId: sites[0]?.id ?? '', workTypeId: workTypes.find(({ code }) => code === 'packing')?.id ?? '' }
		await planHalfDay(ctx, { ...ids, personId, on: day(1), part: 'afternoon' })
	})
	const supervisor = await staff('W02')
	await supervisor.goto('/deelnemers')
	await supervisor.getByRole('link', { name: `Bij nood: ${person.name}` }).click()
	await expect(supervisor.getByRole('heading', { level: 1 })).toHaveText(`Bij nood bellen: ${person.name}`)
	await expect(supervisor.getByText('Nina Testma')).toBeVisible()
	await expect(supervisor.getByRole('link', { name: '06-0000 0103' })).toHaveAttribute('href', 'tel:0600000103')
	await screenshotOf(supervisor, 'emergency')
	await expectNoViolations(supervisor)

	const own = await someone(person)
	await own.goto('/wie-zag-mijn-gegevens')
	await expect(own.getByText(/Fatma/).first()).toBeVisible()
})
