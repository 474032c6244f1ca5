/** One line of the log as it was written. */
export type Line = {
	eventId: string
	day: string
	at: Date
	actorId: string
	actorRole: string
	action: string
	what: string
	ground: string
	reason: string | null
}

/** Equal lines of one day told as one: `count` times, the newest of them as the example. */
export type Folded<T extends Line> = T & { count: number }

const kindOf = ({ day, actorId, actorRole, action, what, ground, reason }: Line) =>
	JSON.stringify([day, actorId, actorRole, action, what, ground, reason])

/** Folds equal lines of one day, newest day and newest line first: someone who works all day does not frighten. */
export function foldLines<T extends Line>(lines: readonly T[]): Folded<T>[] {
	const folded = new Map<string, Folded<T>>()
	for (const line of lines) {
		const before = folded.get(kindOf(line))
		const newest = before !== undefined && before.at > line.at ? before : line
		folded.set(kindOf(line), { ...newest, count: (before?.count ?? 0) + 1 })
	}
	return [...folded.values()].toSorted((a, b) => b.day.localeCompare(a.day) || b.at.getTime() - a.at.getTime())
}

/**
 * A page of lines, newest first, out of `read` lines of which there are more than `size` when older ones exist. No day is
 * cut in two, unless it alone is longer than a page. `older` is the line to go on from.
 */
export function cutPage<T extends Line>(read: readonly T[], size: number): { lines: T[]; older: string | null } {
	if (read.length <= size) return { lines: [...read], older: null }
	const [page, oldest] = [read.slice(0, size), read[size - 1]?.day]
	const whole = page.filter(({ day }) => day !== oldest)
	const lines = whole.length > 0 ? whole : page
	return { lines, older: lines.at(-1)?.eventId ?? null }
}
