import { createApi, type RequestContext } from '@repo/api/portal'
import { blankCeremonyCookie } from '@repo/auth/ceremony'
import { redirect } from 'react-router'
import { languageCookie } from '../server/reading.server.ts'

type SignedIn = { actor: NonNullable<RequestContext['actor']>; cookie: string }

/** To Vandaag, in the language of whoever came in. What the browser remembered of the card is forgotten. */
export async function goIn(asking: RequestContext, { actor, cookie }: SignedIn): Promise<Response> {
	const language = await createApi({ ...asking, actor }).language.mine()
	const headers = new Headers()
	for (const value of [cookie, blankCeremonyCookie(), languageCookie(language)]) headers.append('Set-Cookie', value)
	return redirect('/', { headers })
}
