import { attendance } from '@repo/db/schema'
import type { Page } from '@playwright/test'
import { ask } from '../testing/ask.ts'
import { expectNoSidewaysScroll, expectNoViolations } from '../testing/axe.ts'
import type { Database } from '../testing/database.ts'
import { expect, type Look, test } from '../testing/fixtures.ts'
import { expectOwnAttendance } from '../testing/own-attendance.ts'
import { backofficeAddresses, dataAddress } from '../testing/routes.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { linkTablet, makeSupervisor, openHall, registerTablet, rows } from '../testing/tablet.ts'
import { world } from '../world/world.ts'

const wide = { width: 1280, height: 800 }
const high = { width: 800, height: 1280 }

/** What is smaller than 64 by 64 of all that can be touched. */
const tooSmall = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select')].flatMap((element) => {
			const { width, height } = element.getBoundingClientRect()
			return width < 64 || height < 64 ? [`${element.outerHTML.slice(0, 120)}: ${width} x ${height}`] : []
		}),
	)

/** How often it was written down whether someone was there. */
async function marksOf(database: Database, personId: string): Promise<string[]> {
	const planner = await database.demoActor('L01')
	const found = await database.asStaff(planner, ({ db }) => db.select().from(attendance).orderBy(attendance.id))
	return found.filter((mark) => mark.personId === personId).map(({ presence }) => presence)
}

type Staff = (code: string) => Promise<Page>
type Visitor = (app: 'backoffice', look?: Look) => Promise<Page>

/** A tablet that a supervisor of this test just opened in a hall. */
async function openTablet(
	{ database, staff, visitor }: { database: Database; staff: Staff; visitor: Visitor },
	hall: string,
	look: Look = {},
) {
	const supervisor = await makeSupervisor(database)
	const digits = await registerTablet(await staff('A01'), hall)
	const tablet = await visitor('backoffice', { size: wide, ...look })
	await linkTablet(tablet, digits)
	await openHall(tablet, supervisor)
	return { supervisor, tablet }
}

const button = (row: ReturnType<typeof rows>, name: 'Er' | 'Niet er') => row.getByRole('button', { name, exact: true })
const personOf = (row: ReturnType<typeof rows>) => row.locator('input[name=personId]').first().inputValue()

test('an administrator makes a tablet, card and PIN open its hall, and one tap per person is enough', async ({
	database,
	staff,
	someone,
	visitor,
}) => {
	const supervisor = await makeSupervisor(database)
	const office = await staff('A01')
	const digits = await registerTablet(office, 'Hal A')
	await expectNoViolations(office)
	const tablet = await visitor('backoffice', { size: wide })
	await tablet.goto('/hal')
	await expect(tablet.getByRole('heading', { level: 1 })).toHaveText('Dit is geen tablet van een hal')
	await tablet.getByRole('link', { name: 'Koppel deze tablet' }).click()
	await expectNoViolations(tablet)
	await linkTablet(tablet, digits)
	await expectNoViolations(tablet)
	expect(await tooSmall(tablet)).toEqual([])
	await screenshotOf(tablet, 'hall-card')
	await tablet.goto(`/hal/kaart/${supervisor.secret}`)
	await expect(tablet.getByLabel('Pincode')).toBeFocused()
	expect(await tooSmall(tablet)).toEqual([])
	await expectNoViolations(tablet)
	await openHall(tablet, supervisor)

	await expect(tablet.getByText(`Jij bent ${supervisor.name}`)).toBeVisible()
	const row = rows(tablet).first()
	expect(await rows(tablet).count()).toBeGreaterThan(10)
	await expect(button(row, 'Er')).toHaveAttribute('aria-pressed', 'false')
	const id = await personOf(row)
	await button(row, 'Er').click()
	await expect(button(row, 'Er')).toHaveAttribute('aria-pressed', 'true')
	await expect(tablet.getByText(/^1 er, 0 niet er/)).toBeVisible()
	await tablet.getByRole('button', { name: 'Ongedaan maken' }).click()
	await expect(tablet.getByText(/^0 er, 0 niet er/)).toBeVisible()
	await button(row, 'Niet er').click()
	await expect.poll(() => marksOf(database, id)).toEqual(['present', 'unknown', 'absent'])
	expect(await tooSmall(tablet)).toEqual([])
	await expectNoViolations(tablet)

	for (const [name, size] of Object.entries({ wide, high })) {
		await tablet.setViewportSize(size)
		await expectNoSidewaysScroll(tablet)
		await screenshotOf(tablet, `hall-${name}`)
	}
	await tablet.getByRole('button', { name: 'Laad de lijst opnieuw' }).click()
	await expect(button(rows(tablet).first(), 'Niet er')).toHaveAttribute('aria-pressed', 'true')

	const planner = await staff('L01')
	await planner.goto(`/deelnemers/${id}`)
	const seen = planner.getByRole('table', { name: 'Aanwezigheid' }).getByRole('row').nth(1)
	await expect(seen).toContainText('niet er')
	await expect(seen).toContainText(supervisor.name)
	await screenshotOf(planner, 'hall-file')

	await expectOwnAttendance(someone, id)

	await tablet.getByRole('button', { name: 'Klaar' }).click()
	await expect(tablet.getByText('Klaar. De namen staan niet meer op deze tablet.')).toBeVisible()
	expect((await tablet.context().cookies()).map(({ name }) => name)).toEqual(['__Host-tablet'])
	expect(await tablet.evaluate(() => localStorage.length)).toBe(0)
	await tablet.goto('/hal')
	await expect(tablet).toHaveURL(/\/hal\/kaart$/)
})

