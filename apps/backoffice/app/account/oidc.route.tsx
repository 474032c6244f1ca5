import { startOidc } from '@repo/auth/start-oidc'
import { redirect } from 'react-router'
import { lockedContext } from '../server/locked.server.ts'
import { provider, visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { readPlace } from '../shell/places.ts'
import type { Route } from './+types/oidc.route'

/**
 * Leads to the other sign-in; not there when none is set. `?bevestig` asks it to check again who is there, and so
 * does a session that is locked.
 */
export async function loader({ context, url }: Route.LoaderArgs) {
	if (provider === null) throw new Response(null, { status: 404 })
	const { organisationId, now, actor } = context.get(requestContext)
	const query = url.searchParams
	const place = query.has('venster') ? { name: 'window', id: '' } : readPlace(query.get('naar'), query.get('wie'))
	const isLocked = context.get(lockedContext) !== null
	const again = isLocked || (query.has('bevestig') && actor !== null)
	const remember = { place: place.name, id: place.id }
	const started = await startOidc(visitors, { provider, organisationId, remember, again, now })
	if (!started.ok) return redirect('/inloggen?anders=mislukt')
	return redirect(started.address, { headers: { 'Set-Cookie': started.cookie } })
}
