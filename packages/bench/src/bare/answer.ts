/** The rows of each query, as arrays in the order of the columns. */
export type Rows = readonly (readonly (readonly unknown[])[])[]

/** What always stands in an answer, or where a value of the rows comes in. */
export type Piece = string | { query: number; row: number; column: number }

/** Shorter values may stand anywhere by chance. */
const tellingLength = 4

/** Cuts a finished answer at the values that came from the database, so that each one is put together from its own rows. */
export function cut(answer: string, rows: Rows): Piece[] {
	const places = new Map<string, Piece>()
	for (const [query, result] of rows.entries())
		for (const [row, values] of result.entries())
			for (const [column, value] of values.entries())
				if (typeof value === 'string' && value.length >= tellingLength) places.set(value, { query, row, column })
	const longestFirst = [...places.keys()].toSorted((a, b) => b.length - a.length)
	const anyOf = new RegExp(`(${longestFirst.map(escaped).join('|')})`)
	return answer.split(anyOf).map((text) => places.get(text) ?? text)
}

const escaped = (text: string) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** Puts the answer together from rows. */
export function fill(pieces: readonly Piece[], rows: Rows): string {
	let answer = ''
	for (const piece of pieces)
		answer += typeof piece === 'string' ? piece : String(rows[piece.query]?.[piece.row]?.[piece.column])
	return answer
}
