import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deviceNameOf } from './device-name.ts'

test.each([
	[
		'Mozilla/5.0 (Linux; Android 14; SM-A145R) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/24.0 Chrome/117.0.0.0 Mobile Safari/537.36',
		'Android, Samsung Internet',
	],
	[
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36',
		'Android, Chrome',
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
		'iPhone, Safari',
	],
	['Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0', 'Android, Firefox'],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
		'Windows, Edge',
	],
	['', ''],
	[null, ''],
])('%s', (userAgent, name) => {
	expect(deviceNameOf(userAgent)).toBe(name)
})

test('whatever a browser calls itself, no word of it gets into the name', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(deviceNameOf(text)).toMatch(/^[\w ]*(, [\w ]+)?$/)
		}),
	)
})
