import { isolate } from './isolate.ts'
import { languages } from './languages.ts'
import type { Language } from './languages.ts'
import type { Value } from './text-types.ts'

export type TemplateValues = Readonly<Record<string, Value>>

/** A text cut at its placeholders: words at even places, names at odd places. */
export type Template = readonly string[]

/** Cuts `Hoi {{name}}` into `['Hoi ', 'name', '']`. */
export function cut(text: string): Template {
	return text.split(/\{\{\s*([\w-]+)\s*\}\}/)
}

/** Puts the values in; what a value contains is never read as a placeholder or a key. */
export function fill(template: Template, language: Language, values: TemplateValues): string {
	let text = template[0] ?? ''
	for (let index = 1; index < template.length; index += 2) {
		const value = values[template[index] ?? '']
		const written = typeof value === 'function' ? value(language) : value
		text += typeof written === 'string' ? isolate(written, languages[language].dir) : String(written ?? '')
		text += template[index + 1] ?? ''
	}
	return text
}
