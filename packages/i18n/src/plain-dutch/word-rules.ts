import { figuresOfSpeech, replaceList } from './replace-list.ts'
import { hasPhrase, wordsOf } from './words.ts'

const longestWord = 12
const knownAbbreviations = new Set(['UWV', 'BSN'])
const shortForms = [
	't/m',
	'bijv.',
	'bv.',
	'o.a.',
	'a.u.b.',
	'evt.',
	'i.p.v.',
	'i.v.m.',
	'm.b.t.',
	'nr.',
	'max.',
	'min.',
	'tel.',
	'enz.',
]
const numberWords =
	/^(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig|veertig|vijftig|honderd|duizend)$/i

/** T-06: words of the replace list, each with the better word. */
export function jargon(text: string): string[] {
	return replaceList.flatMap(([not, but]) =>
		not.filter((word) => hasPhrase(text, word)).map((word) => `${word} -> ${but}`),
	)
}

/** T-07: words of more than 12 letters. */
export function longWords(text: string): string[] {
	return wordsOf(text).filter((word) => word.replaceAll(/[^\p{L}]/gu, '').length > longestWord)
}

/** T-08: abbreviations, but for UWV, DigiD and BSN. */
export function abbreviations(text: string): string[] {
	const capitals = wordsOf(text).filter((word) => /^\p{Lu}{2,}$/u.test(word) && !knownAbbreviations.has(word))
	return [...capitals, ...shortForms.filter((form) => text.toLowerCase().includes(form))]
}

/** T-09: digits for numbers, `9:00 uur` for times, `maandag 23 november` for dates, no "2x". */
export function numbers(text: string): string[] {
	return [
		...wordsOf(text).filter((word) => numberWords.test(word)),
		...(text.match(/\b\d{1,2}[:.]\d{2}\b(?! uur)/g) ?? []),
		...(text.match(/\b\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?\b/g) ?? []),
		...(text.match(/\b\d+ ?x\b/gi) ?? []),
	]
}

/** T-10: `je`, never `u` or `men`. */
export function formOfAddress(text: string): string[] {
	return ['u', 'uw', 'uzelf', 'men'].filter((word) => hasPhrase(text, word))
}

/** T-12: figures of speech. */
export function figurative(text: string): string[] {
	return figuresOfSpeech.filter((figure) => hasPhrase(text, figure))
}

/** T-17: a link says where it goes. */
export function vagueLinks(text: string): string[] {
	return ['klik hier', 'klik', 'lees meer', 'meer info'].filter((words) => hasPhrase(text, words))
}
