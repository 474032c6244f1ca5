import { type HalfDay, weekOf } from '@repo/domain/schedule/half-day.rules'
import { staffHalfDay } from '@repo/i18n/format'
import { expect, type Page } from '@playwright/test'

/** Opens the planning of someone in the week of a date, as a planner does: by searching the name. */
export async function openWeekOf(page: Page, name: string, on: string) {
	await page.goto(`/planning?week=${weekOf(on)}`)
	await page.getByRole('searchbox', { name: 'Zoek op naam' }).fill(name)
	await page.getByRole('search').getByRole('button', { name: 'Toon' }).click()
	await page.getByRole('link', { name, exact: true }).click()
	await expect(page.getByRole('heading', { name: `Week van ${name}` })).toBeVisible()
}

/** Ticks half days, chooses the work or the lesson, and sends it. */
export async function plan(page: Page, what: string, ...halfDays: HalfDay[]) {
	for (const halfDay of halfDays) await page.getByRole('checkbox', { name: staffHalfDay(halfDay) }).check()
	await page.getByRole('combobox', { name: 'Werk of les' }).selectOption(what)
	await page.getByRole('button', { name: 'Plan in', exact: true }).click()
}

/** The answer to what was sent: done, refused, or what is wrong with a field. */
export const answer = (page: Page) => page.locator('#answer, #problems')

/** The one-time key of a form on this page. */
export const keyOn = (page: Page) => page.locator('input[name=key]').first().inputValue()

/** What can be done with a half day that is planned; the half day is in the name for who cannot see where the link is. */
export const linkFor = (page: Page, action: 'Verplaats' | 'Haal uit de planning', halfDay: HalfDay) =>
	page.getByRole('link', { name: new RegExp(`^${action} ?: ${staffHalfDay(halfDay)}$`) })
