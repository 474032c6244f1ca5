import { patterns } from '@repo/domain/schedule/pattern.rules'
import { expect, test } from 'vitest'
import { patternWords } from './pattern-words.ts'

test('the picture of a pattern says in words when there is work and when a lesson', () => {
	expect(patternWords(patterns['P-START'])).toBe('dinsdagochtend, donderdagochtend')
	expect(patternWords(patterns['P-ALFA'])).toBe(
		'maandagochtend (les), dinsdagochtend (les), dinsdagmiddag, donderdagochtend (les), vrijdagochtend',
	)
})
