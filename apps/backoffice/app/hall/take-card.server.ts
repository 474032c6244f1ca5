import { readCardSecret } from '@repo/auth/card/card-secret'
import { showCard } from '@repo/auth/card/show-card'
import { redirect, type RouterContextProvider } from 'react-router'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { findTablet } from './tablet.server.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider> }

/** Takes the card that a supervisor shows, and asks for the PIN at an address without its secret. Only on a tablet. */
export async function takeCard({ request, context }: Asked, read: unknown): Promise<Response> {
	const { organisationId, now } = context.get(requestContext)
	if ((await findTablet({ request, context })) === null) return redirect('/hal/kaart')
	const secret = readCardSecret(read)
	if (secret === null) return redirect('/hal/kaart?nee=no-card')
	const { cookie } = await showCard(visitors, { organisationId, now, secret })
	return redirect('/hal/pin', { headers: { 'Set-Cookie': cookie } })
}
