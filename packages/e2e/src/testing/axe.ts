import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** Nothing on this page breaks a rule of WCAG 2.2 A or AA that a machine can see (quality D1). */
export const expectNoViolations = (page: Page) => expectNone(page, (axe) => axe.withTags(tags))

/** The same for the rules about colours: the only ones for which a dark page can differ from the light one. */
export const expectContrast = (page: Page) =>
	expectNone(page, (axe) => axe.withRules(['color-contrast', 'link-in-text-block']))

/** A page breaks no rule as it is, and on a screen of 320 pixels nothing is too wide or cut off. The screen stays narrow. */
export async function expectAccessible(page: Page) {
	await expectNoViolations(page)
	await page.setViewportSize({ width: 320, height: 640 })
	await expectNoSidewaysScroll(page)
	await expectNothingCutOff(page)
}

async function expectNone(page: Page, choose: (axe: AxeBuilder) => AxeBuilder) {
	await growToContent(page)
	// In the page itself: our pages hold no frames of elsewhere, and a blank page to gather the results in takes as long again.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations', 'incomplete'] })
	const { violations, incomplete } = await choose(axe).analyze()
	const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)
	expect(told, `${page.url()} (${incomplete.length} left for a person to judge)`).toEqual([])
}

/** As tall as the page, so that nothing lies under the menu that stays at the bottom of the screen. */
async function growToContent(page: Page) {
	const { width = 360, height: before = 640 } = page.viewportSize() ?? {}
	const height = await page.evaluate(() => document.documentElement.scrollHeight)
	if (height > before) await page.setViewportSize({ width, height })
}

/** The page has no line that is wider than the screen, so nobody has to scroll sideways (WCAG 1.4.10). */
export async function expectNoSidewaysScroll(page: Page) {
	const wide = await page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement
		return scrollWidth <= clientWidth ? [] : outside(document.body, clientWidth)

		function outside(element: Element, width: number): string[] {
			const { left, right } = element.getBoundingClientRect()
			const deeper = [...element.children].flatMap((child) => outside(child, width))
			if (deeper.length > 0) return deeper
			return right > width + 1 || left < -1 ? [`${element.tagName}.${element.className} ${left}-${right}`] : []
		}
	})
	expect(wide, `wider than the screen on ${page.url()}`).toEqual([])
}

/** No words are cut off by the box that they stand in (WCAG 1.4.4). */
export async function expectNothingCutOff(page: Page) {
	const cut = await page.evaluate(() =>
		[...document.querySelectorAll('main *, header *, nav *')]
			.filter((element) => {
				const { overflowX, overflowY, clip, clipPath, position } = getComputedStyle(element)
				const hiddenOnPurpose = position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')
				const cutsX = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1
				const cutsY = overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1
				return !hiddenOnPurpose && element instanceof HTMLElement && (cutsX || cutsY)
			})
			.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 60)}`),
	)
	expect(cut, `cut off on ${page.url()}`).toEqual([])
}

/** Twice the size of letters that someone set in the browser; pictures and widths stay. */
export async function doubleTheLetters(page: Page) {
	const session = await page.context().newCDPSession(page)
	await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
}
