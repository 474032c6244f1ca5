import { issueCard } from '@repo/auth/card/issue-card'
import { makeCard } from '@repo/auth/card/make-card'
import { keysFrom } from '@repo/auth/keys'
import { addPeople } from '@repo/domain/person/add-people'
import { addStaff } from '@repo/domain/person/add-staff'
import { grantRoles } from '@repo/domain/person/grant-roles'
import { expect, type Page } from '@playwright/test'
import { secretKey } from '../world/app-process.ts'
import type { Database } from './database.ts'

let made = 0

/** A supervisor of one test, with a card as the administrator gives it. */
export async function makeSupervisor(database: Database, wanted = 'Jan Testma') {
	const administrator = await database.demoActor('A01')
	const name = `${wanted} ${process.pid}-${++made}`
	const card = await makeCard(keysFrom(secretKey))
	if (!card.ok) throw new Error('too much is being hashed')
	const { secret, pin, ...hashes } = card.made
	const personId = await database.asStaff(administrator, async (ctx) => {
		const [id = ''] = await addPeople(ctx, [{ name, calledBy: 'Jan', readsIn: 'nl', readingSupport: 'none' }])
		await addStaff(ctx, [{ personId: id, name, calledBy: 'Jan' }])
		await grantRoles(ctx, [{ personId: id, role: 'work_supervisor', from: '2020-01-01' }])
		await issueCard(ctx, { personId: id, to: 'staff', ...hashes })
		return id
	})
	return { personId, name, secret, pin }
}

/** The administrator registers a tablet in a hall; answers the eight digits. */
export async function registerTablet(office: Page, hall: string): Promise<string> {
	await office.goto('/beheer/tablets')
	await office.getByLabel('Naam van de tablet').fill(`Tablet ${hall}`)
	await office.getByRole('combobox', { name: 'Hal' }).selectOption({ label: `${hall}, Silkeborgweg` })
	await office.getByRole('button', { name: 'Maak cijfers' }).click()
	return office.locator('.instap-digits').innerText()
}

/** Makes a browser the tablet. */
export async function linkTablet(tablet: Page, digits: string): Promise<void> {
	await tablet.goto('/tablet')
	await tablet.getByLabel('De 8 cijfers van de beheerder').fill(digits)
	await tablet.getByRole('button', { name: 'Koppel deze tablet' }).click()
	await expect(tablet.getByText('Deze tablet is klaar voor gebruik.')).toBeVisible()
}

/** Opens the list with a card, as a reader types it, and its PIN. */
export async function openHall(tablet: Page, { secret, pin }: { secret: string; pin: string }): Promise<void> {
	await tablet.goto('/hal')
	await expect(tablet.getByLabel('Code van je kaart')).toBeFocused()
	await tablet.keyboard.type(secret)
	await tablet.keyboard.press('Enter')
	await tablet.getByLabel('Pincode').fill(pin)
	await tablet.getByRole('button', { name: 'Open de lijst' }).click()
	await expect(tablet.getByRole('heading', { level: 1 })).toHaveText(/^Wie is er\?/)
}

/** The people in the list. */
export const rows = (tablet: Page) => tablet.getByRole('list', { name: 'Mensen in deze hal' }).getByRole('listitem')
