import type { Page } from '@playwright/test'
import { expectAccessible } from '../testing/axe.ts'
import { desk, expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { makeSmallGroup } from '../testing/small-group.ts'
import { nowThere } from '../world/world.ts'

// Whoever proved to be there more than ten minutes ago does so again before a new way in, or a change of much at once (A6).
const longAgo = () => new Date(nowThere().getTime() - 11 * 60_000)
const refused = /status of 403/

/** Says that it is really them, on the page that asks. */
async function confirm(page: Page) {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ben jij het?')
	await page.getByRole('button', { name: 'Ja, ik ben het' }).click()
}

test('a code for a phone is made after a fresh check, back on the same page', async ({ someone, database }) => {
	const person = await makeParticipant(database, { name: 'Senait Testma' })
	const coach = await someone(await database.demoActor('C01'), { checkedAt: longAgo() })
	const make = coach.getByRole('button', { name: /^Maak een (nieuwe )?code$/ })
	await coach.goto(`/deelnemers/${person.personId}/telefoon`)
	await make.click()
	await confirm(coach)
	await expect(coach).toHaveURL(`/deelnemers/${person.personId}/telefoon`)
	await make.click()
	await expect(coach.getByRole('img', { name: /^QR-code/ })).toBeVisible()
})

test('who will look along is added after a fresh check in another tab; what was typed stays', async ({
	someone,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Mehret Testma', bornOn: '2009-05-20' })
	const coach = await someone(await database.demoActor('C01'), { checkedAt: longAgo(), allow: refused })
	await coach.goto(`/deelnemers/${person.personId}/vertegenwoordiger`)
	await coach.getByLabel('Volledige naam').fill('Helen Nepstra')
	await coach.getByLabel('Roepnaam').fill('Helen')
	await coach.getByLabel('Relatie tot de deelnemer').selectOption('Ouder')
	await coach.getByLabel('Kijkt mee tot en met').fill('2027-05-19')
	const add = coach.getByRole('button', { name: 'Voeg toe' })
	await add.click()
	await expect(coach.getByRole('status')).toContainText('Bevestig eerst dat jij het bent.')
	await expect(coach.getByRole('row', { name: /Helen Nepstra/ })).toHaveCount(0)
	await screenshotOf(coach, 'fresh-check-kept')
	await expectAccessible(coach)
	await coach.setViewportSize(desk)

	const opened = coach.context().waitForEvent('page')
	await coach.getByRole('link', { name: 'Bevestig in een nieuw tabblad' }).click()
	const tab = await opened
	await confirm(tab)
	await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Je bent er weer')
	await tab.close()
	await expect(coach.getByLabel('Volledige naam')).toHaveValue('Helen Nepstra')
	await expect(coach.getByLabel('Kijkt mee tot en met')).toHaveValue('2027-05-19')
	await add.click()
	await expect(coach.getByRole('status')).toContainText('De vertegenwoordiger is toegevoegd.')
	await expect(coach.getByRole('row', { name: /Helen Nepstra/ })).toBeVisible()
})

test('a group starts, and is taken back, after a fresh check', async ({ someone, database }) => {
	const cohortId = await makeSmallGroup(database, `Verse groep ${process.pid}`)
	const planner = await someone(await database.demoActor('L01'), { checkedAt: longAgo() })
	await planner.goto(`/groepen/${cohortId}`)
	await planner.getByRole('button', { name: 'Start de groep' }).click()
	await confirm(planner)
	await expect(planner).toHaveURL(`/groepen/${cohortId}`)
	await planner.getByRole('button', { name: 'Start de groep' }).click()
	await expect(planner.getByRole('status').filter({ hasText: 'zijn begonnen' })).toBeVisible()

	const other = await someone(await database.demoActor('L01'), { checkedAt: longAgo() })
	await other.goto(`/groepen/${cohortId}`)
	const undo = other.getByRole('button', { name: 'Draai de start terug' })
	await undo.click()
	await confirm(other)
	await undo.click()
	await expect(other.getByRole('status').filter({ hasText: 'De start is teruggedraaid' })).toBeVisible()
})
