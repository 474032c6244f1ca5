import type { Page } from '@playwright/test'
import type { Actor } from '@repo/domain/context'
import { world } from '../world/world.ts'
import { expectAccessible } from './axe.ts'
import { expect, type Look } from './fixtures.ts'
import { screenshotOf } from './screenshot.ts'
import { wordsIn } from './words.ts'

/** The participant whom Jan marked as absent reads that, and who wrote it down, on the own phone and in the own language. */
export async function expectOwnAttendance(someone: (actor: Actor, look: Look) => Promise<Page>, personId: string) {
	const { organisationId } = world()
	for (const reads of ['nl', 'ar', 'ti'] as const) {
		const words = wordsIn(reads)
		const phone = await someone({ organisationId, personId, role: 'participant', assurance: 'low' }, { reads })
		await phone.goto('/aanwezigheid')
		await expect(phone.getByRole('heading', { level: 1 })).toContainText(words('attendance.title').text)
		await expect(phone.getByText(words('attendance.absent').text)).toBeVisible()
		await expect(phone.getByText(words('attendance.by', { name: 'Jan' }).text)).toBeVisible()
		await screenshotOf(phone, `own-attendance-${reads}`)
		await expectAccessible(phone)
	}
}
