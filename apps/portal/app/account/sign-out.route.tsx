import { readForm } from '@repo/http/read-form'
import { blankCeremonyCookie } from '@repo/auth/ceremony'
import { endSession } from '@repo/auth/end-session'
import { isKiosk } from '@repo/auth/kiosk/find-kiosk'
import { redirect } from 'react-router'
import { isHandedOver } from '../server/handed-over.server.ts'
import { forgetReading } from '../server/reading.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext, sessionContext } from '../server/session.server.ts'
import type { Route } from './+types/sign-out.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/**
 * "Klaar", also said by a shared page that nobody touches (`weg`): ends the session and leaves nothing on a shared phone. An
 * own phone stays linked, and keeps its language.
 */
export async function action({ request, context }: Route.ActionArgs) {
	const { now } = context.get(requestContext)
	const { cookie } = await endSession(visitors, { cookieHeader: request.headers.get('cookie'), app: 'portal', now })
	const own = context.get(sessionContext)?.means === 'phone'
	// The page that asks for the device is still read in the own language; it forgets that.
	const handedOver = isHandedOver(request.headers.get('cookie'))
	const headers = new Headers({ 'Clear-Site-Data': '"cache", "storage"' })
	for (const value of [cookie, blankCeremonyCookie(), ...(own || handedOver ? [] : forgetReading)])
		headers.append('Set-Cookie', value)
	if (handedOver) return redirect('/teruggeven', { headers })
	const door = isKiosk(request.headers.get('cookie')) ? '/kaart' : '/inloggen'
	const left = (await readForm(request)).has('weg')
	return redirect(`${door}?${left ? 'even-weg' : 'klaar'}`, { headers })
}
