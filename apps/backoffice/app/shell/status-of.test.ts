import { expect, test } from 'vitest'
import { statusOf, toldStatus } from './status-of.ts'

test('each status that has a page keeps it; everything else is our own fault', () => {
	expect([400, 403, 404, 405, 409, 413, 503, 500, 418].map(toldStatus)).toEqual([
		400, 403, 404, 405, 409, 413, 503, 500, 500,
	])
})

test('a host that is not ours has no page', () => {
	expect(toldStatus(421)).toBe(404)
})

test('an error of ours never says what it was', () => {
	expect(statusOf(new Error('secret'))).toBe(500)
})
