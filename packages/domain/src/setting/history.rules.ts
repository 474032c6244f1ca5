/** What somebody set for a day; null takes the day back. */
export type SetValue = { validFrom: string; value: number | null }

/** The values by the day from which they hold, oldest first, out of what was set, newest first: of one day the newest counts. */
export function inForce(newestFirst: readonly SetValue[]): { validFrom: string; value: number }[] {
	const days = new Map<string, number | null>()
	for (const { validFrom, value } of newestFirst) if (!days.has(validFrom)) days.set(validFrom, value)
	return [...days]
		.flatMap(([validFrom, value]) => (value === null ? [] : [{ validFrom, value }]))
		.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))
}
