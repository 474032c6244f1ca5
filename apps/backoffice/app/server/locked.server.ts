import type { SignedIn } from '@repo/auth/read-session'
import { createContext } from 'react-router'

/**
 * Whose session it is while the device is handed over to a participant. Such a session is nobody for every page and
 * operation; only the page that unlocks it knows whose it is.
 */
export const lockedContext = createContext<SignedIn | null>(null)

/** What answers while a session is locked. Of these, what asks who it is hears nobody. */
const open: ReadonlySet<string> = new Set([
	'/ontgrendelen',
	'/overdragen',
	'/passkey',
	'/oidc',
	'/oidc/terug',
	'/blijf',
	'/uitloggen',
])

/** Whether an address answers while a session is locked: unlocking, leaving, and what refuses nobody by itself. */
export const isOpenWhileLocked = (pathname: string): boolean => open.has(pathname) || pathname.startsWith('/trpc/')
