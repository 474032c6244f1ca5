import { randomInt } from 'node:crypto'

const digits = 6
const zeros = /\p{Nd}/gu

/** A new PIN: six random digits. Nobody chooses one: what people choose is guessed in a few tries (A.5). */
export const makePin = (): string => String(randomInt(10 ** digits)).padStart(digits, '0')

/** The digit that a sign stands for, whatever the keyboard: Arabic and Persian phones have digits of their own. */
function digitOf(sign: string): string {
	const code = sign.codePointAt(0) ?? 0
	let zero = code
	while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
	return String(code - zero)
}

/** The six digits that someone typed, in any script, with spaces or without; null for anything else. */
export function readPin(typed: unknown): string | null {
	if (typeof typed !== 'string' || typed.length > 40) return null
	const plain = typed.replaceAll(/\s/g, '').replaceAll(zeros, digitOf)
	return /^[0-9]{6}$/.test(plain) ? plain : null
}
