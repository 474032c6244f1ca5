import { decrypt, encrypt } from '@repo/auth/keys'
import { settings } from './env.server.ts'

const use = 'search'

/**
 * A name as it stands in an address: encrypted, so that it is in no history and no log (A10), while going back, reloading and two
 * windows beside each other still work. Nothing stays nothing.
 */
export const seal = (text: string): string => (text === '' ? '' : encrypt(settings.keys, text, use))

/** What someone typed to search for, sealed: without control characters, no longer than a name can be. */
export function sealSearch(typed: FormDataEntryValue | null): string {
	return seal(
		typeof typed === 'string'
			? typed
					.replaceAll(/\p{Cc}/gu, ' ')
					.trim()
					.slice(0, 100)
			: '',
	)
}

/** The text of such an address; nothing when we did not make it. */
export function openSearch(sealed: string | null): string {
	if (!sealed) return ''
	try {
		return decrypt(settings.keys, sealed, use)
	} catch {
		return ''
	}
}
