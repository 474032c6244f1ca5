import { expect, test } from 'vitest'
import { makeCardSecret, readCardSecret } from './card-secret.ts'
import { readPin } from './pin.ts'

test.each(['274913', ' 274 913 ', '٢٧٤٩١٣', '۲۷۴۹۱۳', '２７４９１３', '2 7 4 9 1 3'])(
	'%s is read as 274913',
	(typed) => {
		expect(readPin(typed)).toBe('274913')
	},
)

test.each(['', '27491', '2749133', '27491a', '-274913', 'ⅡⅦ4913', null, 274_913, '9'.repeat(1000), '\u{10FFFF}'])(
	'%s is no PIN',
	(typed) => {
		expect(readPin(typed)).toBeNull()
	},
)

test('a card is known by its address, or by the end of it', () => {
	const secret = makeCardSecret()

	expect(secret).toMatch(/^[\w-]{22}$/)
	for (const read of [secret, `https://mijn.example.nl/kaart/${secret}`, ` /kaart/${secret}\n`])
		expect(readCardSecret(read)).toBe(secret)
	for (const read of ['', 'x', `${secret}x`, `https://mijn.example.nl/start/${secret}`, null, 'a'.repeat(500)])
		expect(readCardSecret(read)).toBeNull()
})
