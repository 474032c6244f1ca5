import { expect, test } from 'vitest'
import { addressOf, readPlace } from '../shell/places.ts'
import { peopleAddress, queryOf } from './people-query.ts'

const filter = {
	kind: 'ending',
	readsIn: 'ti',
	product: 'safety_net',
	workTypeId: '01a20022-16d8-7a82-a33c-0197514f59c0',
} as const

test('every filter of the list, and the file that was asked for, come back from the check of who is there', () => {
	const list = String(new URLSearchParams({ ...queryOf(filter, 'sealed'), bewaar: 'csv' }))
	expect(addressOf(readPlace('people', list))).toBe(peopleAddress(filter, 'sealed', { bewaar: 'csv' }))
})
