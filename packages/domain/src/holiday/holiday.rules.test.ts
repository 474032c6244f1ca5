import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween, weekday } from '../schedule/half-day.rules.ts'
import { easterOf, holidayKinds, holidayOn, holidaysOf } from './holiday.rules.ts'

const years = fc.integer({ min: 2020, max: 2040 })
const agreed = fc.record({ goodFriday: fc.boolean(), liberationDayYears: fc.integer({ min: 0, max: 10 }) })
const everything = { goodFriday: true, liberationDayYears: 1 }
const nothing = { goodFriday: false, liberationDayYears: 0 }

const dayOf = (year: number, kind: (typeof holidayKinds)[number]) =>
	holidaysOf(year, everything).find((one) => one.kind === kind)?.on

test('Easter is on the days that were published', () => {
	expect(
		[2000, 2008, 2011, 2016, 2020, 2024, 2026, 2027, 2028, 2035, 2038, 2040, 2049, 2076, 2100].map(easterOf),
	).toEqual([
		'2000-04-23',
		'2008-03-23',
		'2011-04-24',
		'2016-03-27',
		'2020-04-12',
		'2024-03-31',
		'2026-04-05',
		'2027-03-28',
		'2028-04-16',
		'2035-03-25',
		'2038-04-25',
		'2040-04-01',
		'2049-04-18',
		'2076-04-19',
		'2100-03-28',
	])
})

test('the holidays of 2027 and 2028 are those of the handbook (R-110)', () => {
	expect(holidaysOf(2027, everything)).toEqual([
		{ on: '2027-01-01', kind: 'new-year' },
		{ on: '2027-03-26', kind: 'good-friday' },
		{ on: '2027-03-29', kind: 'easter-monday' },
		{ on: '2027-04-27', kind: 'kings-day' },
		{ on: '2027-05-05', kind: 'liberation-day' },
		{ on: '2027-05-06', kind: 'ascension-day' },
		{ on: '2027-05-17', kind: 'whit-monday' },
		{ on: '2027-12-25', kind: 'christmas-day' },
		{ on: '2027-12-26', kind: 'boxing-day' },
	])
	expect([dayOf(2028, 'easter-monday'), dayOf(2028, 'ascension-day'), dayOf(2028, 'whit-monday')]).toEqual([
		'2028-04-17',
		'2028-05-25',
		'2028-06-05',
	])
})

test("King's Day is 27 April, and the Saturday before when that is a Sunday", () => {
	fc.assert(
		fc.property(years, (year) => {
			const on = dayOf(year, 'kings-day') ?? ''
			expect(weekday(on)).not.toBe(7)
			expect(on).toBe(weekday(`${year}-04-27`) === 7 ? `${year}-04-26` : `${year}-04-27`)
		}),
	)
	expect([2025, 2031, 2036].map((year) => dayOf(year, 'kings-day'))).toEqual(['2025-04-26', '2031-04-26', '2036-04-26'])
})

test('what hangs on Easter keeps its distance and its day of the week in every year', () => {
	fc.assert(
		fc.property(years, (year) => {
			const easter = easterOf(year)
			expect(weekday(easter)).toBe(7)
			expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true)
			const distances = (['good-friday', 'easter-monday', 'ascension-day', 'whit-monday'] as const).map((kind) =>
				daysBetween(easter, dayOf(year, kind) ?? ''),
			)
			expect(distances).toEqual([-2, 1, 39, 50])
		}),
	)
})

test('the agreement decides about Good Friday and Liberation Day, and about nothing else', () => {
	fc.assert(
		fc.property(years, agreed, (year, agreed) => {
			const kinds = new Set(holidaysOf(year, agreed).map(({ kind }) => kind))
			const { liberationDayYears: every } = agreed
			expect(kinds.has('good-friday')).toBe(agreed.goodFriday)
			expect(kinds.has('liberation-day')).toBe(every > 0 && year % every === 0)
			const bare = new Set(holidaysOf(year, nothing).map(({ kind }) => kind))
			expect([...bare].every((kind) => kinds.has(kind))).toBe(true)
			expect(bare.size).toBe(7)
		}),
	)
})

test('Liberation Day every five years is free in 2020, 2025, 2030, 2035 and 2040', () => {
	const agreed = { goodFriday: false, liberationDayYears: 5 }
	const free = Array.from({ length: 21 }, (_, index) => 2020 + index).filter(
		(year) => holidayOn(`${year}-05-05`, agreed) === 'liberation-day',
	)
	expect(free).toEqual([2020, 2025, 2030, 2035, 2040])
})

test('a date is a holiday exactly when the list of its year has it, and the list is in order', () => {
	fc.assert(
		fc.property(years, agreed, fc.nat(364), (year, agreed, days) => {
			const list = holidaysOf(year, agreed).map(({ on }) => on)
			const date = addDays(`${year}-01-01`, days)
			expect(holidayOn(date, agreed) !== null).toBe(list.includes(date))
			expect(list).toEqual(list.toSorted())
			expect(list.every((on) => on.startsWith(`${year}-`))).toBe(true)
		}),
	)
})
