import { expectNoSidewaysScroll, expectNothingCutOff, expectNoViolations } from '../testing/axe.ts'
import { expect, test } from '../testing/fixtures.ts'
import { showCode, withLock } from '../testing/linking.ts'
import { makeParticipant } from '../testing/people.ts'
import { screenshotOf } from '../testing/screenshot.ts'

const refused = /status of 422/

for (const [at, code] of (['nl', 'ar', 'ti'] as const).entries())
	test(`every page on the way to a linked phone, in ${code}`, async ({ staff, visitor, database }) => {
		const person = await makeParticipant(database, { name: 'Yonas Testma', readsIn: code })
		const coach = await staff('C01')
		const { link } = await showCode(coach, person)
		const phone = await visitor('portal', { reads: code, address: `10.4.${at}.1`, allow: refused })
		await withLock(phone)
		const look = async (name: string) => {
			await expectNoViolations(phone)
			await phone.setViewportSize({ width: 320, height: 640 })
			await expectNoSidewaysScroll(phone)
			await expectNothingCutOff(phone)
			await phone.setViewportSize({ width: 360, height: 640 })
			await screenshotOf(phone, `phone-${name}-${code}`)
		}
		await phone.goto('/koppelen')
		await look('link')
		await phone.goto('/inloggen')
		await look('first')
		await phone.goto('/start')
		await phone.locator('#code').fill('1234 5678')
		await phone.getByRole('main').locator('button.nl-button--primary').click()
		await expect(phone.locator('#code')).toHaveAttribute('aria-invalid', 'true')
		await look('start')
		await phone.goto(link)
		await phone.waitForURL('**/koppelen/coach')
		await look('coach')
		await phone.locator('button[value="ja"]').click()
		await expect(phone.locator('[data-part="offer"]')).toBeVisible()
		await look('ready')
		await phone.locator('make-passkey button').click()
		await phone.waitForURL((url) => url.pathname === '/')
		await phone.goto('/apparaten')
		await look('mine')
		await phone.locator('a[href^="/apparaten/weg"]').click()
		await look('end')
		await phone.locator('form[action="/uitloggen"] button').click()
		await look('open')
		await phone.goto('/koppelen?nee')
		await look('stranger')
	})

test("the coach's page", async ({ staff, database }) => {
	const person = await makeParticipant(database, { name: 'Yonas Testma' })
	const coach = await staff('C01')
	await showCode(coach, person)
	await expectNoViolations(coach)
	await coach.setViewportSize({ width: 1280, height: 800 })
	await screenshotOf(coach, 'phone-staff')
	for (const width of [768, 360]) {
		await coach.setViewportSize({ width, height: 800 })
		await expectNoSidewaysScroll(coach)
	}
})
