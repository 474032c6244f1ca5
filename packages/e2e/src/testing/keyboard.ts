import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any page has. */
const stopsMax = 150

/**
 * Presses Tab until this element has the focus. Every stop on the way must be one that someone can see: with a mark, inside
 * the screen and not wholly under something else (WCAG 2.4.7 and 2.4.11).
 */
export async function tabTo(page: Page, wanted: Locator) {
	await expect(wanted).toBeVisible()
	for (let stop = 0; stop < stopsMax; stop++) {
		await page.keyboard.press('Tab')
		const hidden = await page.evaluate(howHidden)
		expect(hidden, `stop ${stop + 1} on the way to ${wanted.toString()}`).toBeNull()
		if (await wanted.evaluate((element) => element === document.activeElement)) return
	}
	throw new Error(`the Tab key does not come to ${wanted.toString()}`)
}

/** Why nobody can see where the focus is, or null. */
function howHidden(): string | null {
	const element = document.activeElement
	if (element === null || element === document.body) return null
	const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`
	const marked = [element, element.closest('label, li, td, div') ?? element].some((one) =>
		['', '::after'].some((part) => {
			const { outlineStyle, boxShadow } = getComputedStyle(one, part)
			return outlineStyle !== 'none' || boxShadow !== 'none'
		}),
	)
	// The little calendar inside a date field is the browser's own, with a mark of its own.
	const inside = element.matches('input[type=date], input[type=week]') && !element.matches(':focus-visible')
	if (!marked && !inside) return `${name}: no mark`
	const { left, right, top, bottom } = element.getBoundingClientRect()
	const [width, height] = [right - left, bottom - top]
	const seen = [0.1, 0.5, 0.9].some((x) =>
		[0.1, 0.5, 0.9].some((y) => {
			const at = document.elementFromPoint(left + width * x, top + height * y)
			return at !== null && (element.contains(at) || at.contains(element) || element.closest('label')?.contains(at))
		}),
	)
	return seen ? null : `${name}: outside the screen or under something`
}
