/** A value of a person that must not be found outside of pages and database; `column` is where it belongs. */
export type Canary = { column: string; value: string }

/** What was left behind somewhere: an address, a line of a log, an error page, what a browser keeps. */
export type Evidence = { kind: string; where: string; text: string }

/** A canary that was found in it. */
export type Leak = Canary & { kind: string; where: string }

const wordsOf = (text: string): string[] =>
	text
		.normalize('NFC')
		.toLowerCase()
		.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/** Whether finding this value says something: one short word, or a few digits, stands everywhere. */
function isTelling(words: readonly string[]): boolean {
	const letters = words.join('')
	if (/^\p{N}+$/u.test(letters)) return letters.length >= 8
	return letters.length >= (words.length > 1 ? 6 : 5)
}

/** Addresses of this machine itself are nobody's. */
const ownAddresses = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Looks for canaries in what is given to it, in whatever way they were written down. */
export function makeSearch(canaries: readonly Canary[]): (evidence: Evidence) => Leak[] {
	const byFirstWord = new Map<string, { canary: Canary; words: string[] }[]>()
	for (const canary of canaries.filter(({ value }) => !ownAddresses.has(value))) {
		const words = wordsOf(canary.value)
		if (words[0] === undefined || !isTelling(words)) continue
		const listed = byFirstWord.get(words[0]) ?? []
		byFirstWord.set(words[0], [...listed, { canary, words }])
	}
	return ({ kind, where, text }) => {
		const found = new Set<Canary>()
		for (const written of waysOfWriting(text)) {
			const words = wordsOf(written)
			for (const [at, word] of words.entries())
				for (const { canary, words: wanted } of byFirstWord.get(word) ?? [])
					if (wanted.every((one, index) => words[at + index] === one)) found.add(canary)
		}
		return [...found].map((canary) => ({ ...canary, kind, where }))
	}
}

/** A text as it stands, and as it was before it was put, once or more, into an address, JSON, a page or base64. */
function waysOfWriting(text: string): Set<string> {
	const ways = new Set([text])
	let read = text
	for (let times = 0; times < 3; times++) {
		read = entities(escapes(percents(read)))
		ways.add(read)
		read = base64(read)
		ways.add(read)
	}
	return ways
}

const percents = (text: string) =>
	text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))

const escapes = (text: string) =>
	text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const entities = (text: string) =>
	text.replaceAll(/&#(x?)([0-9a-f]{1,6});/gi, (all, isHex: string, digits: string) => {
		const point = Number.parseInt(digits, isHex ? 16 : 10)
		return point <= 0x10_ffff ? String.fromCodePoint(point) : all
	})

/** Runs of base64 that hold text become that text. */
const base64 = (text: string) =>
	text.replaceAll(/[\w+/-]{8,}={0,2}/g, (run) => {
		const decoded = Buffer.from(run, 'base64')
		const read = decoded.toString('utf8')
		return /[\p{Cc}\uFFFD]/u.test(read.replaceAll(/[\r\n\t]/g, '')) ? run : ` ${read} `
	})
