import { languages } from './languages.ts'
import type { Direction, Language } from './languages.ts'
import type { TemplateValues } from './template.ts'
import type { Writer } from './writer.ts'

/** A line that a reader sees; `dutch` only when asked for and different from `text`. */
export type Line = { text: string; lang: Language; dir: Direction; dutch?: string }

export function lineFrom(lang: Language, text: string, dutch: string | undefined): Line {
	const line = { text, lang, dir: languages[lang].dir }
	return dutch === undefined || dutch === text ? line : { ...line, dutch }
}

/**
 * Reads lines in one language. A text that the language lacks comes in Dutch, marked as Dutch.
 * Texts without values, most texts of a page, are written once and then kept.
 */
export function createReader(writers: Readonly<Record<Language, Writer>>, language: Language, withDutch: boolean) {
	const kept = new Map<string, Line>()
	return (key: string, values?: TemplateValues): Line => {
		const known = values === undefined ? kept.get(key) : undefined
		if (known !== undefined) return known
		const lang = writers[language].has(key, values) ? language : 'nl'
		const dutch = withDutch && lang !== 'nl' ? writers.nl.write(key, values) : undefined
		const line = Object.freeze(lineFrom(lang, writers[lang].write(key, values), dutch))
		if (values === undefined) kept.set(key, line)
		return line
	}
}
