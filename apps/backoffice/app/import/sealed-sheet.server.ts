import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants } from 'node:zlib'
import { decrypt, encrypt, type Keys } from '@repo/auth/keys'
import { SentSheet } from '@repo/domain/import/import.schema'
import type { Actor } from '@repo/domain/context'
import { z } from 'zod'

/** How long a file that was looked at can be sent, in milliseconds: a working day and the night after it. */
const lasts = 24 * 60 * 60 * 1000

/** What a form can carry besides its other fields, in characters. */
const longest = 200_000

const [compress, decompress] = [promisify(brotliCompress), promisify(brotliDecompress)]

/** The best that this can do takes seconds for a large file, and gains little. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const Kept = z.object({ at: z.number(), sheet: SentSheet })

/** Who looks at a file, when, and with what it is sealed. */
type Looking = { keys: Keys; actor: Actor; now: Date }

/** Whose it is: nobody else's form opens it. */
const of = ({ actor: { organisationId, personId } }: Looking) => `sheet of ${organisationId} ${personId}`

/** A file that was looked at, as a form carries it: encrypted for who sent it, so that we keep nothing of it. Null: it is too large. */
export async function sealSheet(looking: Looking, sheet: SentSheet): Promise<string | null> {
	const packed = await compress(JSON.stringify({ at: looking.now.getTime(), sheet }), quickly)
	const sealed = encrypt(looking.keys, packed.toString('base64'), of(looking))
	return sealed.length > longest ? null : sealed
}

/** The file of such a form; null when we did not make it for this person, or more than a day ago. */
export async function openSheet(looking: Looking, sealed: string): Promise<SentSheet | null> {
	const packed = opened(looking, sealed)
	if (packed === null) return null
	const kept = Kept.parse(JSON.parse(String(await decompress(packed))))
	return looking.now.getTime() - kept.at > lasts ? null : kept.sheet
}

function opened(looking: Looking, sealed: string): Buffer | null {
	try {
		return Buffer.from(decrypt(looking.keys, sealed, of(looking)), 'base64')
	} catch {
		return null
	}
}
