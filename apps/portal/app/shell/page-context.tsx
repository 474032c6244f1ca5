import type { RepresentativePart, RepresentativeRelation } from '@repo/domain/representative/representative.rules'
import type { Language } from '@repo/i18n/languages'
import { createContext } from 'react'

/**
 * What holds for a whole page, whatever its loaders found: how it is read, where its style and script are, and whether
 * someone is signed in. Set in `entry.server.tsx`, so that an error page has it too.
 */
export type PageContextValue = {
	language: Language
	/** The Dutch line stands under each line. */
	dutch: boolean
	signedIn: boolean
	/** Who is signed in, where more people use the same phone; else null. */
	who: string | null
	/** Signed in on what people share: a big "Klaar", and it leaves by itself. */
	shared: boolean
	/** On a colleague's device, for one task: there is nowhere else to go. */
	handedOver: boolean
	/** With whom whoever is signed in looks along, as what, and the parts that are open to them; else null. */
	represents: { calledBy: string; relation: RepresentativeRelation; parts: readonly RepresentativePart[] } | null
	assets: { style: string; script: string }
}

/** See `PageContextValue`. */
export const PageContext = createContext<PageContextValue>({
	language: 'nl',
	dutch: false,
	signedIn: false,
	who: null,
	shared: false,
	handedOver: false,
	represents: null,
	assets: { style: '', script: '' },
})
