import { joinCohort } from '@repo/domain/cohort/join-cohort'
import { markStart } from '@repo/domain/cohort/mark-start'
import { listEnrolments } from '@repo/domain/enrolment/list-enrolments'
import { stepEnrolment } from '@repo/domain/enrolment/step-enrolment'
import { planHalfDay } from '@repo/domain/schedule/plan-half-day'
import { addDays } from '@repo/domain/schedule/half-day.rules'
import { listChoices } from '@repo/domain/schedule/list-choices'
import type { Page } from '@playwright/test'
import type { Database } from '../testing/database.ts'
import { expectAccessible } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant, type Participant } from '../testing/people.ts'
import { wordsIn } from '../testing/words.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { nowThere, world } from '../world/world.ts'

const words = wordsIn('nl')

/** Next Monday. On Wednesday and Friday afternoon there is room for everyone in the plan of the demo. */
const start = () => addDays(world().monday, 7)

type Wanted = { name: string; lesson: string }

/** Makes what a group goes through and the group itself, by the forms; answers its id. */
async function makeGroup(page: Page, { name, lesson }: Wanted, look: (page: Page) => Promise<void>): Promise<string> {
	await page.goto('/groepen')
	await screenshotOf(page, 'cohorts')
	await look(page)
	await page.getByRole('link', { name: 'Nieuwe opzet' }).click()
	await page.getByLabel('Naam van de opzet').fill(`Opzet ${name}`)
	await page.getByLabel('Aantal weken').fill('4')
	const afternoons = page.getByRole('group', { name: 'middag' })
	await afternoons.getByLabel('woensdag').selectOption('Werk')
	await afternoons.getByLabel('vrijdag').selectOption({ label: lesson })
	await page.getByRole('checkbox', { name: 'Inpakken', exact: true }).check()
	await screenshotOf(page, 'cohort-opzet')
	await look(page)
	await page.getByRole('button', { name: 'Bewaar de opzet' }).click()
	await expect(page.getByRole('status')).toHaveText('De opzet is bewaard.')
	await look(page)
	await page.getByLabel('Naam van de groep').fill(name)
	await page.getByLabel('Opzet', { exact: true }).selectOption({ label: `Opzet ${name}` })
	await page.getByLabel('Eerste dag').fill(start())
	await page.getByRole('button', { name: 'Maak de groep' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
	return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

async function makeMany(database: Database, count: number): Promise<Participant[]> {
	const made: Participant[] = []
	for (let number = 0; number < count; number++) made.push(await makeParticipant(database, { name: 'Imane Testma' }))
	return made
}

/** Puts people into the group without the page: only the last ones are worth watching. */
async function join(database: Database, cohortId: string, people: readonly Participant[]) {
	await database.asStaff(await database.demoActor('L01'), async (ctx) => {
		for (const { personId } of people) await joinCohort(ctx, { cohortId, personId })
	})
}

/** Finds someone by name and puts them into the group, on its page. */
async function add(page: Page, name: string) {
	await page.getByLabel('Zoek op naam').fill(name)
	await page.getByRole('button', { name: 'Zoek', exact: true }).click()
	await page.getByRole('button', { name: 'Zet in de groep' }).click()
}

test('a planner makes a group of 15, the 16th waits, everyone starts at once, and it can be taken back (R-005)', async ({
	staff,
	someone,
	database,
}) => {
	const planner = await staff('L01')
	const people = await makeMany(database, 16)
	const cohortId = await makeGroup(
		planner,
		{ name: `Groep ${process.pid}`, lesson: 'Leven in Nederland, Groep 1' },
		expectAccessible,
	)
	await join(database, cohortId, people.slice(0, 14))

	await add(planner, people[14]?.name ?? '')
	await expect(planner.getByRole('status')).toHaveText('Toegevoegd aan de groep.')
	await expect(planner.getByText('15 van 15')).toBeVisible()
	await add(planner, people[15]?.name ?? '')
	await expect(planner.getByRole('status')).toHaveText('De groep is vol: deze deelnemer staat nu op de wachtlijst.')
	await screenshotOf(planner, 'cohort-forming')

	await planner.getByRole('button', { name: 'Start de groep' }).click()
	const answer = planner.getByRole('status').filter({ hasText: 'zijn begonnen' })
	await expect(answer).toHaveText('15 deelnemers zijn begonnen. Er staan nu 120 dagdelen in het rooster.')
	await screenshotOf(planner, 'cohort-started')
	await expectAccessible(planner)

	const [first] = people
	if (first === undefined) throw new Error('nobody was made')
	const phone = await someone(first)
	await phone.goto('/rooster')
	await expect(phone.getByText('Inpakken').first()).toBeVisible()
	await expect(phone.getByText(words('lesson.name.knm').text).first()).toBeVisible()

	await planner.getByRole('button', { name: 'Draai de start terug' }).click()
	await expect(planner.getByText('De start is teruggedraaid: 120 dagdelen zijn uit het rooster.')).toBeVisible()
	await phone.reload()
	await expect(phone.getByText(words('lesson.name.knm').text)).toHaveCount(0)
})

test('while a group starts, who looks at its page sees how far it is, and the page goes on by itself', async ({
	staff,
	database,
}) => {
	const planner = await staff('L01')
	const lesson = 'Werk zoeken in Nederland, Groep 1'
	const cohortId = await makeGroup(planner, { name: `Voortgang ${process.pid}`, lesson }, () => Promise.resolve())
	const actor = await database.demoActor('L01')
	/** What a start writes down after each member, in a transaction of its own. */
	const mark = (done: number, over = false) =>
		database.asStaff(actor, (ctx) => markStart({ ...ctx, now: nowThere() }, { cohortId, done, total: 15, over }))
	const bar = planner.getByRole('progressbar', { name: 'Begin' })
	await mark(7)
	await planner.reload()
	await expect(planner.getByText('Bezig met starten: 7 van 15 deelnemers klaar.')).toBeVisible()
	await expect(bar).toHaveAttribute('max', '15')
	await screenshotOf(planner, 'cohort-starting')
	await mark(11)
	await expect(bar).toHaveAttribute('value', '11')
	await mark(15, true)
	await expect(bar).toHaveCount(0)
})

test('a group in which everybody has stopped is ended, and nobody can come into it any more', async ({
	staff,
	database,
}) => {
	const planner = await staff('L01')
	const [someone] = await makeMany(database, 1)
	const lesson = 'Werk zoeken in Nederland, Groep 1'
	const cohortId = await makeGroup(planner, { name: `Klaar ${process.pid}`, lesson }, () => Promise.resolve())
	const personId = someone?.personId ?? ''
	await join(database, cohortId, someone ? [someone] : [])
	await planner.reload()
	await expect(planner.getByText('Er is nog 1 traject in deze groep dat niet is afgelopen.')).toBeVisible()
	await expect(planner.getByRole('button', { name: 'Rond de groep af' })).toHaveCount(0)

	await database.asStaff(await database.demoActor('E01'), async (ctx) => {
		const { enrolments } = await listEnrolments(ctx, personId)
		const stop = { action: 'drop', destination: 'own_choice', aftercareOn: null, saysStop: true } as const
		for (const { id } of enrolments) await stepEnrolment(ctx, { ...stop, enrolmentId: id, on: world().monday })
	})
	await planner.reload()
	await planner.getByRole('button', { name: 'Rond de groep af' }).click()
	await expect(planner.getByRole('status')).toHaveText('De groep is afgerond.')
	await expect(planner.getByText('Afgelopen', { exact: true }).first()).toBeVisible()
	await expect(planner.getByLabel('Zoek op naam')).toHaveCount(0)
	await screenshotOf(planner, 'cohort-ended')
	await expectAccessible(planner)
})

test('weeks that differ are made by keyboard, with and without script, and what was chosen stays', async ({
	staff,
}) => {
	for (const javaScript of [true, false]) {
		const planner = await staff('L01', { javaScript, allow: /status of 422/ })
		const name = `Perioden ${process.pid} ${javaScript}`
		await planner.goto('/groepen/opzet')
		await planner.getByLabel('Naam van de opzet').fill(name)
		await planner.getByLabel('Aantal weken').fill('8')
		await planner.getByRole('group', { name: 'middag' }).getByLabel('woensdag').selectOption('Werk')
		await planner.getByRole('checkbox', { name: 'Inpakken', exact: true }).check()
		await planner.getByRole('button', { name: 'Voeg een periode toe' }).press('Enter')
		// The keyboard goes on in the new period, which begins as the one before is.
		const second = planner.getByRole('group', { name: 'middag, periode 2' })
		await expect(second.getByLabel('woensdag').locator('option:checked')).toHaveText('Werk')
		await planner.keyboard.press('Tab')
		await expect(planner.getByLabel('Periode 2 begint in week')).toBeFocused()
		await second.getByLabel('vrijdag').selectOption({ label: 'Leven in Nederland, Groep 1' })
		await planner.getByLabel('Naam van de opzet').press('Enter')
		await expect(planner.getByText('Vul een week in die na het begin van de vorige periode komt')).toBeVisible()
		await expect(planner.getByLabel('Naam van de opzet')).toHaveValue(name)
		await planner.getByLabel('Periode 2 begint in week').fill('5')
		await screenshotOf(planner, `cohort-perioden-${javaScript}`)
		// The same page; without script, what looks at it cannot run.
		if (javaScript) await expectAccessible(planner)
		await planner.getByRole('button', { name: 'Bewaar de opzet' }).click()
		await expect(planner.getByRole('status')).toHaveText('De opzet is bewaard.')
		await planner.getByLabel('Naam van de groep').fill(`Groep ${name}`)
		await planner.getByLabel('Opzet', { exact: true }).selectOption({ label: name })
		await planner.getByLabel('Eerste dag').fill(start())
		await planner.getByRole('button', { name: 'Maak de groep' }).click()
		await expect(planner.getByRole('table', { name: 'Week 1 tot en met 4' })).not.toContainText('Leven in Nederland')
		await expect(planner.getByRole('table', { name: 'Week 5 tot en met 8' })).toContainText('Leven in Nederland')
	}
})

test('without script, who stands in the way is named with what to do, and the others start without them', async ({
	staff,
	database,
}) => {
	const planner = await staff('L01', { javaScript: false, allow: /status of 422/ })
	const people = await makeMany(database, 3)
	const cohortId = await makeGroup(
		planner,
		{ name: `Groepje ${process.pid}`, lesson: 'Werk zoeken in Nederland, Groep 1' },
		() => Promise.resolve(),
	)
	await join(database, cohortId, people)
	const busy = people[1]?.personId ?? ''
	await database.asStaff(await database.demoActor('L01'), async (ctx) => {
		const { sites, workTypes } = await listChoices(ctx)
		const ids = { siteId: sites[0]?.id ?? '', workTypeId: workTypes.find(({ code }) => code === 'packing')?.id ?? '' }
		await planHalfDay(ctx, { ...ids, personId: busy, on: addDays(start(), 2), part: 'afternoon' })
	})

	await planner.getByRole('button', { name: 'Start de groep' }).click()
	await expect(planner.getByText('Er is niets gepland. 1 deelnemer kan niet beginnen:').first()).toBeVisible()
	const row = planner.getByRole('row').filter({ hasText: 'al iets in het rooster' })
	await expect(row).toContainText(people[1]?.name ?? '')
	await expect(row).toContainText('Verplaats dat dagdeel in de planning.')
	await screenshotOf(planner, 'cohort-refused')
	await planner.getByRole('button', { name: 'Start zonder deze 1' }).click()
	await expect(planner.getByText('2 deelnemers zijn begonnen.')).toBeVisible()
})
