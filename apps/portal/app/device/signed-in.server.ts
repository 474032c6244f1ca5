import { createApi, type RequestContext } from '@repo/api/portal'
import { redirect } from 'react-router'
import type { PortalPage } from '../server/pages.server.ts'
import { languageCookie } from '../server/reading.server.ts'

/** `representsId`: with whom this person looks along, when that is what they came for. */
type Opened = { personId: string; representsId?: string | null; cookies: readonly string[] }

/** To Vandaag or the page that was asked for, in the language of whoever came in: on a phone of two people each reads the own one. */
export async function signedIn(
	asking: RequestContext,
	{ personId, representsId = null, cookies }: Opened,
	to: PortalPage = '/',
): Promise<Response> {
	const { organisationId } = asking
	const along = representsId === null ? { personId } : { personId: representsId, representativeId: personId }
	const actor = { organisationId, ...along, role: 'participant', assurance: 'low' } as const
	const opened = representsId === null ? asking.opened : { parts: [] }
	const language = await createApi({ ...asking, actor, opened }).language.mine()
	const headers = new Headers()
	for (const value of [...cookies, languageCookie(language)]) headers.append('Set-Cookie', value)
	return redirect(to, { headers })
}
