import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** How long a password is, in characters (ASVS 6.2.1). No rules about which characters. */
export const passwordLength = { min: 12, max: 128 } as const

/** What is wrong with a password, or null. */
export type PasswordProblem = 'too-short' | 'too-long' | 'own-words' | 'common'

/** Fewer guesses than this and it stands in a list, or is made of a list in a way that everyone knows: password2026! */
const enoughGuesses = 100_000_000

/** Words of our own that everyone would try here. */
const productWords = ['instap', 'iederz', 'beheer', 'coach', 'wachtwoord', 'welkom']

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: passwordLength.max })

/**
 * Looks at a new password: long enough, not in the lists of known passwords (nor made of them in an obvious way), and not the
 * person's own name, e-mail address or the product. `own`: what others know of this person.
 */
export function passwordProblem(password: string, own: readonly string[]): PasswordProblem | null {
	const length = Array.from(password).length
	if (length < passwordLength.min) return 'too-short'
	if (length > passwordLength.max) return 'too-long'
	const words = own.flatMap(wordsOf)
	if (mostlyOwn(password, words)) return 'own-words'
	return estimator.check(password, [...words, ...productWords]).guesses < enoughGuesses ? 'common' : null
}

const wordsOf = (text: string) => [text, ...text.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length >= 3)

/** What is left without the own words is too little to be a password by itself. */
function mostlyOwn(password: string, words: readonly string[]): boolean {
	const all = [...words, ...productWords].map((word) => word.toLowerCase()).toSorted((a, b) => b.length - a.length)
	const rest = all.reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase())
	return rest !== password.toLowerCase() && rest.replaceAll(/[^\p{L}]/gu, '').length < 6
}
