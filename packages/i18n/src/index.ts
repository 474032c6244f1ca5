import { catalogue } from './catalogue.ts'
import type { Texts } from './catalogue.ts'
import { perLanguage } from './languages.ts'
import type { Language } from './languages.ts'
import { createReader, lineFrom } from './line.ts'
import type { Line } from './line.ts'
import type { KeyOf, Read } from './text-types.ts'
import { createWriters } from './writer.ts'

export type { Line } from './line.ts'

/** A key of a participant text, such as `today.action.call`; plurals without their form. */
export type TextKey = KeyOf<Texts>

/** Typed readers of participant texts: `t('today.greeting', { name })`. */
export type ReadLine = Read<Texts, Line>
export type ReadText = Read<Texts, string>

/** Whether the reader wants the Dutch line below each line. */
export type LineOptions = { dutch: boolean }

const writers = createWriters(catalogue)
const alone = perLanguage((code) => createReader(writers, code, false))
const withDutch = perLanguage((code) => createReader(writers, code, true))

/** Reader of lines for `<Text>`. A missing translation comes back as the Dutch line, with `lang: 'nl'`. */
export function lines(language: Language, { dutch }: LineOptions): ReadLine {
	return dutch ? withDutch[language] : alone[language]
}

/** Reader of plain strings, for the title of the document and labels of controls. */
export function plainText(language: Language): ReadText {
	const read = alone[language]
	return (key, ...[values]) => read(key, values).text
}

/** A line that is written anew in each language, such as a date: `lineOf(language, options, (l) => longDate(l, on))`. */
export function lineOf(language: Language, { dutch }: LineOptions, text: (language: Language) => string): Line {
	return lineFrom(language, text(language), dutch && language !== 'nl' ? text('nl') : undefined)
}

/** A line of data that exists only in Dutch, such as the name of a work type that an organisation added. */
export function dutchLine(text: string): Line {
	return lineFrom('nl', text, undefined)
}

/** Groups of texts by code; an organisation may have codes of its own that no text knows. */
export type CodeGroup = 'workType.name' | 'workType.about' | 'lesson.name' | 'place.bring.item'

/** The text of a code, or the Dutch name from the database when the code is the organisation's own. */
export function codeLine(
	language: Language,
	{ dutch }: LineOptions,
	{ group, code, name }: { group: CodeGroup; code: string; name: string },
): Line {
	const key = `${group}.${code}`
	const read = dutch ? withDutch[language] : alone[language]
	return writers.nl.has(key) ? read(key) : dutchLine(name)
}
