import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupDigits, makeDigits, readDigits } from './digits.ts'

test.each([
	['1234 5678', '12345678'],
	[' 12 34-56.78 ', '12345678'],
	['٠١٢٣٤٥٦٧', '01234567'],
	['۸۹۰۱ ۲۳۴۵', '89012345'],
	['1234567', ''],
	['123456789', ''],
	['1234567a', ''],
	['', ''],
])('"%s" is read as "%s"', (typed, digits) => {
	expect(readDigits(typed)).toBe(digits)
})

test('what we show can be typed over, and whatever is typed is eight digits or nothing', () => {
	for (let time = 0; time < 100; time++) {
		const digits = makeDigits()
		expect(readDigits(groupDigits(digits))).toBe(digits)
	}
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			expect(readDigits(typed)).toMatch(/^(\d{8})?$/)
		}),
	)
})
