import { expect, test } from 'vitest'
import { readWhatCode, whatCode } from './what.ts'

test('work and lessons share one list of choices', () => {
	expect(readWhatCode(whatCode({ workTypeId: 'a' }))).toEqual({ workTypeId: 'a' })
	expect(readWhatCode(whatCode({ lessonId: 'b' }))).toEqual({ lessonId: 'b' })
})

test('nothing chosen stays nothing', () => {
	expect(whatCode({ workTypeId: null })).toBe('')
	for (const text of ['', 'werk', 'werk:', 'iets:a']) expect(readWhatCode(text)).toEqual({})
})
