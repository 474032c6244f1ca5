import { expect, test } from 'vitest'
import { moreText } from './more-texts.ts'

test('values are filled in as they are', () => {
	expect(moreText('planning.weekOf', { name: '$& {{name}} Özil' })).toBe('Week van $& {{name}} Özil')
	expect(moreText('planning.putBack')).toBe('Zet terug')
})
