import { endSession } from '@repo/auth/end-session'
import { redirect, type RouterContextProvider } from 'react-router'
import { visitors } from './services.server.ts'
import { requestContext } from './session.server.ts'

type Leaving = { request: Request; context: Readonly<RouterContextProvider>; to: string }

/** Ends the session, leaves nothing of it in a shared browser, and goes on to a page. */
export async function leave({ request, context, to }: Leaving): Promise<Response> {
	const { now } = context.get(requestContext)
	const { cookie } = await endSession(visitors, { cookieHeader: request.headers.get('cookie'), app: 'backoffice', now })
	const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"', 'Set-Cookie': cookie })
	return redirect(to, { headers })
}
