import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewest, suppress } from './suppress.rules.ts'

test('R-086: a group of fewer than five is shown as few, and with it the next smallest, which would give it away', () => {
	expect(suppress([12, 3, 7])).toEqual({ groups: [12, 'few', 'hidden'], total: 22 })
	expect(suppress([12, 5, 7])).toEqual({ groups: [12, 5, 7], total: 24 })
	expect(suppress([12, 0])).toEqual({ groups: [12, 0], total: 12 })
})

test('where nothing is left to hide it among, the total is not told either', () => {
	expect(suppress([3])).toEqual({ groups: ['few'], total: 'few' })
	expect(suppress([2, 2])).toEqual({ groups: ['few', 'few'], total: 'few' })
	expect(suppress([])).toEqual({ groups: [], total: 0 })
})

test('nobody counts back to a group of fewer than five', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(30), { maxLength: 9 }), (groups) => {
			const shown = suppress(groups)
			const isHidden = groups.map((people, index) => shown.groups[index] !== people)
			expect(groups.every((people, index) => people === 0 || people >= fewest || isHidden[index])).toBe(true)
			if (typeof shown.total !== 'number' || !isHidden.includes(true)) return
			const left = groups.filter((_, index) => isHidden[index])
			expect(left.length).toBeGreaterThan(1)
			expect(left.reduce((sum, people) => sum + people, 0)).toBeGreaterThanOrEqual(fewest)
		}),
	)
})
