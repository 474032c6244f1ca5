import { SentSheet } from '@repo/domain/import/import.schema'
import { staffText } from '@repo/i18n/staff'
import { sheetLimits } from '@repo/sheet/sheet-limits'
import { expect, test } from 'vitest'

const { rows, columns, cell } = sheetLimits
const sheetOf = (count: number, width: number, length: number) => {
	const cells = Array<string>(width).fill('x'.repeat(length))
	return { header: cells, rows: Array.from({ length: count }, (_, index) => ({ line: index + 2, cells })) }
}

test('whatever can be read of a file can be sent, so that the reader is told what is too much', () => {
	const takes = (...sizes: Parameters<typeof sheetOf>) => SentSheet.safeParse(sheetOf(...sizes)).success
	expect([takes(rows, 1, 1), takes(1, columns, 1), takes(1, 1, cell)]).toEqual([true, true, true])
	expect([takes(rows + 1, 1, 1), takes(1, columns + 1, 1), takes(1, 1, cell + 1)]).toEqual([false, false, false])
})

test.each([
	['too-long', rows],
	['too-wide', columns],
	['long-cell', cell],
] as const)('the sentence about %s says how much may be', (reason, limit) => {
	expect(staffText(`imports.unreadable.${reason}`)).toContain(` ${limit.toLocaleString('nl')} `)
})
