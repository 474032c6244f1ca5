import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../schedule/half-day.rules.ts'
import {
	type AttentionFact,
	attentionKinds,
	byUrgency,
	countKinds,
	orderAttention,
	urgencyOf,
} from './attention.rules.ts'

const today = '2026-11-23'
const facts = fc.array(
	fc.record({
		personId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		kind: fc.constantFrom(...attentionKinds),
		on: fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days)),
	}),
	{ maxLength: 12 },
)
const named = (list: readonly Omit<AttentionFact, 'name'>[]) =>
	list.map((one) => ({ ...one, name: `Naam ${one.personId}` }))

test('what somebody waits for now comes first, then what is late, longest first, then what is to come, soonest first', () => {
	const order = [
		{ kind: 'unlock', on: today },
		{ kind: 'review', on: '2026-09-01' },
		{ kind: 'ending', on: '2026-11-20' },
		{ kind: 'opportunity', on: '2026-11-23' },
		{ kind: 'unplanned', on: '2026-11-24' },
		{ kind: 'review', on: '2026-11-27' },
	] as const

	expect(order.map((one) => urgencyOf(one, today))).toEqual(
		order.map((one) => urgencyOf(one, today)).toSorted((a, b) => b - a),
	)
})

test('everyone of whom something asks for attention is there once, with all of it, and in one order', () => {
	fc.assert(
		fc.property(facts, (list) => {
			const people = orderAttention(named(list), today)
			expect(people.map(({ id }) => id).toSorted()).toEqual(
				[...new Set(list.map(({ personId }) => personId))].toSorted(),
			)
			expect(people.flatMap(({ attention }) => attention)).toHaveLength(list.length)
			for (const { attention, urgency } of people)
				expect(urgency).toBe(Math.max(...attention.map((one) => urgencyOf(one, today))))
			expect(people).toEqual(people.toSorted(byUrgency))
			expect(people.every(({ urgency }) => urgency > 0)).toBe(true)
		}),
	)
})

test('going on after any place gives what comes after it, nobody twice and nobody left out', () => {
	fc.assert(
		fc.property(facts, fc.nat(4), (list, at) => {
			const people = orderAttention(named(list), today)
			const place = people[at]
			if (place === undefined) return
			expect(people.filter((one) => byUrgency(place, one) < 0)).toEqual(people.slice(at + 1))
		}),
	)
})

test('a kind shows the people whom it counts', () => {
	fc.assert(
		fc.property(facts, (list) => {
			const counts = countKinds(named(list))
			for (const kind of attentionKinds)
				expect(orderAttention(named(list), today, kind)).toHaveLength(counts[kind] ?? 0)
		}),
	)
})
