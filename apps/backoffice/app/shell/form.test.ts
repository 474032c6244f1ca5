import { NewHalfDays, NewPattern, Once } from '@repo/domain/schedule/schedule.schema'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseForm, textOf, textOrNothing } from './form.ts'

const id = '01a20022-16d8-7a82-a33c-0197514f59c0'
const halfDay = { on: '2026-11-24', part: 'morning' }
const asked = { personId: id, siteId: id, halfDays: [halfDay], workTypeId: id }
const pattern = { personId: id, siteId: id, pattern: 'P-GON', from: '2026-11-23', until: '2026-12-18', workTypeId: id }

const errorsOf = (schema: z.ZodType, entered: unknown) => {
	const parsed = parseForm(schema, entered)
	return parsed.ok ? null : parsed.errors
}

test('a form that is right gives its value', () => {
	expect(parseForm(NewHalfDays, asked)).toEqual({ ok: true, value: asked })
})

test('everything that was forgotten is said at once', () => {
	expect(errorsOf(NewHalfDays, { ...asked, halfDays: [], workTypeId: undefined })).toEqual({
		halfDays: 'refused.noHalfDay',
		workTypeId: 'refused.noWhat',
	})
})

test('31 February, a Saturday and something that is no half day each have their own sentence', () => {
	const on = (halfDays: unknown[]) => errorsOf(NewHalfDays, { ...asked, halfDays })

	expect(on([{ on: '2027-02-31', part: 'morning' }])).toEqual({ halfDays: 'refused.unknownDate' })
	expect(on([{ on: '2026-11-28', part: 'morning' }])).toEqual({ halfDays: 'refused.closed' })
	expect(on([{}])).toEqual({ halfDays: 'refused.noHalfDay' })
})

test('work and a lesson together are too much', () => {
	expect(errorsOf(NewHalfDays, { ...asked, lessonId: id })).toEqual({ workTypeId: 'refused.noWhat' })
})

test('a pattern says what is wrong with its dates', () => {
	const errors = (change: object) => errorsOf(NewPattern, { ...pattern, ...change })

	expect(errors({ until: '2026-11-22' })).toEqual({ until: 'refused.untilBeforeFrom' })
	expect(errors({ until: '2028-11-22' })).toEqual({ until: 'refused.tooFar' })
	expect(errors({ from: '', until: '' })).toEqual({ from: 'refused.unknownDate', until: 'refused.unknownDate' })
	expect(errors({ pattern: 'P-XX' })).toEqual({ pattern: 'refused.noPattern' })
})

test('a field that nobody fills in by hand is named too', () => {
	expect(errorsOf(z.intersection(Once, NewHalfDays), { ...asked, key: 'x' })).toEqual({ key: 'refused.invalid' })
	expect(errorsOf(NewHalfDays, { ...asked, personId: 'x' })).toEqual({ personId: 'refused.noPerson' })
})

test('a file or a very long text in a field is as good as nothing', () => {
	const form = new FormData()
	form.set('file', new Blob(['x']), 'x')
	form.set('long', 'x'.repeat(201))
	form.set('name', 'x')

	expect([textOf(form, 'file'), textOf(form, 'long'), textOf(form, 'absent'), textOf(form, 'name')]).toEqual([
		'',
		'',
		'',
		'x',
	])
	expect([textOrNothing(form, 'absent'), textOrNothing(form, 'name')]).toEqual([undefined, 'x'])
})
