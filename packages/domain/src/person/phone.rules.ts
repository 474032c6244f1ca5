/** Why a text is no telephone number: something else stands in it, or it has too few or too many digits. */
export type PhoneFault = 'signs' | 'too-short' | 'too-long'

/**
 * What is wrong with a telephone number as people write it, or null: digits with spaces, dots, dashes, strokes and brackets
 * between, perhaps a plus in front. Any number in the world has 8 to 15 digits; `digitsMin` is for shorter ones, such as 14 050.
 */
export function phoneFault(text: string, digitsMin = 8): PhoneFault | null {
	if (!/^\(?\+?[\d\p{Zs}()./-]*$/u.test(text)) return 'signs'
	const { length } = text.replaceAll(/\D/g, '')
	if (length < digitsMin) return 'too-short'
	return length > 15 ? 'too-long' : null
}

/** A number as a telephone dials it: its digits, and the plus in front. */
export const dialled = (phone: string): string => phone.replaceAll(/[^\d+]/g, '')
