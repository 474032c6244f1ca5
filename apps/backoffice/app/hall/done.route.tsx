import { endSession } from '@repo/auth/end-session'
import { redirect } from 'react-router'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/done.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** "Klaar": ends the session and leaves nothing of it in the tablet, which stays the tablet of its hall. */
export async function action({ request, context }: Route.ActionArgs) {
	const { now } = context.get(requestContext)
	const { cookie } = await endSession(visitors, { cookieHeader: request.headers.get('cookie'), app: 'backoffice', now })
	const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"', 'Set-Cookie': cookie })
	return redirect('/hal/kaart?klaar=uit', { headers })
}

/** Never rendered, but it makes this a page: whoever comes by a link is told that it cannot be done like that. */
export default function Done() {
	return null
}
