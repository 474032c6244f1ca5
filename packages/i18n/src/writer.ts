import { flatten } from './catalogue.ts'
import type { TextTree } from './catalogue.ts'
import { readyInstance } from './instance.ts'
import { perLanguage } from './languages.ts'
import type { Language } from './languages.ts'
import { cut, fill } from './template.ts'
import type { Template, TemplateValues } from './template.ts'

/** Writes the texts of one language. */
export type Writer = {
	/** Whether the language has this text, in the plural form that the count needs. */
	has: (key: string, values?: TemplateValues) => boolean
	/** The text with its values filled in. A key that the language does not have throws. */
	write: (key: string, values?: TemplateValues) => string
}

/** i18next finds each text once; after that only the values are put in, which is what a page does most. */
function createWriter(language: Language, texts: TextTree): Writer {
	const instance = readyInstance(language, texts)
	const keys = new Set(flatten(texts).keys())
	const plurals = new Intl.PluralRules(language)
	const templates = new Map<string, Template>()

	function inForm(key: string, values?: TemplateValues): string {
		const count = values?.['count']
		return typeof count === 'number' ? `${key}_${plurals.select(count)}` : key
	}

	function templateOf(key: string): Template {
		const known = templates.get(key)
		if (known !== undefined) return known
		if (!keys.has(key)) throw new Error(`no text ${key} in ${language}`)
		const template = cut(instance.t(key, { skipInterpolation: true }))
		templates.set(key, template)
		return template
	}

	return {
		has: (key, values) => keys.has(inForm(key, values)),
		write: (key, values = {}) => fill(templateOf(inForm(key, values)), language, values),
	}
}

/** A writer for each language. */
export function createWriters(catalogue: Readonly<Record<Language, TextTree>>): Readonly<Record<Language, Writer>> {
	return perLanguage((code) => createWriter(code, catalogue[code]))
}
