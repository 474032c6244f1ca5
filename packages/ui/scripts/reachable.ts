import type { Selector, SelectorComponent } from 'lightningcss'

const ours = /^(?:nl|utrecht|instap)-/u

/**
 * Whether a selector can ever match what our components write. One rule of NL Design System goes as well: the hit area
 * behind a button stands by left and right, and our buttons are larger than it.
 */
export function reachable(selector: Selector, used: ReadonlySet<string>): boolean {
	return selector.every((part) => componentReachable(part, used)) && !isHitArea(selector)
}

function componentReachable(part: SelectorComponent, used: ReadonlySet<string>): boolean {
	if (part.type === 'class') return !ours.test(part.name) || used.has(part.name)
	if (part.type !== 'pseudo-class' || part.kind === 'not') return true
	if (!('selectors' in part) || !Array.isArray(part.selectors)) return true
	return part.selectors.some((inner) => Array.isArray(inner) && reachable(inner, used))
}

const isHitArea = (selector: Selector) =>
	selector.some((part) => part.type === 'class' && part.name === 'nl-button') &&
	selector.some((part) => part.type === 'pseudo-element' && part.kind === 'after')
