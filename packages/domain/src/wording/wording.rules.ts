import {
	delicateStems,
	type DelicateTopic,
	delicateTopics,
	delicateWholeWords,
	falseFriends,
} from './delicate-words.rules.ts'

/** A word as it was typed, and what it says too much about. */
export type DelicateWord = { word: string; topic: DelicateTopic }

/** Whether a text may be kept as it is; else which words ask for another wording, each once, in the order of the text. */
export type Wording = { ok: true } | { ok: false; reason: 'wording'; words: DelicateWord[] }

/** Letters as one folds them: lower case, without accents, hyphens and what cannot be seen. */
const fold = (word: string): string =>
	word
		.normalize('NFD')
		.replaceAll(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase()

/** A run of letters and digits, with the accents, hyphens and invisible signs inside it. */
const typedWord = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{Cf}'’-]*[\p{L}\p{N}\p{M}])?/gu

/** What a word says too much about, if anything. */
function topicOf(word: string): DelicateTopic | undefined {
	const folded = fold(word)
	const left = falseFriends.reduce((rest, friend) => rest.replaceAll(friend, ' '), folded)
	return delicateTopics.find(
		(topic) => delicateWholeWords[topic].includes(folded) || delicateStems[topic].some((stem) => left.includes(stem)),
	)
}

/** The words in Dutch free text that are about health, crime or debt, by a list of our own: nothing leaves this machine. */
export function findDelicateWords(text: string): DelicateWord[] {
	const found = new Map<string, DelicateWord>()
	for (const [word] of text.normalize('NFC').matchAll(typedWord)) {
		const topic = topicOf(word)
		if (topic !== undefined && !found.has(fold(word))) found.set(fold(word), { word, topic })
	}
	return [...found.values()]
}

/**
 * Asked before free text of staff about people is kept: refused until the words are changed, or until the writer confirms
 * that they are not about health, crime or debt (a talk about work in a hospital).
 */
export function checkWording(text: string, confirmed: boolean): Wording {
	const words = findDelicateWords(text)
	return words.length === 0 || confirmed ? { ok: true } : { ok: false, reason: 'wording', words }
}
