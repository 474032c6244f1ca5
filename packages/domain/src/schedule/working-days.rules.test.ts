import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidayOn } from '../holiday/holiday.rules.ts'
import { addDays, daysBetween, isWorkday } from './half-day.rules.ts'
import { addWorkingDays } from './working-days.rules.ts'

const dates = fc.integer({ min: 0, max: 7670 }).map((days) => addDays('2020-01-01', days))
const agreements = fc.record({ goodFriday: fc.boolean(), liberationDayYears: fc.integer({ min: 0, max: 10 }) })
const usual = { goodFriday: false, liberationDayYears: 5 }

test('five working days after the Wednesday before Easter pass Easter Monday', () => {
	expect(addWorkingDays('2027-03-24', 5, usual)).toBe('2027-04-01')
	expect(addWorkingDays('2027-03-24', 5, { ...usual, goodFriday: true })).toBe('2027-04-02')
})

test('two working days after 23 December 2025 pass both days of Christmas', () => {
	expect(addWorkingDays('2025-12-23', 2, usual)).toBe('2025-12-29')
})

test('a term ends on a working day, and holds exactly so many of them', () => {
	fc.assert(
		fc.property(dates, fc.integer({ min: 1, max: 130 }), agreements, (from, days, agreed) => {
			const until = addWorkingDays(from, days, agreed)
			const between = Array.from({ length: daysBetween(from, until) }, (_, index) => addDays(from, index + 1))
			const worked = between.filter((date) => isWorkday(date) && holidayOn(date, agreed) === null)
			expect(worked).toHaveLength(days)
			expect(worked.at(-1)).toBe(until)
		}),
		{ numRuns: 100 },
	)
})
