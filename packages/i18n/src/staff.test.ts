import { expect, test } from 'vitest'
import * as texts from '../locales/staff/nl/index.ts'
import { flatten } from './catalogue.ts'
import { cut } from './template.ts'
import { staffDateRange, staffHalfDay } from './format.ts'
import { staffText } from './staff.ts'

const flat = flatten(texts)

test('A-01: the 21st GON person is refused in so many words', () => {
	expect(staffText('refused.block-full.gon', { places: 20 })).toBe('Alle 20 GON-plekken zijn bezet')
})

test('A-02: the lesson that is in the way is named', () => {
	expect(staffText('refused.already-in-lesson', { name: 'Rana', what: 'Nederlands 1' })).toBe(
		'Rana heeft dan al les: Nederlands 1',
	)
})

test('the heading of a week has its number and days', () => {
	expect(staffText('planning.week', { week: 48, days: staffDateRange('2026-11-23', '2026-11-27') })).toBe(
		'Week 48, 23 t/m 27 november 2026',
	)
})

test('an alternative reads as a sentence, and plurals count', () => {
	const halfDay = staffHalfDay({ on: '2026-11-24', part: 'afternoon' })
	expect(staffText('planning.alternative', { halfDay })).toBe('Op dinsdagmiddag 24 november is nog plek')
	expect(staffText('planning.planned', { count: 1, name: 'Emre' })).toBe('1 dagdeel ingepland voor Emre.')
	expect(staffText('planning.planned', { count: 4, name: 'Emre' })).toBe('4 dagdelen ingepland voor Emre.')
})

test('names are shown as they are', () => {
	expect(staffText('planning.moved', { name: '$t(planning.title) {{x}} <i>', halfDay: 'x' })).toBe(
		'$t(planning.title) {{x}} <i> is verplaatst naar x.',
	)
})

test('every plural has both forms with the same placeholders, and no text is empty', () => {
	for (const [key, text] of flat) {
		expect(text.trim(), key).toBe(text)
		const base = /^(.+)_(?:one|other)$/.exec(key)?.[1]
		if (base === undefined) continue
		const [one, other] = [flat.get(`${base}_one`) ?? '', flat.get(`${base}_other`) ?? '']
		expect(
			cut(one).filter((_, index) => index % 2 === 1),
			key,
		).toEqual(cut(other).filter((_, index) => index % 2 === 1))
	}
})

test('no text says fte (R-036), and the thirteen roles and twelve patterns have names', () => {
	expect([...flat.values()].filter((text) => /\bfte\b/i.test(text))).toEqual([])
	expect([...flat.keys()].filter((key) => key.startsWith('shell.role.'))).toHaveLength(13)
	expect([...flat.keys()].filter((key) => key.startsWith('pattern.name.'))).toHaveLength(12)
})
