import { sheetLimits, type Unreadable } from './sheet-limits.ts'

/** The last row and column of Excel itself: an empty cell may be formatted up to there. */
const excel = { rows: 1_048_576, columns: 16_384 } as const

/**
 * Looks at where the rows and cells of an XML file say that they stand, before anything makes room for them: one cell in row
 * 1000000000 would fill the memory. What stands below the last row or beside the last column that we take is refused, in every
 * sheet of the workbook; so is a place that is written in a way that no program writes it. Takes time in proportion to the text.
 */
export function checkCells(xml: string): Unreadable | null {
	for (const { 1: tag, 2: attributes = '', 3: end, 0: whole, index } of xml.matchAll(tags)) {
		if (end === '' || !plainAttributes.test(attributes)) return 'no-sheet'
		const isFilled = tag === 'c' && !attributes.endsWith('/') && !xml.startsWith('</', index + whole.length)
		const most = isFilled ? { rows: sheetLimits.rows + 1, columns: sheetLimits.columns } : excel
		for (const { 1: place = '' } of attributes.matchAll(places)) {
			const problem = checkPlace(place, most)
			if (problem !== null) return problem
		}
	}
	return null
}

/** The beginning of a row or a cell, with any prefix. */
const tags = /<(?:[^\s<>/:=]*:)?(row|c)(?=[\s/>])([^<>]*)(>?)/g

/** Names with a value between quotation marks, in which nothing is hidden. */
const plainAttributes = /^(?:\s+[^\s=<>"'/&]+\s*=\s*(?:"[^"&]*"|'[^'&]*'))*\s*\/?$/

/** `r="12"` of a row and `r="B12"` of a cell. */
const places = /[\s:]r\s*=\s*["']([^"']*)/g

function checkPlace(place: string, most: { rows: number; columns: number }): Unreadable | null {
	const { 1: letters = '', 2: row } = /^([A-Z]*)(\d+)$/.exec(place) ?? []
	if (row === undefined) return 'no-sheet'
	if (Number(row) > most.rows) return 'too-long'
	return columnOf(letters) > most.columns ? 'too-wide' : null
}

/** A is 1, Z is 26, AA is 27. */
const columnOf = (letters: string) =>
	Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
