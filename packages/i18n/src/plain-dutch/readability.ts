import { sentencesOf, wordsOf } from './words.ts'

/** Groups of letters that are one vowel sound in Dutch; longest first. A letter with a trema starts a syllable of its own. */
const vowelSound = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|[aeiouyàáâäèéêëìíîïòóôöùúûü]/giu

/** Syllables of one Dutch word; at least one. A number counts as one. */
export function syllablesOf(word: string): number {
	return Math.max(1, word.match(vowelSound)?.length ?? 0)
}

function counts(text: string) {
	const words = wordsOf(text)
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
	return { perSentence: words.length / sentencesOf(text).length, per100: (100 * syllables) / words.length }
}

/** Flesch-Douma: 90 to 100 is very easy, 60 to 70 normal. Only a signal, and only for texts of 100 words or more. */
export function fleschDouma(text: string): number {
	const { perSentence, per100 } = counts(text)
	return 206.84 - 0.77 * per100 - 0.93 * perSentence
}

/** Leesindex A (Brouwer): higher is easier. Only a signal, as above. */
export function leesindexA(text: string): number {
	const { perSentence, per100 } = counts(text)
	return 195 - 2 * perSentence - (2 / 3) * per100
}
