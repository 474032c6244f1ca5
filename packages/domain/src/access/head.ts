import { type KeyObject, sign, verify } from 'node:crypto'
import { instantText } from './chain.ts'

/** The end of an organisation's chain at a moment, signed with a key that is not in the database. */
export type SignedHead = {
	organisationId: string
	position: number
	chainHash: string
	/** In microseconds, as `instantText` writes it. */
	signedAt: string
	/** Ed25519, base64url. */
	signature: string
}

const wordsOf = ({ organisationId, position, chainHash, signedAt }: Omit<SignedHead, 'signature'>) =>
	Buffer.from(JSON.stringify([organisationId, position, chainHash, signedAt]))

/** Signs where a chain ends. */
export function signHead(
	key: KeyObject,
	head: Pick<SignedHead, 'organisationId' | 'position' | 'chainHash'>,
	at: Date,
): SignedHead {
	const unsigned = { ...head, signedAt: instantText(at) }
	return { ...unsigned, signature: sign(null, wordsOf(unsigned), key).toString('base64url') }
}

/** Whether this head was signed with the key that belongs to `publicKey`. */
export const isGenuine = (publicKey: KeyObject, head: SignedHead) =>
	verify(null, wordsOf(head), publicKey, Buffer.from(head.signature, 'base64url'))
