import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateRange, longDate, staffDate, staffDateRange, staffHalfDay, staffMonth, time, weekday } from './format.ts'
import { languageCodes } from './languages.ts'

const monday = '2026-11-23'

test.for([
	['nl', 'maandag 23 november'],
	['en', 'Monday 23 November'],
	['ar', 'الاثنين، 23 نوفمبر (تشرين الثاني)'],
	['ti', 'ሰኑይ፣ 23 ሕዳር'],
	['tr', '23 Kasım Pazartesi'],
	['fa', 'دوشنبه 23 نوامبر'],
	['so', 'Isniin, 23 Noofeembar'],
	['uk', 'понеділок, 23 листопада'],
	['ku', 'duşem, 23 mijdar'],
	['fr', 'lundi 23 novembre'],
] as const)('a long date in %s is %s', ([language, text]) => {
	expect(longDate(language, monday)).toBe(text)
})

test('A-12: in Persian 23 November 2026 is a Gregorian date with Latin digits', () => {
	expect(longDate('fa', monday)).toContain('23 نوامبر')
	expect(dateRange('fa', monday, '2026-11-27')).toBe('23 نوامبر تا 27 نوامبر')
	expect(time('fa', '08:30')).toBe('8:30')
})

test.for(languageCodes)('dates in %s have Latin digits all year round', (language) => {
	const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
	fc.assert(
		fc.property(day, (at) => {
			const on = at.toISOString().slice(0, 10)
			const text = longDate(language, on)
			expect(text.match(/\p{Nd}+/gu)).toEqual([String(at.getUTCDate())])
			expect(text).toContain(weekday(language, on))
		}),
	)
})

test.for(languageCodes)('%s has names of its own for seven days and twelve months in this Node', (language) => {
	expect(new Intl.DateTimeFormat(language).resolvedOptions().locale).toBe(language)
	const days = Array.from({ length: 7 }, (_, index) => weekday(language, `2026-11-${23 + index}`))
	const months = Array.from({ length: 12 }, (_, index) =>
		longDate(language, `2026-${String(index + 1).padStart(2, '0')}-05`),
	)
	expect(new Set(days).size).toBe(7)
	expect(new Set(months).size).toBe(12)
})

test('a time has 24 hours and no zero in front; only Dutch says "uur"', () => {
	expect(time('nl', '09:00')).toBe('9:00 uur')
	expect(time('nl', '00:15')).toBe('0:15 uur')
	expect(time('ar', '15:45')).toBe('15:45')
	expect(() => time('nl', '24:00')).toThrow(RangeError)
})

test('a range says the month once when it can', () => {
	expect(dateRange('nl', monday, '2026-11-27')).toBe('23 tot en met 27 november')
	expect(dateRange('nl', '2026-11-30', '2026-12-04')).toBe('30 november tot en met 4 december')
	expect(staffDateRange(monday, '2026-11-27')).toBe('23 t/m 27 november 2026')
	expect(staffDateRange('2026-12-28', '2027-01-01')).toBe('28 december 2026 t/m 1 januari 2027')
	expect(staffDate(monday)).toBe('23 november 2026')
})

test('staff read a half day as one word', () => {
	expect(staffHalfDay({ on: '2026-11-24', part: 'afternoon' })).toBe('dinsdagmiddag 24 november')
	expect(staffHalfDay({ on: monday, part: 'morning' })).toBe('maandagochtend 23 november')
})

test('A-20: the days on which the clock changes are ordinary days', () => {
	expect(longDate('nl', '2027-03-28')).toBe('zondag 28 maart')
	expect(longDate('nl', '2026-10-25')).toBe('zondag 25 oktober')
})

test('a day that does not exist is refused', () => {
	for (const on of ['2026-02-31', '2026-13-01', '2026-11-3', '', 'morgen']) {
		expect(() => longDate('nl', on)).toThrow(RangeError)
	}
})

test('a month for staff has its year', () => {
	expect(staffMonth('2026-11')).toBe('november 2026')
	expect(() => staffMonth('2026-13')).toThrow(RangeError)
})
