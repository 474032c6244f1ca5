import { hasPhrase, sentencesOf } from './words.ts'

/** Words that a newcomer has to learn here; a screen brings at most two. */
const concepts = ['coach', 'rooster', 'UWV', 'DigiD', 'BSN', 'pincode', 'contract', 'stage', 'examen']

/** T-02: at most 7 sentences on a screen; labels and names are no sentences. */
export function crowded(texts: readonly string[]): string[] {
	const count = texts.flatMap(sentencesOf).filter((sentence) => /[.!?]$/.test(sentence)).length
	return count > 7 ? [`${count} sentences`] : []
}

/** T-15: at most 2 new concepts on a screen. */
export function newConcepts(texts: readonly string[]): string[] {
	const found = concepts.filter((concept) => texts.some((text) => hasPhrase(text, concept)))
	return found.length > 2 ? found : []
}

/** T-18: at most one question on a screen. */
export function questions(texts: readonly string[]): string[] {
	const found = texts.flatMap(sentencesOf).filter((sentence) => sentence.endsWith('?'))
	return found.length > 1 ? found : []
}
