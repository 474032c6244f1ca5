import { checkSession } from '@repo/auth/check-session'
import { finishOidc, type OidcFinished } from '@repo/auth/finish-oidc'
import { unlockSession } from '@repo/auth/hand-over/lock-session'
import type { SignedIn } from '@repo/auth/read-session'
import { startStaffSession } from '@repo/auth/start-staff-session'
import { redirect } from 'react-router'
import { lockedContext } from '../server/locked.server.ts'
import { provider, visitors } from '../server/services.server.ts'
import { requestContext, sessionContext } from '../server/session.server.ts'
import { addressOf, readPlace } from '../shell/places.ts'
import type { Route } from './+types/oidc-back.route'
import { signedIn } from './sign-in.server.ts'
import { placeAfter } from './unlock.server.ts'

/** Where the other sign-in sends people back: in, on to something grave, to the locked device, or to the door with the reason. */
export async function loader({ request, context, url }: Route.LoaderArgs) {
	if (provider === null) throw new Response(null, { status: 404 })
	const { organisationId, actor, now } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	const finished = await finishOidc(visitors, { provider, organisationId, query: url.search, cookieHeader, now })
	const locked = context.get(lockedContext)
	if (locked !== null) return takeBack(locked, finished, now)
	const session = context.get(sessionContext)
	if (actor !== null && session !== null && (!finished.ok || finished.again))
		return confirmed({ actor, session }, finished)
	if (!finished.ok) return redirect(`/inloggen?anders=${finished.reason === 'unknown' ? 'onbekend' : 'mislukt'}`)
	const { personId, acr, checkedAt, remembered } = finished
	const asked = { organisationId, personId, means: 'oidc', acr, checkedAt, cookieHeader, now } as const
	const started = await startStaffSession(visitors, asked)
	return started.ok ? signedIn(started, remembered) : redirect('/inloggen?anders=onbekend')
}

/** The same person, asked anew by the other sign-in, goes on in the same session and the same role; anyone else does not. */
async function confirmed({ actor, session }: Pick<SignedIn, 'actor' | 'session'>, finished: OidcFinished) {
	const { organisationId, personId } = actor
	if (!finished.ok || finished.personId !== personId) return redirect('/bevestig?mislukt')
	const { checkedAt, remembered } = finished
	await checkSession(visitors, { organisationId, sessionId: session.sessionId, at: checkedAt })
	return redirect(addressOf(readPlace(remembered['place'] ?? null, remembered['id'] ?? null)))
}

/** Back after the device was handed over: the same person, asked anew by the other sign-in, unlocks the session. */
async function takeBack(locked: SignedIn, finished: OidcFinished, now: Date) {
	const { organisationId, personId } = locked.actor
	const isBack = finished.ok && finished.personId === personId && finished.again
	if (!isBack) return redirect('/ontgrendelen?mislukt')
	await unlockSession(visitors, { organisationId, sessionId: locked.session.sessionId, now })
	return redirect(await placeAfter(locked))
}
