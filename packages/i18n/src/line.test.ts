import { expect, test } from 'vitest'
import type { TextTree } from './catalogue.ts'
import { perLanguage } from './languages.ts'
import { createReader } from './line.ts'
import { createWriters } from './writer.ts'

const dutch = { now: 'Nu', hello: 'Hoi {{name}}', days_one: '{{count}} dag', days_other: '{{count}} dagen' }
const arabic = { hello: 'أهلا {{name}}', empty: ' ', days_one: 'يوم', days_few: '{{count}} أيام' }
const none: TextTree = {}
const catalogue = { ...perLanguage(() => none), nl: { ...dutch, empty: 'Leeg' }, ar: arabic }
const read = createReader(createWriters(catalogue), 'ar', true)

test('a missing translation is shown in Dutch and marked as Dutch', () => {
	expect(read('now')).toEqual({ text: 'Nu', lang: 'nl', dir: 'ltr' })
	expect(read('empty')).toEqual({ text: 'Leeg', lang: 'nl', dir: 'ltr' })
})

test('a forgotten plural form is shown in Dutch, with the Dutch form', () => {
	expect(read('days', { count: 3 })).toMatchObject({ text: '3 أيام', lang: 'ar', dutch: '3 dagen' })
	expect(read('days', { count: 100 })).toEqual({ text: '100 dagen', lang: 'nl', dir: 'ltr' })
	expect(read('days', { count: 1 })).toMatchObject({ text: 'يوم', dir: 'rtl', dutch: '1 dag' })
})

test('values in right-to-left text are isolated; numbers and the Dutch line are not', () => {
	expect(read('hello', { name: 'Rana' })).toEqual({
		text: 'أهلا \u2068Rana\u2069',
		lang: 'ar',
		dir: 'rtl',
		dutch: 'Hoi Rana',
	})
})

test('a key that even Dutch does not have is an error, never a key on the page', () => {
	expect(() => read('nowhere')).toThrow('no text nowhere in nl')
	expect(() => read('constructor')).toThrow('no text constructor')
})
