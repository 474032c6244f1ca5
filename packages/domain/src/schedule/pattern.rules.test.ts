import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekday } from './half-day.rules.ts'
import { expand, firstWeek, patternCodes, patterns, weeklyHours } from './pattern.rules.ts'

/** Half days of work and lessons, as the handbook counts them in 8.4. */
const handbook = {
	'P-START': [2, 0],
	'P-GROW': [4, 0],
	'P-ROUTEZ': [4, 3],
	'P-ALFA': [2, 3],
	'P-GON': [3, 0],
	'P-PRO15': [2, 0],
	'P-PRO17': [6, 0],
	'P-ENTREE': [8, 0],
	'P-PRE': [7, 0],
	'P-NB31': [9, 0],
	'P-NB20': [6, 0],
	'P-SW28': [8, 0],
} as const

test.each(patternCodes)('%s has as many half days of work and lessons as the handbook says', (code) => {
	const count = (what: string) => patterns[code].filter((slot) => slot.what === what).length
	expect([count('work'), count('lesson')]).toEqual(handbook[code])
})

test.each([
	['P-NB31', 31],
	['P-NB20', 20],
	['P-SW28', 28],
] as const)('%s makes exactly the %s hours of its contract', (code, hours) => {
	expect(weeklyHours(patterns[code])).toBe(hours)
})

test('nobody is in two places: no pattern has a half day twice (R-007)', () => {
	for (const code of patternCodes) {
		const slots = patterns[code].map(({ weekday, part }) => `${weekday} ${part}`)
		expect(new Set(slots).size).toBe(slots.length)
	}
})

const dates = fc.integer({ min: 0, max: 7670 }).map((days) => addDays('2020-01-01', days))

test('a pattern makes every week the same, inside its dates and never in a weekend', () => {
	fc.assert(
		fc.property(fc.constantFrom(...patternCodes), dates, fc.integer({ min: 1, max: 20 }), (code, from, weeks) => {
			const until = addDays(from, weeks * 7 - 1)
			const made = expand(patterns[code], from, until)
			expect(made).toHaveLength(patterns[code].length * weeks)
			expect(made.every(({ on }) => on >= from && on <= until && weekday(on) < 6)).toBe(true)
		}),
	)
})

test('a stretch that ends before it begins has no half days', () => {
	expect(expand(patterns['P-GROW'], '2026-11-24', '2026-11-23')).toEqual([])
	expect(firstWeek(patterns['P-START'], '2026-11-27').map(({ on }) => on)).toEqual(['2026-11-24', '2026-11-26'])
})
