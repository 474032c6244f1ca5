import type { SignedHead } from './head.ts'

/** A head as a line of the file outside the database. */
export const headLine = ({ organisationId, position, chainHash, signedAt, signature }: SignedHead) =>
	`${JSON.stringify([organisationId, position, chainHash, signedAt, signature])}\n`

/** The heads of the file outside the database. A line that was cut off by a crash, or changed, is no head. */
export const readHeads = (text: string): SignedHead[] => text.split('\n').flatMap(readHead)

function readHead(line: string): SignedHead[] {
	const fields = parse(line)
	if (!Array.isArray(fields)) return []
	const [organisationId, position, chainHash, signedAt, signature] = fields.map(String)
	if (!organisationId || !chainHash || !signedAt || !signature || !Number.isSafeInteger(Number(position))) return []
	return [{ organisationId, position: Number(position), chainHash, signedAt, signature }]
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line)
	} catch {
		return null
	}
}
