import { flatten } from './catalogue.ts'
import type { TextTree } from './catalogue.ts'
import type { Language, Script } from './languages.ts'
import { languages } from './languages.ts'
import { cut } from './template.ts'

const letters: Readonly<Record<Script, RegExp>> = {
	Latn: /[\p{Script=Latin}&&\p{L}]/v,
	Arab: /[\p{Script=Arabic}&&\p{L}]/v,
	Ethi: /[\p{Script=Ethiopic}&&\p{L}]/v,
	Cyrl: /[\p{Script=Cyrillic}&&\p{L}]/v,
	Hans: /[\p{Script=Han}&&\p{L}]/v,
}

const placeholdersOf = (text: string) => cut(text).filter((_, index) => index % 2 === 1)

/** Keys a language must have: each Dutch plural becomes the forms of that language (Arabic six, French three). */
function neededKeys(source: ReadonlyMap<string, string>, language: Language): Map<string, string> {
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
	const needed = new Map<string, string>()
	for (const [key, text] of source) {
		const base = /^(.+)_(?:one|other)$/.exec(key)?.[1]
		if (base !== undefined && source.has(`${base}_one`) && source.has(`${base}_other`)) {
			for (const form of forms) needed.set(`${base}_${form}`, text)
		} else needed.set(key, text)
	}
	return needed
}

/** What is wrong with one translated text. A form for zero, one or two may leave out `{{count}}`: "half a day". */
function faultsOf(key: string, text: string, dutch: string, language: Language): string[] {
	const [expected, found] = [placeholdersOf(dutch), placeholdersOf(text)]
	const words = cut(text).filter((_, index) => index % 2 === 0)
	const optional = /_(?:zero|one|two)$/.test(key) ? ['count'] : []
	return [
		...found.filter((name) => !expected.includes(name)).map((name) => `${key}: unknown placeholder {{${name}}}`),
		...expected
			.filter((name) => !found.includes(name) && !optional.includes(name))
			.map((name) => `${key}: placeholder {{${name}}} is missing`),
		...(words.some((word) => /[{}]/.test(word)) ? [`${key}: a loose brace`] : []),
		...(text === text.trim() ? [] : [`${key}: space at the begin or end`]),
		...(/[\u0660-\u0669\u06F0-\u06F9\u1369-\u137C]/.test(text) ? [`${key}: digits must be 0 to 9`] : []),
		...(letters[languages[language].script].test(text) ? [] : [`${key}: not in the script of the language`]),
	]
}

/** Everything that keeps a translation from being complete, one line each; an empty list means complete. */
export function gaps(source: TextTree, translation: TextTree, language: Language): string[] {
	const needed = neededKeys(flatten(source), language)
	const found = flatten(translation)
	return [
		...[...needed.keys()].filter((key) => !found.has(key)).map((key) => `${key}: missing`),
		...[...found.keys()].filter((key) => !needed.has(key)).map((key) => `${key}: unknown key or plural form`),
		...[...found].flatMap(([key, text]) => {
			const dutch = needed.get(key)
			return dutch === undefined ? [] : faultsOf(key, text, dutch, language)
		}),
	]
}
