import { expect, test } from 'vitest'
import { catalogue, flatten } from '../catalogue.ts'
import { cut, fill } from '../template.ts'
import { allowList } from './allow-list.ts'
import { check } from './check.ts'
import { fleschDouma, leesindexA } from './readability.ts'
import { samples } from './samples.ts'
import { crowded, newConcepts, questions } from './screen-rules.ts'
import { screens } from './screens.ts'
import { sentencesOf, wordsOf } from './words.ts'

const asRead = [...flatten(catalogue.nl)].map(([key, text]) => ({ key, text: fill(cut(text), 'nl', samples) }))
const findings = asRead.flatMap(({ key, text }) => check(key, text))
const allowed = (rule: string, key: string) => allowList.some((entry) => entry.rule === rule && entry.key === key)
const textsOf = (keys: readonly string[]) =>
	asRead.filter(({ key }) => keys.includes(key.replace(/_(?:one|other)$/, ''))).map(({ text }) => text)

test('every placeholder has a sample value', () => {
	const names = [...flatten(catalogue.nl).values()].flatMap((text) => cut(text).filter((_, index) => index % 2 === 1))
	expect(names.filter((name) => !(name in samples))).toEqual([])
})

test('every participant text keeps T-01 to T-17, or is on the allow list with a reason', () => {
	expect(findings.filter(({ rule, key }) => !allowed(rule, key))).toEqual([])
})

test('the allow list has no entry that is no longer needed', () => {
	const needless = allowList.filter(
		({ rule, key }) => !findings.some((found) => found.rule === rule && found.key === key),
	)
	expect(needless).toEqual([])
	expect(allowList.filter(({ reason }) => reason.length < 20)).toEqual([])
})

test('T-01: the mean sentence has at most ten words', () => {
	const sentences = asRead.flatMap(({ text }) => sentencesOf(text))
	const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0)
	expect(words / sentences.length).toBeLessThanOrEqual(10)
})

test('all sentences together are very easy to read', () => {
	const prose = asRead.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => /[.!?]$/.test(sentence))
	const text = prose.join(' ')
	expect(wordsOf(text).length).toBeGreaterThan(100)
	expect(fleschDouma(text)).toBeGreaterThan(90)
	expect(leesindexA(text)).toBeGreaterThan(80)
})

test.for(Object.entries(screens))('the screen "%s" keeps T-02, T-15 and T-18', ([, keys]) => {
	const texts = textsOf(keys)
	expect(texts.length).toBeGreaterThanOrEqual(keys.length)
	expect({ crowded: crowded(texts), concepts: newConcepts(texts), questions: questions(texts) }).toEqual({
		crowded: [],
		concepts: [],
		questions: [],
	})
})
