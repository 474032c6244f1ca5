import { describe, expect, test } from 'vitest'
import { catalogue, flatten } from './catalogue.ts'
import { gaps } from './gaps.ts'
import { languageCodes } from './languages.ts'
import type { Language } from './languages.ts'
import { sameAsDutch } from './same-as-dutch.ts'

const translations = languageCodes.filter((code) => code !== 'nl')
const dutch = flatten(catalogue.nl)

describe.for(translations)('%s', (language) => {
	test('has every text in every plural form, with the right placeholders', () => {
		expect(gaps(catalogue.nl, catalogue[language], language)).toEqual([])
	})

	test('has no text that was left in Dutch', () => {
		const left = [...flatten(catalogue[language])].filter(([key, text]) => {
			const allowed = sameAsDutch.some(
				(entry) => entry.key === key && (entry.languages ?? [language]).includes(language),
			)
			return text === dutch.get(key) && !allowed
		})
		expect(left).toEqual([])
	})
})

test('the list of equal texts has no entry that is no longer needed', () => {
	const isEqual = (key: string) => (code: Language) => flatten(catalogue[code]).get(key) === dutch.get(key)
	expect(sameAsDutch.filter(({ key, languages = translations }) => !languages.some(isEqual(key)))).toEqual([])
})

describe('a gap is named', () => {
	const source = { a: { plain: 'Hoi {{name}}', days_one: '{{count}} dag', days_other: '{{count}} dagen' } }
	const english = { a: { plain: 'Hi {{name}}', days_one: '{{count}} day', days_other: '{{count}} days' } }

	test('a complete translation has none', () => {
		expect(gaps(source, english, 'en')).toEqual([])
	})

	test('missing and empty texts', () => {
		expect(gaps(source, { a: { plain: ' ', days_one: 'a day' } }, 'en')).toEqual([
			'a.plain: missing',
			'a.days_other: missing',
		])
	})

	test('Arabic needs six forms where Dutch has two, and may leave the number out for one and two', () => {
		expect(gaps(source, { a: { plain: 'مرحبا {{name}}', days_one: 'يوم واحد', days_two: 'يومان' } }, 'ar')).toEqual([
			'a.days_zero: missing',
			'a.days_few: missing',
			'a.days_many: missing',
			'a.days_other: missing',
		])
	})

	test('unknown keys and forms, wrong placeholders, wrong script, wrong digits', () => {
		const wrong = { a: { ...english.a, days_few: '{{count}} days', plain: 'Hi {{naam}}', other: 'x' } }
		expect(gaps(source, wrong, 'en')).toEqual([
			'a.days_few: unknown key or plural form',
			'a.other: unknown key or plural form',
			'a.plain: unknown placeholder {{naam}}',
			'a.plain: placeholder {{name}} is missing',
		])
		expect(gaps({ b: 'Week 3' }, { b: 'Week ٣ ' }, 'ar')).toEqual([
			'b: space at the begin or end',
			'b: digits must be 0 to 9',
			'b: not in the script of the language',
		])
		expect(gaps({ b: 'Hoi {{name}}' }, { b: 'Hi {name}' }, 'en')).toEqual([
			'b: placeholder {{name}} is missing',
			'b: a loose brace',
		])
	})
})
