import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import { fleschDouma, leesindexA, syllablesOf } from './readability.ts'
import { crowded, newConcepts, questions } from './screen-rules.ts'
import { sentencesOf, wordsOf } from './words.ts'

const easy = 'Je bent ziek. Je komt niet naar het werk.'
const hard = 'Indien u wegens ziekte verhinderd bent, dient u dit onverwijld bij uw leidinggevende te melden.'

/** The rules that a text breaks. */
const broken = (text: string, key = 'today.text') => check(key, text).map((finding) => finding.rule)

describe('readability', () => {
	test('the golden values of domain.md 6.4 hold', () => {
		expect([wordsOf(easy).length, sentencesOf(easy).length]).toEqual([9, 2])
		expect(fleschDouma(easy)).toBeCloseTo(125.66, 2)
		expect(leesindexA(easy)).toBeCloseTo(119.33, 2)
		expect([wordsOf(hard).length, sentencesOf(hard).length]).toEqual([15, 1])
		expect(fleschDouma(hard)).toBeCloseTo(54.29, 2)
		expect(leesindexA(hard)).toBeCloseTo(45, 2)
	})

	test.for([
		['ziek', 1],
		['leidinggevende', 5],
		['mooie', 2],
		['geïnteresseerd', 5],
		['nieuwe', 2],
		['koeien', 2],
		['bijeen', 2],
		['8:30', 1],
	] as const)('%s has %i syllables', ([word, syllables]) => {
		expect(syllablesOf(word)).toBe(syllables)
	})
})

describe('one text', () => {
	test('plain Dutch breaks no rule', () => {
		expect(broken(easy)).toEqual([])
		expect(broken('Je werkt op maandag 23 november van 8:30 uur tot 12:00 uur.')).toEqual([])
		expect(broken('Deze dag is al geweest.')).toEqual([])
		expect(broken('Er is een bericht voor je.')).toEqual([])
	})

	test.for([
		['T-01', 'Op maandag kom je eerst naar de grote hal en daarna loop je met Jan naar je plek.'],
		['T-02', 'Kom binnen. Ga zitten. Wacht even. Jan komt zo.'],
		['T-03', 'Je wacht omdat Jan belt terwijl hij loopt.'],
		['T-03', 'Dit is de man, die de doos heeft, die je zoekt.'],
		['T-04', 'Je wordt gebeld.'],
		['T-04', 'De doos is ingepakt.'],
		['T-05', 'Je zou kunnen bellen.'],
		['T-06', 'Je traject begint.'],
		['T-06', 'Neem contact op met Jan.'],
		['T-07', 'Dit is een gehandicaptenvoorziening.'],
		['T-08', 'Vraag het aan de GGZ.'],
		['T-08', 'Neem brood mee, bijv. voor de pauze.'],
		['T-09', 'Je komt drie dagen.'],
		['T-09', 'Je komt om 9:00.'],
		['T-09', 'Je komt op 23-11.'],
		['T-09', 'Je komt 2x.'],
		['T-10', 'Kunt u komen?'],
		['T-11', 'Niemand weet het niet.'],
		['T-12', 'We gaan aan de slag.'],
		['T-17', 'Klik hier.'],
	] as const)('%s is broken by: %s', ([rule, text]) => {
		expect(broken(text)).toContain(rule)
	})

	test('T-13: a button is a verb and an object of at most three words', () => {
		expect(broken('Stuur bericht', 'message.action.send')).toEqual([])
		expect(broken('Ik ben ziek', 'absence.action.sick')).toEqual([])
		expect(broken('Bericht', 'message.action.send')).toEqual(['T-13'])
		expect(broken('Stuur nu dit bericht', 'message.action.send')).toEqual(['T-13'])
	})

	test('T-14: an error says what happened and what to do', () => {
		expect(broken('Het lukt nu niet. Probeer het straks nog eens.', 'error.500.text')).toEqual([])
		expect(broken('Het lukt nu niet.', 'error.500.text')).toEqual(['T-14'])
		expect(broken('Er is een fout. Bel Jan.', 'refused.invalid')).toEqual(['T-14'])
		expect(broken('Dit is 404. Ga terug.', 'error.404.text')).toEqual(['T-14'])
	})

	test('T-16: a heading has at most six words', () => {
		expect(broken('Welke taal lees je goed?', 'language.missing.title')).toEqual([])
		expect(broken('Hier zie je wat je deze week doet', 'today.title')).toEqual(['T-16'])
	})
})

describe('one screen', () => {
	test('T-02: at most seven sentences', () => {
		expect(crowded(Array.from({ length: 7 }, () => 'Je bent er.'))).toEqual([])
		expect(crowded(Array.from({ length: 8 }, () => 'Je bent er.'))).toEqual(['8 sentences'])
	})

	test('T-15: at most two new concepts', () => {
		expect(newConcepts(['Vraag het je coach.', 'Kijk op je rooster.'])).toEqual([])
		expect(newConcepts(['Vraag het je coach.', 'Kijk op je rooster.', 'Gebruik DigiD.'])).toHaveLength(3)
	})

	test('T-18: at most one question', () => {
		expect(questions(['Hoe gaat het?', 'Kies een dag.'])).toEqual([])
		expect(questions(['Hoe gaat het?', 'Wanneer kom je?'])).toHaveLength(2)
	})
})
