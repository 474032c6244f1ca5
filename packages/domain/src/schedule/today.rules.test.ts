import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrangeToday } from './today.rules.ts'

const morning = { on: '2026-11-23', startsAt: '08:30', endsAt: '12:00' }
const afternoon = { on: '2026-11-23', startsAt: '12:30', endsAt: '16:00' }
const tuesday = { on: '2026-11-24', startsAt: '08:30', endsAt: '12:00' }
const all = [morning, afternoon, tuesday]
const at = (time: string, date = '2026-11-23') => arrangeToday(all, { date, time })

test('before work both half days are still to come', () => {
	expect(at('07:00')).toEqual({ now: null, later: [morning, afternoon], next: tuesday, done: false })
})

test('a half day is now from its first minute until its last', () => {
	expect(at('08:30').now).toBe(morning)
	expect(at('11:59').now).toBe(morning)
	expect(at('12:00')).toEqual({ now: null, later: [afternoon], next: tuesday, done: false })
})

test('after work today is done, and the next day is named', () => {
	expect(at('16:00')).toEqual({ now: null, later: [], next: tuesday, done: true })
})

test('a day without work is free, not done', () => {
	expect(at('16:00', '2026-11-22')).toMatchObject({ now: null, later: [], done: false })
})

test('at no time is a half day shown twice, or a finished one shown at all', () => {
	const times = fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16))
	fc.assert(
		fc.property(times, fc.subarray(all), (time, halfDays) => {
			const { now, later, next } = arrangeToday(halfDays, { date: '2026-11-23', time })
			const shown = [now, ...later, next].filter((halfDay) => halfDay !== null)
			expect(new Set(shown).size).toBe(shown.length)
			expect(shown.every(({ on, endsAt }) => on > '2026-11-23' || endsAt > time)).toBe(true)
		}),
	)
})
