import { makeSecret } from '../secret.ts'

/** What a card holds: 128 random bits, 22 letters. */
export const makeCardSecret = (): string => makeSecret(16)

/** The secret in what a scanner read or a browser opened: the address of a card, or only its end. Null for anything else. */
export function readCardSecret(read: unknown): string | null {
	if (typeof read !== 'string' || read.length > 300) return null
	return /(?:^|\/kaart\/)([\w-]{22})$/.exec(read.trim())?.[1] ?? null
}
