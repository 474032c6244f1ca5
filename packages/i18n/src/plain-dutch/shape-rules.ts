import { hasPhrase, sentencesOf, wordsOf } from './words.ts'

/** Verbs a button may begin with; add the verb of a new button here. */
const buttonVerbs =
	/^(bekijk|bel|deel|ga|haal|kies|kijk|laat|lees|luister|open|probeer|schrijf|stel|stop|stuur|typ|verberg|vraag|zoek)$/i

/** T-02: at most 3 sentences in one text. */
export function longParagraph(text: string): string[] {
	const count = sentencesOf(text).length
	return count > 3 ? [`${count} sentences`] : []
}

/** T-13: a button is a verb and an object, or "Ik ...", of at most 3 words. */
export function button(text: string): string[] {
	const words = wordsOf(text)
	const first = words[0] ?? ''
	return [
		...(words.length > 3 ? [`${words.length} words`] : []),
		...(first === 'Ik' || buttonVerbs.test(first) ? [] : [`begins with "${first}", not with a verb`]),
	]
}

/** T-14: an error says what happened and what to do, without blame and without codes. */
export function errorText(text: string): string[] {
	return [
		...(sentencesOf(text).length < 2 ? ['only one sentence'] : []),
		...['fout', 'foutcode', 'verkeerd', 'ongeldig', 'mislukt', 'error', 'jouw schuld'].filter((word) =>
			hasPhrase(text, word),
		),
		...(text.match(/\b[1-5]\d\d\b/g) ?? []),
	]
}

/** T-16: a heading is a question or a short line, of at most 6 words. */
export function heading(text: string): string[] {
	const count = wordsOf(text).length
	return [...(count > 6 ? [`${count} words`] : []), ...(text.endsWith('.') ? ['ends in a full stop'] : [])]
}
