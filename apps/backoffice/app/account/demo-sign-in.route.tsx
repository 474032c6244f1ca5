import { signInToDemo } from '@repo/auth/sign-in-to-demo'
import { readForm } from '@repo/http/read-form'
import { data, type MiddlewareFunction, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/demo-sign-in.route'
import { textOf } from '../shell/form.ts'
import { addressOf, readPlace } from '../shell/places.ts'
import { listAccounts } from './accounts.server.ts'
import { ChooseAccount } from './choose-account.tsx'

/** Only there to be posted to, and not there at all outside demo mode. */
const onlyPost: MiddlewareFunction<Response> = ({ request }) => {
	if (!settings.demo) throw new Response(null, { status: 404 })
	if (request.method !== 'POST') throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

export const middleware: Route.MiddlewareFunction[] = [onlyPost]

/** The list again, for who sent a code that nobody has. */
export const loader = ({ context }: Route.LoaderArgs) => listAccounts(context)

/** A real session for one of the demo's people. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const code = form.get('code')
	const { organisationId, now } = context.get(requestContext)
	const signedIn = await signInToDemo(visitors, {
		organisationId,
		code: typeof code === 'string' ? code : '',
		app: 'backoffice',
		cookieHeader: request.headers.get('cookie'),
		now,
	})
	if (!signedIn.ok) return data(null, 422)
	const place = addressOf(readPlace(textOf(form, 'naar'), null))
	return redirect(place, { headers: { 'Set-Cookie': signedIn.cookie } })
}

/** Only seen after an unknown code. */
export default function DemoSignIn({ loaderData }: Route.ComponentProps) {
	return <ChooseAccount {...loaderData} unknownCode />
}
