import { addDays, daysBetween, type HalfDay, isWorkday, mondayOf, type Part, weekday } from './half-day.rules.ts'

/** One half day of a weekly pattern. `minutes` when it is shorter than the half day of the site. */
export type PatternSlot = { weekday: 1 | 2 | 3 | 4 | 5; part: Part; what: 'work' | 'lesson'; minutes?: number }

const M: Part = 'morning'
const A: Part = 'afternoon'
const work = (weekday: PatternSlot['weekday'], ...parts: Part[]): PatternSlot[] =>
	parts.map((part) => ({ weekday, part, what: 'work' }))
const lesson = (weekday: PatternSlot['weekday'], ...parts: Part[]): PatternSlot[] =>
	parts.map((part) => ({ weekday, part, what: 'lesson' }))
const short = (slot: PatternSlot | undefined, minutes: number): PatternSlot[] => (slot ? [{ ...slot, minutes }] : [])

/** The twelve weekly patterns of the domain handbook, 8.4. */
export const patterns = {
	'P-START': [...work(2, M), ...work(4, M)],
	'P-GROW': [...work(1, M), ...work(2, M), ...work(4, M, A)],
	'P-ROUTEZ': [...lesson(1, M), ...work(2, M, A), ...lesson(3, M), ...work(4, M, A), ...lesson(5, M)],
	'P-ALFA': [...lesson(1, M), ...lesson(2, M), ...work(2, A), ...lesson(4, M), ...work(5, M)],
	'P-GON': [...work(1, M), ...work(3, M), ...work(5, M)],
	'P-PRO15': work(2, M, A),
	'P-PRO17': [...work(1, M, A), ...work(2, M, A), ...work(4, M, A)],
	'P-ENTREE': [...work(1, M, A), ...work(2, M, A), ...work(4, M, A), ...work(5, M, A)],
	'P-PRE': [...work(1, M, A), ...work(2, M, A), ...work(4, M, A), ...work(5, M)],
	'P-NB31': [...work(1, M, A), ...work(2, M, A), ...work(3, M, A), ...work(4, M, A), ...short(work(5, M)[0], 180)],
	'P-NB20': [...work(1, M, A), ...work(2, M, A), ...work(4, M), ...short(work(4, A)[0], 150)],
	'P-SW28': [...work(1, M, A), ...work(2, M, A), ...work(3, M, A), ...work(4, M, A)],
} as const satisfies Record<string, readonly PatternSlot[]>

/** The code of a weekly pattern. */
export type PatternCode = keyof typeof patterns

/** All codes, in the order of the handbook. */
export const patternCodes = Object.keys(patterns) as [PatternCode, ...PatternCode[]]

/** A half day that a pattern makes. */
export type PatternHalfDay = HalfDay & Pick<PatternSlot, 'what' | 'minutes'>

/** The half days that a pattern makes from one date until and with another. */
export function expand(slots: readonly PatternSlot[], from: string, until: string): PatternHalfDay[] {
	const made: PatternHalfDay[] = []
	for (let day = 0; day <= daysBetween(from, until); day++) {
		const on = addDays(from, day)
		if (!isWorkday(on)) continue
		for (const slot of slots)
			if (slot.weekday === weekday(on)) made.push({ on, part: slot.part, what: slot.what, minutes: slot.minutes })
	}
	return made
}

/** Hours a week of a pattern, when a half day at the site takes `hours` (R-020: 3.5). */
export function weeklyHours(slots: readonly PatternSlot[], hours = 3.5): number {
	return slots.reduce((sum, slot) => sum + (slot.minutes === undefined ? hours : slot.minutes / 60), 0)
}

/** The pattern of one week as half days, to show it before it is planned. */
export const firstWeek = (slots: readonly PatternSlot[], date: string): PatternHalfDay[] =>
	expand(slots, mondayOf(date), addDays(mondayOf(date), 4))
