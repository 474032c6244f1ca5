import { findRepresented, type Represented } from '@repo/auth/representative/find-represented'
import type { Actor } from '@repo/domain/context'
import {
	isForParticipantAlone,
	isPageForRepresentative,
	partOfPage,
} from '@repo/domain/representative/representative.rules'
import { createContext, redirect } from 'react-router'
import { visitors } from './services.server.ts'

/** With whom whoever is signed in looks along, and what is open to them; null for everyone who is here for themselves. */
export const representedContext = createContext<Represented | null>(null)

/** That, for a session of someone who looks along: one query, which nobody else's request asks. */
export const alongWith = async ({ organisationId, representativeId }: Actor): Promise<Represented | null> =>
	representativeId === undefined ? null : findRepresented(visitors, { organisationId, representativeId })

/** A part that the participant closed says so, and so does what only they read; every other page of a participant is theirs alone. */
export function keepToParts({ parts }: Represented, { pathname }: URL): void {
	if (isForParticipantAlone(pathname)) throw redirect('/gesloten?alleen')
	if (!isPageForRepresentative(pathname)) throw new Response(null, { status: 403 })
	const part = partOfPage(pathname)
	if (part !== null && !parts.includes(part)) throw redirect('/gesloten')
}
