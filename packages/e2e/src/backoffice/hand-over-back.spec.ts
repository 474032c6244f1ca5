import { expect, test } from '../testing/fixtures.ts'
import { makeParticipant } from '../testing/people.ts'
import { world } from '../world/world.ts'
import config from '../../playwright.config.ts'

// Unlike other tests: the browser keeps pages to go back to, as browsers of people do.
test.use({
	launchOptions: { ...config.use?.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
})

test('the Back button shows nothing: not of the backoffice to the participant, nor of the task to the next', async ({
	staff,
	database,
}) => {
	const person = await makeParticipant(database, { name: 'Zahra Testma' })
	const page = await staff('C01')
	const { portal, backoffice } = world()
	await page.goto(`/deelnemers/${person.personId}`)
	await page.goto(`/deelnemers/${person.personId}/geef`)
	await expect(page.getByText('Zahra').first()).toBeVisible()
	await page.getByRole('button', { name: 'Taal en hulp bij lezen kiezen' }).click()
	await page.waitForURL(`${portal}/taal`)
	for (const steps of [1, 2]) {
		await page.evaluate((back) => void setTimeout(() => history.go(-back)), steps)
		await expect(page).toHaveURL(`${backoffice}/ontgrendelen`)
		await expect(page.getByText('Zahra')).toHaveCount(0)
		await page.goto(`${portal}/taal`)
	}
	await expect(page.getByText('Je bent Zahra')).toBeVisible()
	await page.getByRole('button', { name: 'Klaar' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geef het apparaat terug')
	await page.goBack()
	await expect(page.getByText('Zahra')).toHaveCount(0)
})
