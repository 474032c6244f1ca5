import { createApi, type RequestContext } from '@repo/api/portal'
import { redirect } from 'react-router'
import type { PortalPage } from '../server/pages.server.ts'
import { languageCookie } from '../server/reading.server.ts'

type Opened = { personId: string; cookies: readonly string[] }

/** To Vandaag or the page that was asked for, in the language of whoever came in: on a phone of two people each reads the own one. */
export async function signedIn(
	asking: RequestContext,
	{ personId, cookies }: Opened,
	to: PortalPage = '/',
): Promise<Response> {
	const { organisationId } = asking
	const actor = { organisationId, personId, role: 'participant', assurance: 'low' } as const
	const language = await createApi({ ...asking, actor }).language.mine()
	const headers = new Headers()
	for (const value of [...cookies, languageCookie(language)]) headers.append('Set-Cookie', value)
	return redirect(to, { headers })
}
