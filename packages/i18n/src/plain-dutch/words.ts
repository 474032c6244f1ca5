/** Sentences of a text: parts that end in a full stop, question mark, exclamation mark or colon at the end of a line. */
export function sentencesOf(text: string): string[] {
	return text
		.split(/(?<=[.!?])\s+|\n+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '')
}

/** Words and numbers of a text, without punctuation: `8:30` and `e-mail` are one word. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’:.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? []
}

/** Matches a Dutch word or phrase as a whole, in any case. */
export function hasPhrase(text: string, phrase: string): boolean {
	const escaped = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
	return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'iu').test(text)
}
