import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, readPlace } from './places.ts'

const id = '01a20022-16d8-7a82-a33c-0197514f59c0'

test('a place on the list is where one goes', () => {
	expect(addressOf(readPlace('account', null))).toBe('/account')
	expect(addressOf(readPlace('staff-member', id))).toBe(`/beheer/medewerkers/${id}`)
})

test.each([
	['https://example.org', null],
	['//example.org', null],
	['__proto__', null],
	['constructor', id],
	['toString', id],
	['', null],
	[null, '//example.org'],
])('%s leads to the first page', (name, id) => {
	expect(addressOf(readPlace(name, id))).toBe('/')
})

test('someone of the staff without a right id leads to the list', () => {
	expect(addressOf(readPlace('staff-member', '../../uitloggen'))).toBe('/beheer/medewerkers')
})

test('whatever is asked for, it leads to a page of ours', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (name, id) => {
			expect(addressOf(readPlace(name, id))).toMatch(/^\/(?!\/)[a-z-]*(\/[a-z0-9-]+)*$/)
		}),
	)
})
