import { expect, test } from 'vitest'
import { picked } from './use-draft.ts'

const draft = { what: 'werk:a', halfDays: ['1'] }

test('another cell of the same work adds its half day, the same cell takes it away', () => {
	expect(picked(draft, { what: 'werk:a', halfDay: '2' })).toEqual({ what: 'werk:a', halfDays: ['1', '2'] })
	expect(picked(draft, { what: 'werk:a', halfDay: '1' })).toEqual({ what: 'werk:a', halfDays: [] })
})

test('a cell of other work begins anew', () => {
	expect(picked(draft, { what: 'werk:b', halfDay: '2' })).toEqual({ what: 'werk:b', halfDays: ['2'] })
})
