import { readForm } from '@repo/http/read-form'
import { startShowingPasskey } from '@repo/auth/device-passkey-request'
import { signInByPhone } from '@repo/auth/sign-in-by-phone'
import { redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { backTo } from '../server/opening.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/open-phone.route'
import { textOf } from './check.server.ts'
import { signedIn } from './signed-in.server.ts'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** Someone taps their name on their own phone: straight in, or first the passkey that was made on it. */
export async function action({ request, context, url }: Route.ActionArgs) {
	const asking = context.get(requestContext)
	const { organisationId, now } = asking
	const deviceId = textOf(await readForm(request), 'telefoon', 36)
	const cookieHeader = request.headers.get('cookie')
	const phone = { organisationId, deviceId, cookieHeader, now }
	const opened = await signInByPhone(visitors, phone)
	if (opened.ok) return signedIn(asking, opened, backTo(url))
	if (opened.reason === 'over') return redirect('/inloggen')
	if (opened.reason === 'unknown') return redirect('/inloggen?weg')
	const question = await startShowingPasskey(visitors, { ...phone, site: { origin: settings.origin } })
	if (question === null) return redirect('/inloggen?weg')
	const to = new URLSearchParams({ naar: backTo(url) })
	return redirect(`/inloggen/sleutel?${to}`, { headers: { 'Set-Cookie': question.cookie } })
}
