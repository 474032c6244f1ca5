import { createHash } from 'node:crypto'

/**
 * A backup is a gzipped text. First a line of JSON: `Header`. Then each table of the header, in its order, as
 * PostgreSQL's COPY writes it, closed by a line `\.`. Last a line of JSON: `Trailer`.
 */
export type Header = {
	format: 'instap backup'
	/** Raised when older versions of the product cannot read it. */
	version: number
	/** When the backup was begun. */
	at: string
	migrations: Migration[]
	/** Each table after the tables that it refers to. */
	tables: Table[]
}

/** A migration that was applied, and the SHA-256 of its text. */
export type Migration = { name: string; hash: string }

/** A table of schema `public`, and the columns that hold data. */
export type Table = { name: string; columns: string[] }

/** How many rows a table has, and the SHA-256 of their text. */
export type Sum = { rows: number; sha256: string }

/** The SHA-256 of the header's line, and what each of its tables must hold. */
export type Trailer = { header: string; tables: Sum[] }

/** Hears how much of how much is done, and with what. */
export type Progress = (done: number, total: number, what: string) => void

export const version = 1

const newline = 0x0a

/** The line that closes a table. No row is like it: COPY doubles every backslash. */
export const endOfTable = Buffer.from('\\.\n')

/** A line of JSON. */
export const lineOf = (value: Header | Trailer) => Buffer.from(`${JSON.stringify(value)}\n`)

/** Counts and hashes the rows of a table as they pass by. In COPY's text every row is one line. */
export function createSum() {
	const hash = createHash('sha256')
	let rows = 0
	return {
		add(text: Buffer) {
			hash.update(text)
			for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) rows++
		},
		total: (): Sum => ({ rows, sha256: hash.digest('hex') }),
	}
}

/** The statement that copies a table out or in. */
export function copy({ name, columns }: Table, direction: 'to stdout' | 'from stdin'): string {
	return `copy public.${quoted(name)} (${columns.map(quoted).join(', ')}) ${direction}`
}

/** The table as it stands in a statement. */
export const nameOf = ({ name }: Pick<Table, 'name'>) => `public.${quoted(name)}`

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
