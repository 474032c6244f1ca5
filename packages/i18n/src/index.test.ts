import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longDate, time } from './format.ts'
import { codeLine, dutchLine, lineOf, lines, plainText } from './index.ts'
import { languageCodes } from './languages.ts'

const alone = { dutch: false }
const withDutch = { dutch: true }

test('a line has its text, language and direction', () => {
	expect(lines('nl', alone)('today.title')).toEqual({ text: 'Vandaag', lang: 'nl', dir: 'ltr' })
	expect(lines('en', alone)('today.title')).toEqual({ text: 'Today', lang: 'en', dir: 'ltr' })
})

test('the Dutch line comes along when asked for, except under Dutch itself and under the same word', () => {
	expect(lines('en', withDutch)('today.title')).toEqual({ text: 'Today', lang: 'en', dir: 'ltr', dutch: 'Vandaag' })
	expect(lines('en', withDutch)('today.greeting', { name: 'Blessing' }).dutch).toBe('Hoi Blessing')
	expect(lines('nl', withDutch)('today.title')).not.toHaveProperty('dutch')
	expect(lines('en', withDutch)('common.action.stop')).not.toHaveProperty('dutch')
})

test('a value that differs per language is written in each', () => {
	const line = lines('en', withDutch)('common.timeRange', {
		from: (language) => time(language, '08:30'),
		until: (language) => time(language, '12:00'),
	})
	expect(line).toMatchObject({ text: 'from 8:30 to 12:00', dutch: 'van 8:30 uur tot 12:00 uur' })
})

test.for(languageCodes)('plurals in %s never show a key', (language) => {
	fc.assert(
		fc.property(fc.nat(250), (count) => {
			const { text } = lines(language, alone)('schedule.halfDaysThisWeek', { count })
			expect(text).not.toMatch(/halfDays|\{\{|undefined/)
		}),
	)
})

test('Dutch counts half days', () => {
	const text = plainText('nl')
	expect(text('schedule.halfDaysThisWeek', { count: 1 })).toBe('1 halve dag deze week')
	expect(text('schedule.halfDaysThisWeek', { count: 0 })).toBe('0 halve dagen deze week')
})

test('what a value contains is shown as it is', () => {
	fc.assert(
		fc.property(fc.string(), (name) => {
			const { text } = lines('nl', alone)('today.greeting', { name })
			expect(text.replaceAll(/[\u2068\u2069]/g, '')).toBe(`Hoi ${name}`.replaceAll(/[\u2068\u2069]/g, ''))
		}),
	)
	const tricky = '$t(today.title) {{name}} <b>&amp;</b>'
	expect(plainText('nl')('today.greeting', { name: tricky })).toBe(`Hoi ${tricky}`)
})

test('a name in right-to-left letters does not turn the Dutch words around it', () => {
	expect(plainText('nl')('today.greeting', { name: 'رنا' })).toBe('Hoi \u2068رنا\u2069')
})

test('a formatter makes a line', () => {
	const date = (language: Parameters<typeof longDate>[0]) => longDate(language, '2026-11-23')
	expect(lineOf('fa', withDutch, date)).toEqual({
		text: 'دوشنبه 23 نوامبر',
		lang: 'fa',
		dir: 'rtl',
		dutch: 'maandag 23 november',
	})
	expect(lineOf('nl', withDutch, date)).toEqual({ text: 'maandag 23 november', lang: 'nl', dir: 'ltr' })
})

test('a code of the organisation itself is shown by its Dutch name', () => {
	const packing = { group: 'workType.name', code: 'packing', name: 'Inpakken' } as const
	expect(codeLine('en', withDutch, packing)).toMatchObject({ text: 'Packing', dutch: 'Inpakken' })
	expect(codeLine('en', withDutch, { ...packing, code: 'candles', name: 'Kaarsen maken' })).toEqual(
		dutchLine('Kaarsen maken'),
	)
	expect(codeLine('en', alone, { ...packing, code: 'name.packing', name: 'x' })).toEqual(dutchLine('x'))
})

test('the same line is given again without being written again', () => {
	expect(lines('tr', withDutch)('today.free')).toBe(lines('tr', withDutch)('today.free'))
})