test('while the network is away taps wait, the page says so, and each counts once', async ({
	database,
	staff,
	visitor,
}) => {
	const look = { allow: /Failed to load resource|net::ERR/ }
	const { tablet } = await openTablet({ database, staff, visitor }, 'Hal B', look)
	const [first, second] = [rows(tablet).nth(0), rows(tablet).nth(1)]
	const [one, other] = [await personOf(first), await personOf(second)]
	await tablet.context().setOffline(true)
	await tablet.getByRole('button', { name: 'Klaar' }).click()
	await expect(tablet.getByText('Dat kan nu niet: er is geen verbinding.')).toBeVisible()
	await button(first, 'Er').click()
	await expect(tablet.getByText('Geen verbinding. 1 keuze wacht')).toBeVisible()
	await button(second, 'Niet er').click()
	await expect(tablet.getByText('Geen verbinding. 2 keuzes wachten')).toBeVisible()
	await expect(button(second, 'Niet er')).toHaveAttribute('aria-pressed', 'true')
	await tablet.getByRole('button', { name: 'Klaar' }).click()
	await expect(rows(tablet).first()).toBeVisible()
	await screenshotOf(tablet, 'hall-away')
	expect(await marksOf(database, one)).toEqual([])

	await tablet.context().setOffline(false)
	await expect(tablet.getByText('Geen verbinding')).toBeHidden()
	await expect.poll(() => marksOf(database, other)).toEqual(['absent'])
	expect(await marksOf(database, one)).toEqual(['present'])
	await tablet.reload()
	await expect(button(second, 'Niet er')).toHaveAttribute('aria-pressed', 'true')
})

test('a tap whose answer was lost is sent again and counts once', async ({ database, staff, visitor }) => {
	const look = { allow: /Failed to load resource|net::ERR/ }
	const { tablet } = await openTablet({ database, staff, visitor }, 'Hal C', look)
	const row = rows(tablet).first()
	const id = await personOf(row)
	const sent: (string | null)[] = []
	await tablet.route('**/hal/melden', async (route) => {
		sent.push(route.request().postData())
		if (sent.length > 1) return route.continue()
		await route.fetch()
		return route.abort()
	})
	await button(row, 'Er').click()
	await expect(tablet.getByText('Geen verbinding. 1 keuze wacht')).toBeVisible()
	await tablet.evaluate(() => window.dispatchEvent(new Event('online')))
	await expect(tablet.getByText('Geen verbinding')).toBeHidden()

	expect(sent).toHaveLength(2)
	expect(sent[1]).toBe(sent[0])
	expect(await marksOf(database, id)).toEqual(['present'])
})

test('after two minutes without touch the names are covered; a touch uncovers them and hits nobody', async ({
	database,
	staff,
	visitor,
}) => {
	const { tablet } = await openTablet({ database, staff, visitor }, 'Hal D')
	await tablet.clock.install()
	await tablet.reload()
	const name = rows(tablet).first().locator('bdi')
	const target = await button(rows(tablet).first(), 'Er').boundingBox()
	await tablet.clock.fastForward('01:59')
	await expect(name).toBeVisible()
	await tablet.mouse.wheel(0, 10)
	await tablet.clock.fastForward('01:59')
	await expect(name).toBeVisible()
	await tablet.clock.fastForward('00:02')
	await expect(tablet.getByRole('alertdialog', { name: 'De namen zijn afgedekt' })).toBeVisible()
	await expect(name).toBeHidden()
	expect(await tooSmall(tablet)).toEqual([])
	await expectNoViolations(tablet)
	await screenshotOf(tablet, 'hall-covered')

	await tablet.mouse.click((target?.x ?? 0) + 10, (target?.y ?? 0) + 10)
	await expect(name).toBeVisible()
	await expect(tablet.getByText(/^0 er, 0 niet er/)).toBeVisible()
	await tablet.getByRole('button', { name: 'Dek de namen af' }).click()
	await expect(name).toBeHidden()
	await tablet.keyboard.press('Enter')
	await expect(name).toBeVisible()

	await tablet.clock.fastForward('20:00')
	await expect(name).toBeHidden()
	await tablet.clock.fastForward('04:00:00')
	await expect(tablet.getByRole('alertdialog', { name: 'De lijst is gesloten' })).toBeVisible()
	await expect(name).toBeHidden()
	await expectNoViolations(tablet)
})

