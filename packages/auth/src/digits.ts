import { randomInt } from 'node:crypto'

/** Eight random digits, for a phone that cannot read a QR code. */
export const makeDigits = (): string => String(randomInt(100_000_000)).padStart(8, '0')

/** As they are shown: two groups of four. */
export const groupDigits = (digits: string): string => `${digits.slice(0, 4)} ${digits.slice(4)}`

/**
 * What somebody typed, as eight digits: with spaces, dots or dashes between them, and in the numerals of Arabic or Persian.
 * Anything else comes back as what no invitation has.
 */
export function readDigits(typed: string): string {
	const plain = typed
		.slice(0, 100)
		.replaceAll(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
		.replaceAll(/[\s.\-\u200E\u200F\u2066-\u2069]/gu, '')
	return /^\d{8}$/.test(plain) ? plain : ''
}
