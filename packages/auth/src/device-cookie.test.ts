import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDeviceCookie, renewDeviceCookie, writeDeviceCookie } from './device-cookie.ts'
import { makeSecret } from './secret.ts'
import { sentBack } from './testing/make.ts'

const [one, two] = [makeSecret(), makeSecret()]

test('what a phone was told to keep comes back, and its end moves with use', () => {
	const cookie = writeDeviceCookie([one, two])

	expect(cookie).toBe(`__Host-device=${one}.${two}; HttpOnly; Max-Age=2592000; Path=/; SameSite=Lax; Secure`)
	expect(readDeviceCookie(sentBack(cookie))).toEqual([one, two])
	expect(renewDeviceCookie(`__Host-language=ar; ${sentBack(cookie)}`)).toBe(cookie)
	expect(renewDeviceCookie(null)).toBeNull()
	expect(writeDeviceCookie([])).toContain('Max-Age=0')
})

test.each([
	['no header', null],
	['an empty value', '__Host-device='],
	['a truncated secret', `__Host-device=${one.slice(1)}`],
	['one of two truncated', `__Host-device=${one}.${two.slice(1)}`],
	['the same twice', `__Host-device=${one}.${one}`],
	['five people', `__Host-device=${Array.from({ length: 5 }, () => makeSecret()).join('.')}`],
	['the cookie twice', `__Host-device=${one}; __Host-device=${two}`],
	['a megabyte', `__Host-device=${one.repeat(25_000)}`],
])('%s is the phone of nobody', (_, header) => {
	expect(readDeviceCookie(header)).toEqual([])
})

test('whatever a browser sends, it is at most four secrets of ours', () => {
	const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__Host-device=', ';', '.', one, two))
	const header = fc.array(part).map((parts) => parts.join(''))
	fc.assert(
		fc.property(header, (cookieHeader) => {
			const secrets = readDeviceCookie(cookieHeader)
			expect(secrets.length).toBeLessThanOrEqual(4)
			for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/)
		}),
		{ numRuns: 1000, examples: [[`__Host-device=${one}.${two}`]] },
	)
})
