import { showStaffPasskey } from '@repo/auth/show-staff-passkey'
import { signInWithPassword } from '@repo/auth/sign-in-with-password'
import { startStaffSession } from '@repo/auth/start-staff-session'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { addressOf, readPlace } from '../shell/places.ts'
import { type DoorRefusal, refusalSentence, refusalStatus } from './refusal-sentence.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider>; form: FormData }

/** The page again, with why the door stays shut; never with the password. */
export const refuse = (refusal: DoorRefusal, email = '') =>
	data({ refusal: refusalSentence(refusal), email }, { status: refusalStatus(refusal) })

/** E-mail and password: on to the second step, or why not. */
export async function withPassword({ context, form }: Asked) {
	const { organisationId, address, now } = context.get(requestContext)
	const email = textOf(form, 'email')
	const remember = { place: readPlace(textOf(form, 'naar'), null).name }
	const answer = await signInWithPassword(visitors, {
		keys: settings.keys,
		organisationId,
		email,
		password: textOf(form, 'password'),
		address,
		remember,
		now,
	})
	if (!answer.ok) return refuse(answer, email)
	return redirect('/inloggen/code', { headers: { 'Set-Cookie': answer.cookie } })
}

/** A passkey that was shown: in, or why not. */
export async function withPasskey({ request, context, form }: Asked) {
	const { organisationId, now } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	const sent = longTextOf(form, 'passkey')
	const shown = await showStaffPasskey(visitors, { organisationId, sent, site: settings, cookieHeader, now })
	if (!shown.ok) return refuse(shown)
	const { personId, remembered } = shown
	const answer = await startStaffSession(visitors, { organisationId, personId, means: 'passkey', cookieHeader, now })
	return answer.ok ? signedIn(answer, remembered) : refuse(answer)
}

/** What a browser says of a passkey is longer than what people type. */
export function longTextOf(form: FormData, name: string): string {
	const value = form.get(name)
	return typeof value === 'string' && value.length <= 40_000 ? value : ''
}

/** Where someone goes who just came in: back to the window that waits, to the choice of a role, or to the first page. */
export function signedIn(
	{ cookie, hasRoles }: { cookie: string; hasRoles: boolean },
	remembered: Record<string, string>,
): Response {
	const place = readPlace(remembered['place'] ?? null, remembered['id'] ?? null)
	const chooses = hasRoles && place.name === 'start'
	return redirect(chooses ? '/rol' : addressOf(place), { headers: { 'Set-Cookie': cookie } })
}
