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

test('a list keeps its own filter, and nothing else that is asked along with it', () => {
	const filter = new URLSearchParams({ zoek: 'a+b/c=', vraagt: 'ending' })
	const list = addressOf(readPlace('people', `${filter}&na=x&naar=https://example.org&werk=${'x'.repeat(1001)}#x`))
	expect(list).toBe('/deelnemers?zoek=a%2Bb%2Fc%3D&vraagt=ending')
	expect(addressOf(readPlace('people', null))).toBe('/deelnemers')
})

const list = fc
	.array(fc.tuple(fc.constantFrom('zoek', 'bewaar', 'naar', '__proto__'), fc.string()))
	.map((fields) => String(new URLSearchParams(fields)))

test('whatever is asked for, it leads to a page of ours', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.constant('people')), fc.oneof(fc.string(), list), (name, id) => {
			expect(addressOf(readPlace(name, id))).toMatch(/^\/(?!\/)[a-z-]*(\/[a-z0-9-]+)*(\?[\w.*%=&+-]+)?$/)
		}),
	)
})
