import { expect, test } from 'vitest'
import { halfDayCode, readHalfDayCode } from './half-day-code.ts'
import { halfDayName } from './half-day-name.ts'

test('a half day comes back from its code', () => {
	const afternoon = { on: '2026-11-24', part: 'afternoon' } as const

	expect(halfDayCode(afternoon)).toBe('2026-11-24-middag')
	expect(readHalfDayCode('2026-11-24-middag')).toEqual(afternoon)
	expect(readHalfDayCode('2026-11-24-ochtend')).toEqual({ on: '2026-11-24', part: 'morning' })
})

test('whether the date exists is not for the code to judge', () => {
	expect(readHalfDayCode('2026-02-31-ochtend').on).toBe('2026-02-31')
})

test('other texts say nothing', () => {
	for (const text of ['', '2026-11-24', '2026-11-24-nacht', ' 2026-11-24-middag', '2026-11-24-middag\n', 'x'])
		expect(readHalfDayCode(text)).toEqual({})
})

test('a code has a name for people', () => {
	expect(halfDayName('2026-11-24-middag')).toBe('dinsdagmiddag 24 november')
})