test('the tablet opens its own list and nothing else: no page, no data, no form, no operation', async ({
	database,
	staff,
	visitor,
}) => {
	const { backoffice } = world()
	const { tablet } = await openTablet({ database, staff, visitor }, 'Hal A')
	const cookies = await tablet.context().cookies()
	const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
	const id = await personOf(rows(tablet).first())
	const own = /^\/(hal|tablet)(\/|$)/
	const others = backofficeAddresses()
		.filter((address) => !own.test(address))
		.map((address) => address.replace(':id', id).replace('*', 'person.myself'))
	expect((await ask(backoffice, '/hal', { cookie })).status).toBe(200)
	for (const address of others)
		for (const door of [address, dataAddress(address)])
			for (const form of [undefined, { role: 'coach', intent: 'end-card' }]) {
				if (address === '/uitloggen' && form) continue
				const [here, nobody] = [await ask(backoffice, door, { cookie, form }), await ask(backoffice, door, { form })]
				expect(here.status, door).toBe(nobody.status)
				const isSame = here.headers.location === nobody.headers.location
				expect(isSame || here.headers.location === '/hal', door).toBe(true)
				expect(here.body, door).not.toMatch(/Deelnemer \d|Proefomgeving.*Testma/)
			}
	const json = { 'Content-Type': 'application/json' }
	for (const operation of ['person.myself', 'hall.list'])
		expect((await ask(backoffice, `/trpc/${operation}`, { cookie })).status, operation).toBe(401)
	expect((await ask(backoffice, '/trpc/person.file', { cookie, body: `"${id}"`, headers: json })).status).toBe(401)
	await tablet.goto('/deelnemers')
	await expect(tablet).toHaveURL(/\/hal$/)
})

test('without script every tap is a form; a card of elsewhere, a wrong PIN and another browser open nothing', async ({
	database,
	staff,
	visitor,
}) => {
	const look = { javaScript: false, allow: /status of 4\d\d/ }
	const { tablet, supervisor } = await openTablet({ database, staff, visitor }, 'Hal E', look)
	const row = rows(tablet).first()
	await button(row, 'Er').click()
	await expect(button(row, 'Er')).toHaveAttribute('aria-pressed', 'true')
	await tablet.getByRole('button', { name: 'Klaar' }).click()

	const wrong = supervisor.pin === '000000' ? '000001' : '000000'
	await tablet.goto(`/hal/kaart/${supervisor.secret}`)
	await expect(tablet).toHaveURL(/\/hal\/pin$/)
	await tablet.getByLabel('Pincode').fill(wrong)
	await tablet.getByRole('button', { name: 'Open de lijst' }).click()
	await expect(tablet.getByText('De kaart en de pincode passen niet bij elkaar.')).toBeVisible()
	await screenshotOf(tablet, 'hall-pin')

	const phone = await visitor('backoffice', look)
	await phone.goto(`/hal/kaart/${supervisor.secret}`)
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Dit is geen tablet van een hal')
	await phone.goto('/hal/pin')
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Dit is geen tablet van een hal')
})

test('an administrator prints a card after a check; its holder sees it and ends it', async ({
	database,
	staff,
	someone,
}) => {
	const { personId, name } = await makeSupervisor(database, 'Fatma Testma')
	const office = await staff('A01')
	await office.goto('/beheer/kaarten')
	await expectNoViolations(office)
	await screenshotOf(office, 'hall-cards')
	await office.getByRole('link', { name, exact: true }).click()
	await expectNoViolations(office)
	await screenshotOf(office, 'hall-staff-card')
	const download = office.waitForEvent('download')
	await office.getByRole('button', { name: 'Maak een nieuwe kaart' }).click()
	expect((await download).suggestedFilename()).toBe('kaart.pdf')
	if (process.env.SCREENSHOTS) await (await download).saveAs(`${process.env.SCREENSHOTS}/hall-card.pdf`)

	const { organisationId } = world()
	const actor = { organisationId, personId, role: 'work_supervisor', assurance: 'low' } as const
	const own = await someone(actor)
	await own.goto('/account')
	const card = own.getByRole('region', { name: 'Mijn kaart en pincode' })
	await expect(card).toContainText('Nog niet gebruikt.')
	await expectNoViolations(own)
	await screenshotOf(own, 'hall-own-card')
	await card.getByRole('button', { name: 'Sluit mijn kaart af' }).click()
	await expect(card).toContainText('Je hebt geen kaart.')
})
