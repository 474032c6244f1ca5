/** Below this number people could be recognised behind a figure. */
export const fewest = 5

/** A figure as it may be shown: a number, `few` for fewer than five, `hidden` where it would give away a few. */
export type Figure = number | 'few' | 'hidden'

/**
 * Figures over groups that together are the total, and the total, as they may be shown: no group of fewer than five, and
 * so many others hidden with it that what is left of the total is of several groups and of five people at least.
 */
export function suppress(groups: readonly number[]): { groups: Figure[]; total: Figure } {
	const total = groups.reduce((sum, people) => sum + people, 0)
	const hidden = new Set(groups.keys().filter((index) => isFew(groups[index] ?? 0)))
	const smallestFirst = [...groups.keys()].toSorted((one, other) => (groups[one] ?? 0) - (groups[other] ?? 0))
	for (const index of smallestFirst) {
		if (isSafe(groups, hidden)) break
		if ((groups[index] ?? 0) > 0) hidden.add(index)
	}
	return {
		groups: groups.map((people, index) => (hidden.has(index) ? (isFew(people) ? 'few' : 'hidden') : people)),
		total: isSafe(groups, hidden) ? total : isFew(total) ? 'few' : 'hidden',
	}
}

const isFew = (people: number) => people > 0 && people < fewest

function isSafe(groups: readonly number[], hidden: ReadonlySet<number>): boolean {
	const sum = [...hidden].reduce((people, index) => people + (groups[index] ?? 0), 0)
	return hidden.size === 0 || (hidden.size > 1 && sum >= fewest)
}
