import type { Page } from '@playwright/test'

/** Keeps a picture of a whole page for a person to look at, in the folder of SCREENSHOTS; without that folder, nothing. */
export async function screenshotOf(page: Page, name: string): Promise<void> {
	const folder = process.env.SCREENSHOTS
	if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
