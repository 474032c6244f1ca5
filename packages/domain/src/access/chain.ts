import { createHash } from 'node:crypto'

/** A line of the log as text, field by field, with its salt and its people: what the chain is about. */
export type Payload = readonly (string | null | readonly string[])[]

/** A line in its place in the chain, as it stands in the database; `payload` is null when the line is gone. */
export type Sealed = {
	position: number
	eventId: string
	payloadHash: string
	chainHash: string
	/** In microseconds, as `instantText` writes it. */
	sealedAt: string
	payload: Payload | null
}

/** An instant as the hashes see it; PostgreSQL's `to_char` writes the same. */
export const instantText = (at: Date) => at.toISOString().replace('Z', '000Z')

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url')

/** The hash of one line. Its salt, which is part of it, makes that nobody can guess the line from the hash. */
export const payloadHashOf = (payload: Payload) => sha256(payload)

/** The hash of the chain up to and with this line. `previous` is empty for the first. */
export const chainHashOf = (previous: string, sealed: Omit<Sealed, 'chainHash' | 'payload'>) =>
	sha256([previous, sealed.position, sealed.eventId, sealed.payloadHash, sealed.sealedAt])

/** Where the chain of an organisation stands: 0 and empty before the first line. */
export type Tail = { position: number; chainHash: string }
export const noTail: Tail = { position: 0, chainHash: '' }

/** What can be wrong with a line of the log. */
export type Fault = 'seal-missing' | 'line-missing' | 'line-changed' | 'seal-changed'

/** The first line, after `tail`, that is not what was sealed; or where the chain stands after them. */
export function followChain(
	tail: Tail,
	rows: readonly Sealed[],
): { ok: true; tail: Tail } | { ok: false; position: number; eventId: string | null; fault: Fault } {
	let { position, chainHash } = tail
	for (const row of rows) {
		position += 1
		if (row.position !== position) return { ok: false, position, eventId: null, fault: 'seal-missing' }
		const fault = faultOf(chainHash, row)
		if (fault !== null) return { ok: false, position, eventId: row.eventId, fault }
		chainHash = row.chainHash
	}
	return { ok: true, tail: { position, chainHash } }
}

function faultOf(previous: string, row: Sealed): Fault | null {
	if (chainHashOf(previous, row) !== row.chainHash) return 'seal-changed'
	if (row.payload === null) return 'line-missing'
	return payloadHashOf(row.payload) === row.payloadHash ? null : 'line-changed'
}
