import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
	addDays,
	isDate,
	isPast,
	isWorkday,
	localClock,
	mondayOf,
	mondayOfWeek,
	weekday,
	weekOf,
	workdaysFrom,
} from './half-day.rules.ts'

/** Any date from 2020 to 2040. */
const dates = fc.integer({ min: 0, max: 7670 }).map((days) => addDays('2020-01-01', days))
/** Any instant of those years. */
const instants = fc.date({
	min: new Date('2020-01-01T00:00:00Z'),
	max: new Date('2040-12-31T23:59:59Z'),
	noInvalidDate: true,
})

test('a week begins on Monday and has seven days, in every year (R-023)', () => {
	fc.assert(
		fc.property(dates, (date) => {
			const monday = mondayOf(date)
			expect(weekday(monday)).toBe(1)
			expect(monday <= date && date <= addDays(monday, 6)).toBe(true)
			expect(workdaysFrom(monday).every(isWorkday)).toBe(true)
			expect(isWorkday(addDays(monday, 5)) || isWorkday(addDays(monday, 6))).toBe(false)
		}),
	)
})

test('the number of a week leads back to its Monday', () => {
	fc.assert(
		fc.property(dates, (date) => {
			expect(mondayOfWeek(weekOf(date))).toBe(mondayOf(date))
		}),
	)
})

test.each([
	['2026-11-21', '2026-W47'],
	['2026-12-31', '2026-W53'],
	['2027-01-01', '2026-W53'],
	['2027-01-04', '2027-W01'],
	['2024-12-30', '2025-W01'],
])('%s lies in %s (ISO 8601)', (date, week) => {
	expect(weekOf(date)).toBe(week)
})

test.each([
	'9999-W52',
	'1999-W10',
	'2026-W00',
	'2026-W54',
	'2025-W53',
	'0000-W01',
	'2026-48',
	'2026-W5',
	'nu',
	'',
	'2026-W48x',
])('there is no week %s', (week) => {
	expect(mondayOfWeek(week)).toBeNull()
})

test.each([
	'2026-02-31',
	'2026-02-29',
	'2026-13-01',
	'2026-00-10',
	'26-1-1',
	'2026-1-1',
	'',
	'vandaag',
	'2026-11-23T00:00',
])('there is no date %s', (date) => {
	expect(isDate(date)).toBe(false)
})

test('29 February exists in leap years only', () => {
	expect(isDate('2028-02-29')).toBe(true)
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
	expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
})

test('adding days and taking them away again changes nothing, over every summer time (R-022)', () => {
	fc.assert(
		fc.property(dates, fc.integer({ min: -800, max: 800 }), (date, days) => {
			expect(addDays(addDays(date, days), -days)).toBe(date)
		}),
	)
})

test('the Dutch wall clock: the day changes at Dutch midnight, in summer and in winter', () => {
	expect(localClock(new Date('2026-07-01T21:59:59Z'))).toEqual({ date: '2026-07-01', time: '23:59' })
	expect(localClock(new Date('2026-07-01T22:00:00Z'))).toEqual({ date: '2026-07-02', time: '00:00' })
	expect(localClock(new Date('2026-12-01T22:59:59Z'))).toEqual({ date: '2026-12-01', time: '23:59' })
})

test('A-20, F16: 8:30 stays 8:30 on the days when the clock changes', () => {
	expect(localClock(new Date('2026-03-29T06:30:00Z'))).toEqual({ date: '2026-03-29', time: '08:30' })
	expect(localClock(new Date('2026-03-28T07:30:00Z'))).toEqual({ date: '2026-03-28', time: '08:30' })
	expect(localClock(new Date('2026-10-25T07:30:00Z'))).toEqual({ date: '2026-10-25', time: '08:30' })
})

test('what is past stays past: a later clock never brings a half day back', () => {
	fc.assert(
		fc.property(dates, instants, fc.integer({ min: 0, max: 10_000_000 }), (on, now, later) => {
			const [before, after] = [isPast(on, '12:00', now), isPast(on, '12:00', new Date(now.getTime() + later * 3_600))]
			expect(after || !before).toBe(true)
		}),
	)
})

test('the clock is right on both sides of every minute, whatever was asked before', () => {
	const read = (at: string) => localClock(new Date(at))
	expect(read('2026-11-23T22:59:59.999Z')).toEqual({ date: '2026-11-23', time: '23:59' })
	expect(read('2026-11-23T23:00:00.000Z')).toEqual({ date: '2026-11-24', time: '00:00' })
	expect(read('2026-11-23T22:59:00.000Z')).toEqual({ date: '2026-11-23', time: '23:59' })
	expect(read('2026-03-29T00:59:59.999Z').time).toBe('01:59')
	expect(read('2026-03-29T01:00:00.000Z').time).toBe('03:00')
})
