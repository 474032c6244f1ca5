import { staffText } from '@repo/i18n/staff'
import { expect, test } from 'vitest'

test('values are filled in as they are', () => {
	expect(staffText('planning.weekOf', { name: '$& {{name}} Özil' })).toBe('Week van $& {{name}} Özil')
	expect(staffText('planning.putBack')).toBe('Zet terug')
})
