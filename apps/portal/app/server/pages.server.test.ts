import { expect, test } from 'vitest'
import { pageTo } from './pages.server.ts'

test('a form goes back to a page of ours', () => {
	expect(pageTo('/rooster')).toBe('/rooster')
})

test.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/rooster?x', '', null, 7])(
	'and never to %s',
	(address) => {
		expect(pageTo(address)).toBe('/')
	},
)
