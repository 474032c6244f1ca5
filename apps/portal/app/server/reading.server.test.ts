import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasChosen, languageCookie, readReading } from './reading.server.ts'

const asking = (headers: Record<string, string>) => new Request('http://localhost/', { headers })

test('the language of the phone counts until someone chooses one', () => {
	expect(readReading(asking({ 'accept-language': 'ti-ER,ti;q=0.9,en;q=0.8' })).language).toBe('ti')
	expect(readReading(asking({ 'accept-language': 'ti', cookie: '__Host-language=ar' }))).toEqual({
		language: 'ar',
		dutch: false,
	})
})

test('an unknown language of a phone or a changed cookie is Dutch', () => {
	expect(readReading(asking({ 'accept-language': 'ja' })).language).toBe('nl')
	expect(readReading(asking({ cookie: '__Host-language=klingon' })).language).toBe('nl')
	expect(hasChosen(asking({ cookie: '__Host-language=klingon' }))).toBe(false)
})

test('the Dutch line shows only when asked for', () => {
	expect(readReading(asking({ cookie: 'a=b; __Host-dutch=1' })).dutch).toBe(true)
	expect(readReading(asking({ cookie: '__Host-dutch=0' })).dutch).toBe(false)
})

test('the cookie of a language stays on this site, out of reach of scripts', () => {
	expect(languageCookie('ku')).toBe('__Host-language=ku; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000')
})

test('whatever stands in the headers, there is a language', () => {
	const header = fc.string({ unit: 'binary-ascii' }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, ''))
	fc.assert(
		fc.property(header, header, (cookie, preferred) => {
			expect(readReading(asking({ cookie, 'accept-language': preferred })).language).toMatch(/^[a-z]{2}$/)
		}),
	)
})
