/** A page as pieces: what always stands there, and where a value of the rows comes in. */
type Piece = string | { query: number; row: number; column: number }

/** The rows of each query, as arrays in the order of the columns. */
export type Rows = readonly (readonly (readonly unknown[])[])[]

/** Cuts a finished page at the values that came from the database, so that each answer is put together from its own rows. */
export function cut(page: string, rows: Rows): Piece[] {
	const places = new Map<string, Piece>()
	rows.forEach((result, query) =>
		result.forEach((values, row) =>
			values.forEach((value, column) => {
				if (typeof value === 'string' && value.length > 3) places.set(value, { query, row, column })
			}),
		),
	)
	const longestFirst = [...places.keys()].toSorted((a, b) => b.length - a.length)
	const anyOf = new RegExp(`(${longestFirst.map((value) => RegExp.escape(value)).join('|')})`)
	return page.split(anyOf).map((text) => places.get(text) ?? text)
}

/** Puts the page together from rows. */
export function fill(pieces: readonly Piece[], rows: Rows): string {
	let page = ''
	for (const piece of pieces) page += typeof piece === 'string' ? piece : String(rows[piece.query]?.[piece.row]?.[piece.column])
	return page
}
