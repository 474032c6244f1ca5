import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languageCodes, languageOf, languages, negotiate, wishedLanguages } from './languages.ts'

test('only Arabic and Persian are written from right to left; Kurmancî is not', () => {
	expect(languageCodes.filter((code) => languages[code].dir === 'rtl')).toEqual(['ar', 'fa'])
})

test.for(languageCodes)('the script of %s is what Intl says, and Arabic script goes right to left', (code) => {
	expect(new Intl.Locale(code).maximize().script).toBe(languages[code].script)
	expect(languages[code].dir).toBe(languages[code].script === 'Arab' ? 'rtl' : 'ltr')
})

test('every language has a name of its own, in its own script', () => {
	const all = [...Object.values(languages), ...wishedLanguages]
	expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
	expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
	expect(languages.ti.name).toBe('ትግርኛ')
})

test('a cookie or form value is one of the ten, or nothing', () => {
	expect(languageOf('ti')).toBe('ti')
	for (const value of ['', 'de', 'NL', 'toString', '__proto__', null, undefined, 3, ['nl']]) {
		expect(languageOf(value)).toBeNull()
	}
})

test.for([
	['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
	['de,en;q=0.8,nl;q=0.5', 'en'],
	['en;q=0.3, ar-SY;q=0.9', 'ar'],
	['fr;q=0, tr', 'tr'],
	['kmr-TR', 'ku'],
	['ku-Arab-IQ, ar;q=0.5', 'ar'],
	['prs', 'fa'],
	['ti-ER', 'ti'],
	['pl', 'nl'],
	['*', 'nl'],
	['', 'nl'],
	['en;q=abc', 'nl'],
	['__proto__', 'nl'],
	['constructor, ar;q=0.5', 'ar'],
] as const)('a browser that asks "%s" gets %s', ([header, language]) => {
	expect(negotiate(header)).toBe(language)
})

test('any header gives one of the ten', () => {
	fc.assert(
		fc.property(fc.string(), (header) => {
			expect(languageCodes).toContain(negotiate(header))
		}),
	)
})
