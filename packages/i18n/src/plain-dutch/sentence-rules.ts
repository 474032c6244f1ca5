import { hasPhrase, sentencesOf, wordsOf } from './words.ts'

const longest = 15
const connectives =
	/^(omdat|doordat|waardoor|waarin|waarmee|waarbij|terwijl|hoewel|zodat|zodra|nadat|voordat|totdat|mits|tenzij|als)$/i
const auxiliaries = /^(zou|zouden|zal|zullen|zult|kan|kun|kunt|kunnen|kon|moet|moeten|moest|mag|mogen|mocht)$/i
const negations = /^(niet|geen|nooit|niemand|niets|nergens|noch|zonder|evenmin)$/i
const participle =
	/^(?:(?:aan|af|door|in|mee|na|om|op|over|toe|uit|voor|weg)?ge\p{L}+(?:d|t|en)|(?:be|her|ont|ver)\p{L}+[dt])$/iu
/** Words that look like a participle of the passive and are not: nouns, adjectives and verbs that go with "zijn". */
const noPassive =
	/^(geweest|gebleven|gekomen|gegaan|gegroeid|geworden|gestopt|beurt|begonnen|bericht|beeld|bekend|bent|gesprek|geld|gezond|goed|verstand|vent)$/i

function countOf(sentence: string, pattern: RegExp): number {
	return wordsOf(sentence).filter((word) => pattern.test(word)).length
}

/** T-01: at most 15 words in a sentence; the mean is checked over all texts. */
export function tooLong(text: string): string[] {
	return sentencesOf(text).filter((sentence) => wordsOf(sentence).length > longest)
}

/** T-03: at most one subordinate clause in a sentence. */
export function nested(text: string): string[] {
	const clauses = (sentence: string) =>
		countOf(sentence, connectives) + (sentence.match(/,\s+(?:die|dat|wat|waar)\b/gi)?.length ?? 0)
	return sentencesOf(text).filter((sentence) => clauses(sentence) > 1)
}

/** T-04: no passive: "wordt gebeld", "is verstuurd". */
export function passive(text: string): string[] {
	return sentencesOf(text).filter((sentence) => {
		if (['wordt', 'worden', 'werd', 'werden'].some((verb) => hasPhrase(sentence, verb))) return true
		const isForm = ['is', 'zijn', 'was', 'waren'].some((verb) => hasPhrase(sentence, verb))
		return isForm && wordsOf(sentence).some((word) => participle.test(word) && !noPassive.test(word))
	})
}

/** T-05: at most one of zou, zal, kunnen, moeten, mogen in a sentence. */
export function piledUp(text: string): string[] {
	return sentencesOf(text).filter((sentence) => countOf(sentence, auxiliaries) > 1)
}

/** T-11: at most one negation in a sentence. */
export function doublyNegated(text: string): string[] {
	return sentencesOf(text).filter((sentence) => countOf(sentence, negations) > 1)
}
