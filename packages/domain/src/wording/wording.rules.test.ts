import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delicateStems, delicateTopics, falseFriends, neutralWordings } from './delicate-words.rules.ts'
import { checkWording, findDelicateWords } from './wording.rules.ts'

const topicsOf = (text: string) => findDelicateWords(text).map(({ topic }) => topic)

test('A-08: coach types "griep": refused with the word, until it is changed or confirmed', () => {
	expect(checkWording('Yonas had vorige week griep.', false)).toEqual({
		ok: false,
		reason: 'wording',
		words: [{ word: 'griep', topic: 'health' }],
	})
	expect(checkWording('Yonas had vorige week griep.', true)).toEqual({ ok: true })
	expect(checkWording('Yonas was er vorige week niet.', false)).toEqual({ ok: true })
})

test.each([
	['Hij is ziek.', 'health'],
	['ZIEKGEMELD', 'health'],
	['een buikgriepje', 'health'],
	['suikerziekte', 'health'],
	['Ze slikt medicijnen.', 'health'],
	['burn-out', 'health'],
	['een depressieve periode', 'health'],
	['verslaafd geweest', 'health'],
	['Verslavingszorg', 'health'],
	['zwangerschap', 'health'],
	['Ze is zwánger', 'health'],
	['lichamelijke klachten', 'health'],
	['Hij werkt in de ziekenhuiskeuken', 'health'],
	['zat in detentie', 'crime'],
	['ex-gedetineerd? nee, detentieverleden', 'crime'],
	['De reclassering belde', 'crime'],
	['kreeg een taakstraf', 'crime'],
	['schulden', 'debt'],
	['in de schuldsanering', 'debt'],
	['een verkeersboete', 'debt'],
	['de deurwaarder', 'debt'],
])('"%s" is about %s', (text, topic) => {
	expect(topicsOf(text)).toContain(topic)
})

test.each([
	'Hij voelt zich schuldig, maar dat is onschuldig.',
	'Ik ging op bezoek. Ziezo, gezocht en gevonden.',
	'Ze houdt van muziek en muziekles.',
	'Ze verontschuldigde zich netjes.',
	'Het werk bevalt goed, ze wil een verslag schrijven.',
	'Hij volgt een cursus in de boetiek en gaat boetseren.',
	'We spraken over politiek en de coöperatie.',
	'De klachtencommissie legt uit hoe het werkt.',
	'Afgesproken: drie ochtenden inpakken in hal B.',
	'Ze leert voor doktersassistente.',
	'Hij is goed opgevangen en heeft de gastmaaltijd verzorgd.',
])('nothing is wrong with "%s"', (text) => {
	expect(findDelicateWords(text)).toEqual([])
})

describe('whatever the spelling', () => {
	const stem = fc.constantFrom(...delicateTopics.flatMap((topic) => delicateStems[topic]))
	const ending = fc.constantFrom('', 'e', 'en', 's', 'je', 'jes', 'achtig', 'zorg', 'verleden')
	const before = fc.constantFrom('', 'buik', 'huis', 'oud', 'lang')
	const plain = fc.constantFrom('werk', 'inpakken', 'ochtend', 'bezoek', 'ziezo', ...falseFriends)

	test('case, accents, hyphens and invisible signs hide nothing, inside compounds and inflected', () => {
		fc.assert(
			fc.property(
				before,
				stem,
				ending,
				fc.array(fc.nat(4), { minLength: 1, maxLength: 40 }),
				(front, middle, end, how) => {
					const disguise = [
						(sign: string) => sign,
						(sign: string) => sign.toUpperCase(),
						(sign: string) => `${sign}\u0301`,
						(sign: string) => `${sign}\u00AD`,
						(sign: string) => `${sign}\u200B`,
					]
					const dressed = (front + middle + end)
						.split('')
						.map((sign, at) => disguise[how[at % how.length] ?? 0]?.(sign))
						.join('')
					expect(findDelicateWords(`Zij ${dressed.replace(/[\u00AD\u200B]$/u, '')} daar.`)).toHaveLength(1)
				},
			),
		)
	})

	test('a false friend hides no real word beside it, and is none itself', () => {
		fc.assert(
			fc.property(fc.array(plain, { maxLength: 6 }), stem, (words, real) => {
				expect(findDelicateWords(words.join(' '))).toEqual([])
				expect(findDelicateWords([...words, real].join(' '))).toHaveLength(1)
			}),
		)
	})

	test('any text at all gets an answer, and every word of it stands in the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				for (const { word } of findDelicateWords(text)) expect(text.normalize('NFC')).toContain(word)
			}),
		)
	})
})

test('for each subject there is something neutral to write instead', () => {
	for (const topic of delicateTopics) expect(neutralWordings[topic].length).toBeGreaterThan(1)
})
