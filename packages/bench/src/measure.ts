/** Middle, lowest and highest of the rounds. */
export type Spread = { median: number; min: number; max: number }

/** The middle of the rounds with the lowest and the highest. Throws for no rounds at all. */
export function spread(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b)
	const at = (index: number) => {
		const value = sorted[index]
		if (value === undefined) throw new Error('nothing was measured')
		return value
	}
	const middle = (sorted.length - 1) / 2
	return { median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2, min: at(0), max: at(sorted.length - 1) }
}

/** `0.31 (0.29-0.33)`. */
export function told({ median, min, max }: Spread, digits = 2): string {
	return `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`
}

/** Round by round, how many times the one is the other. */
export function ratios(ones: readonly number[], others: readonly number[]): Spread {
	return spread(ones.map((one, round) => one / (others[round] ?? Number.NaN)))
}
