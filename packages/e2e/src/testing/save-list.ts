import type { Page } from '@playwright/test'
import { readSheet } from '@repo/sheet/read-sheet'

/** Saves the list of a page as a file by this button, and reads it: its rows, the header first. */
export async function saveList(page: Page, button: string): Promise<string[][]> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click(),
	])
	const chunks: Buffer[] = []
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk))
	const read = await readSheet(Buffer.concat(chunks))
	return read.ok ? [read.sheet.header, ...read.sheet.rows.map(({ cells }) => cells)] : []
}
