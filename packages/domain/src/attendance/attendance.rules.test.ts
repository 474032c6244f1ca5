import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkday, localClock } from '../schedule/half-day.rules.ts'
import { halfDayNow, mayMark } from './attendance.rules.ts'

const times = [
	{ part: 'afternoon', endsAt: '16:00:00' },
	{ part: 'morning', endsAt: '12:00:00' },
] as const

/** Monday 23 November 2026 at this time in the Netherlands. */
const monday = (time: string) => new Date(`2026-11-23T${time}:00+01:00`)

test.each([
	['07:10', 'morning', '12:00'],
	['11:59', 'morning', '12:00'],
	['12:00', 'afternoon', '16:00'],
	['15:59', 'afternoon', '16:00'],
])('at %s it is the %s, until %s', (time, part, endsAt) => {
	expect(halfDayNow(times, monday(time))).toEqual({ on: '2026-11-23', part, endsAt: monday(endsAt) })
})

test('after the last half day, at the weekend and where there are no times, there is none', () => {
	expect(halfDayNow(times, monday('16:00'))).toBeNull()
	expect(halfDayNow(times, new Date('2026-11-22T10:00:00+01:00'))).toBeNull()
	expect(halfDayNow([], monday('09:00'))).toBeNull()
})

test('whatever the day of the year, it ends when the clock on the wall says so', () => {
	const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
	fc.assert(
		fc.property(instant, (now) => {
			const found = halfDayNow(times, now)
			const clock = localClock(now)
			fc.pre(clock.time >= '04:00')
			const expected = !isWorkday(clock.date) || clock.time >= '16:00' ? null : clock.time < '12:00' ? '12:00' : '16:00'
			expect(found && localClock(found.endsAt)).toEqual(expected && { date: clock.date, time: expected })
		}),
	)
})

test('presence may be marked today, in the half day that runs or one that is over', () => {
	const may = (on: string, part: 'morning' | 'afternoon', time: string) => mayMark({ on, part }, times, monday(time))

	expect(may('2026-11-23', 'morning', '08:00')).toBe(true)
	expect(may('2026-11-23', 'afternoon', '11:59')).toBe(false)
	expect(may('2026-11-23', 'morning', '13:00')).toBe(true)
	expect(may('2026-11-23', 'afternoon', '17:00')).toBe(true)
	expect(may('2026-11-22', 'morning', '09:00')).toBe(false)
	expect(may('2026-11-24', 'morning', '09:00')).toBe(false)
})
