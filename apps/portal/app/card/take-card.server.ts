import { readCardSecret } from '@repo/auth/card/card-secret'
import { showCard } from '@repo/auth/card/show-card'
import { findKiosk } from '@repo/auth/kiosk/find-kiosk'
import { signInOnKiosk } from '@repo/auth/kiosk/sign-in-on-kiosk'
import { redirect, type RouterContextProvider } from 'react-router'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { goIn } from './go-in.server.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider> }

/** What a refused card says; anything else in the address says nothing. */
export const cardRefusals = ['unknown', 'locked', 'later', 'no-card'] as const

const refuse = (reason: (typeof cardRefusals)[number]) => redirect(`/kaart?${new URLSearchParams({ nee: reason })}`)

/**
 * Takes the card that someone shows, by camera or by reader. On a shared screen of the building it opens Vandaag at once;
 * anywhere else it asks for the PIN, at an address without the secret.
 */
export async function takeCard({ request, context }: Asked, read: unknown): Promise<Response> {
	const asking = context.get(requestContext)
	const { organisationId, address, now } = asking
	const secret = readCardSecret(read)
	if (secret === null) return refuse('unknown')
	const cookieHeader = request.headers.get('cookie')
	const kiosk = await findKiosk(visitors, { organisationId, cookieHeader })
	if (kiosk === null) {
		const { cookie } = await showCard(visitors, { organisationId, now, secret })
		return redirect('/pin', { headers: { 'Set-Cookie': cookie } })
	}
	const shown = { organisationId, kioskId: kiosk.id, secret, cookieHeader, address, now }
	const signedIn = await signInOnKiosk(visitors, shown)
	return signedIn.ok ? goIn(asking, signedIn) : refuse(signedIn.reason)
}
