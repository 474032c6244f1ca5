import { lockCohort } from '@repo/domain/cohort/lock-cohort'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../testing/axe.ts'
import type { Database } from '../testing/database.ts'
import { expect, test } from '../testing/fixtures.ts'
import { screenshotOf } from '../testing/screenshot.ts'
import { makeSmallGroup } from '../testing/small-group.ts'

const refused = 'Dat lukte nu niet. Er is niets veranderd. Probeer het opnieuw.'
const complaints = /status of 422|ERR_INTERNET_DISCONNECTED/

/** Presses a button while somebody else holds the group for longer than the database waits. */
async function whileHeld(database: Database, cohortId: string, work: () => Promise<void>) {
	await database.asStaff(await database.demoActor('L01'), async (ctx) => {
		await lockCohort(ctx, cohortId)
		await work()
	})
}

const alertOn = (page: Page) => page.getByRole('alert').filter({ hasText: refused })
const again = (page: Page) => page.getByRole('button', { name: 'Probeer het opnieuw' })

test('a group that cannot start on a busy database says so and starts on a second try; so does taking it back', async ({
	staff,
	database,
}) => {
	const page = await staff('L01', { allow: complaints })
	const cohortId = await makeSmallGroup(database, `Druk ${process.pid}`)
	await page.goto(`/groepen/${cohortId}`)
	await whileHeld(database, cohortId, async () => {
		await page.getByRole('button', { name: 'Start de groep' }).click()
		await expect(alertOn(page)).toBeVisible()
	})
	await expect(page.getByText('2 van 15')).toBeVisible()
	await expect(page.getByText('In wording')).toBeVisible()
	await screenshotOf(page, 'cohort-busy')
	await expectAccessible(page)
	await again(page).click()
	await expect(page.getByText('2 deelnemers zijn begonnen. Er staan nu 4 dagdelen in het rooster.')).toBeVisible()
	await expect(alertOn(page)).toHaveCount(0)

	await whileHeld(database, cohortId, async () => {
		await page.getByRole('button', { name: 'Draai de start terug' }).click()
		await expect(alertOn(page)).toBeVisible()
	})
	await expect(page.getByText('Begonnen', { exact: true }).first()).toBeVisible()
	await again(page).click()
	await expect(page.getByText('De start is teruggedraaid: 4 dagdelen zijn uit het rooster.')).toBeVisible()
})

test('without script too the page of the group stays, with the sentence and the button', async ({
	staff,
	database,
}) => {
	const page = await staff('L01', { javaScript: false, allow: complaints })
	const cohortId = await makeSmallGroup(database, `Druk zonder ${process.pid}`)
	await page.goto(`/groepen/${cohortId}`)
	await whileHeld(database, cohortId, async () => {
		await page.getByRole('button', { name: 'Start de groep' }).click()
		await expect(alertOn(page)).toBeVisible()
	})
	await again(page).click()
	await expect(page.getByText('2 deelnemers zijn begonnen.')).toBeVisible()
})

test('when the network falls away the page stays, says that no answer came, and goes on when it is back', async ({
	staff,
	database,
}) => {
	const page = await staff('L01', { allow: complaints })
	const cohortId = await makeSmallGroup(database, `Geen net ${process.pid}`)
	await page.goto(`/groepen/${cohortId}`)
	await page.context().setOffline(true)
	await page.getByRole('button', { name: 'Start de groep' }).click()
	await expect(page.getByRole('alert').filter({ hasText: 'Er kwam geen antwoord.' })).toBeVisible()
	await screenshotOf(page, 'cohort-no-answer')
	await page.context().setOffline(false)
	await again(page).click()
	await expect(page.getByText('2 deelnemers zijn begonnen.')).toBeVisible()
})
