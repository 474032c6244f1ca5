import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decrypt, encrypt, keyedHash, keysFrom } from './keys.ts'
import { makeSecret } from './secret.ts'

const keys = keysFrom(makeSecret())
const others = keysFrom(makeSecret())

test('what is encrypted comes back for its owner, with its key, and for nobody else', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.string(), (text, owner, other) => {
			const sealed = encrypt(keys, text, owner)
			expect(decrypt(keys, sealed, owner)).toBe(text.isWellFormed() ? text : text.toWellFormed())
			expect(() => decrypt(others, sealed, owner)).toThrow()
			expect(() => decrypt(keys, sealed, `${owner} ${other}`)).toThrow()
		}),
	)
})

test('a changed letter is noticed', () => {
	const sealed = encrypt(keys, 'JBSWY3DPEHPK3PXP', 'coach')
	const bytesOf = (text: string) => text.split('.').map((part) => Buffer.from(part, 'base64url').toString('hex'))
	const property = fc.property(fc.nat(sealed.length - 1), fc.constantFrom(...Array.from('ABab01-_')), (at, letter) => {
		const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1)
		// The last letter of a part holds bits that mean nothing: then the same bytes stand there.
		fc.pre(bytesOf(changed).join() !== bytesOf(sealed).join())
		expect(() => decrypt(keys, changed, 'coach')).toThrow()
	})
	fc.assert(property, { numRuns: 300 })
})

test('the same digits have the same hash under one key, and another under another', () => {
	expect(keyedHash(keys, '12345678')).toBe(keyedHash(keys, '12345678'))
	expect(keyedHash(keys, '12345678')).not.toBe(keyedHash(others, '12345678'))
})

test('a secret that is too short is refused', () => {
	expect(() => keysFrom(makeSecret(31))).toThrow('SECRET_KEY')
	expect(() => keysFrom('')).toThrow('SECRET_KEY')
})
