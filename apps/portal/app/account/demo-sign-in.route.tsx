import { readForm } from '@repo/http/read-form'
import { signInToDemo } from '@repo/auth/sign-in-to-demo'
import { createApi } from '@repo/api/portal'
import { redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { hasChosen, languageCookie } from '../server/reading.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/demo-sign-in.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: settings.demo ? 405 : 404, headers: settings.demo ? { Allow: 'POST' } : {} })
}

/** A real session for one of the demo's people; outside demo mode this address does not exist. */
export async function action({ request, context }: Route.ActionArgs) {
	if (!settings.demo) throw new Response(null, { status: 404 })
	const code = (await readForm(request)).get('code')
	const asking = context.get(requestContext)
	const { organisationId, now, actor: before } = asking
	const signedIn = await signInToDemo(visitors, {
		organisationId,
		code: typeof code === 'string' ? code : '',
		app: 'portal',
		cookieHeader: request.headers.get('cookie'),
		now,
	})
	if (!signedIn.ok) return redirect('/inloggen?onbekend')
	const headers = new Headers({ 'Set-Cookie': signedIn.cookie })
	if (before !== null || !hasChosen(request)) {
		const language = await createApi({ ...asking, actor: signedIn.actor }).language.mine()
		headers.append('Set-Cookie', languageCookie(language))
	}
	return redirect('/', { headers })
}
