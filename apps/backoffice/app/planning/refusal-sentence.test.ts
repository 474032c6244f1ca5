import type { Refusal } from '@repo/domain/schedule/refusal.rules'
import { expect, test } from 'vitest'
import { refusalSentence } from './refusal-sentence.ts'

const about = { name: 'Amina', what: 'Inpakken', lessonNames: ['Nederlands 1'] }
const say = (refusal: Omit<Refusal, 'at'>) =>
	refusalSentence({ at: { on: '2026-11-24', part: 'morning' }, ...refusal }, about)

test('A-01: the twenty-first on a GON place is told that those places are taken', () => {
	expect(say({ reason: 'block-full', block: 'gon', places: 20 })).toBe('Alle 20 GON-plekken zijn bezet')
	expect(say({ reason: 'block-full', places: 80 })).toBe('Alle 80 vrije plekken zijn bezet')
})

test('A-02: a lesson in the way is named, and so is other work', () => {
	expect(say({ reason: 'already-somewhere', already: 'Nederlands 1' })).toBe('Amina heeft dan al les: Nederlands 1')
	expect(say({ reason: 'already-somewhere', already: 'Kantine' })).toBe('Amina heeft dan al Kantine.')
})

test('full work, a full group, a closed site and a half day that is over each have their sentence', () => {
	expect(say({ reason: 'work-type-full', places: 24 })).toBe('Alle 24 plekken bij Inpakken zijn bezet')
	expect(say({ reason: 'lesson-full', places: 15 })).toBe('De groep van Inpakken is vol: 15 plekken')
	expect(say({ reason: 'closed' })).toBe('De locatie is dan gesloten.')
	expect(say({ reason: 'past' })).toBe('Dit dagdeel is voorbij. Kies een dagdeel in de toekomst.')
})
