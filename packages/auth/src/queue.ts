/** Work that may run, or not: too much was waiting already. */
export type Queued<T> = { ok: true; value: T } | { ok: false; reason: 'busy' }

/** Runs costly work: so much at once, so much waiting, and what comes beyond that is refused at once (fault F19). */
export function makeQueue({ atOnce, waiting }: { atOnce: number; waiting: number }) {
	let running = 0
	const line: (() => void)[] = []

	return async function run<T>(work: () => Promise<T>): Promise<Queued<T>> {
		if (running >= atOnce) {
			if (line.length >= waiting) return { ok: false, reason: 'busy' }
			// Whoever is called out of the line takes the place of who left, so `running` stays as it is.
			await new Promise<void>((resolve) => line.push(resolve))
		} else running++
		try {
			return { ok: true, value: await work() }
		} finally {
			const next = line.shift()
			if (next) next()
			else running--
		}
	}
}
