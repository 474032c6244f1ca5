import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afterAnswer, emptyOutbox, type Tap } from './outbox.ts'

const tap = (personId: string, presence: Tap['presence'] = 'present'): Tap => ({
	key: crypto.randomUUID(),
	personId,
	presence,
	on: '2026-11-23',
	part: 'morning',
})
const [amina, bram] = [tap('amina'), tap('bram', 'absent')]
const box = { ...emptyOutbox, waiting: [amina, bram] }

test('a tap that the server has waits no more, and counts', () => {
	expect(afterAnswer({ ...box, away: true }, 204)).toEqual({
		...box,
		waiting: [bram],
		confirmed: { amina: 'present' },
		away: false,
	})
})

test.each([0, 429, 500, 503])('after %s the tap waits, to be sent again', (status) => {
	expect(afterAnswer(box, status)).toEqual({ ...box, away: true })
})

test('when the list was closed the taps wait for who comes back', () => {
	expect(afterAnswer(box, 401)).toEqual({ ...box, over: true })
})

test.each([400, 404, 409])('after %s the tap is never taken: the page says whose', (status) => {
	expect(afterAnswer(box, status)).toEqual({ ...box, waiting: [bram], refused: 'amina' })
})

test('whatever is answered, no tap is lost that the server did not take or refuse', () => {
	const statuses = fc.array(fc.constantFrom(0, 204, 401, 404, 429, 503), { maxLength: 12 })
	fc.assert(
		fc.property(statuses, fc.integer({ min: 0, max: 8 }), (answers, count) => {
			const taps = Array.from({ length: count }, (_, index) => tap(`p${index}`))
			const end = answers.reduce(afterAnswer, { ...emptyOutbox, waiting: taps })
			const settled = answers.filter((status) => status === 204 || status === 404).length
			expect(end.waiting).toEqual(taps.slice(settled))
		}),
	)
})
