import { isFresh } from '@repo/auth/confirm-presence'
import { type MiddlewareFunction, redirect, type RouterContextProvider } from 'react-router'
import type { PlaceName } from '../shell/places.ts'
import { requestContext, sessionContext } from './session.server.ts'

/** Whether whoever is signed in proved to be there in the last ten minutes (A6). */
export function isFreshHere(context: Readonly<RouterContextProvider>): boolean {
	const session = context.get(sessionContext)
	return session !== null && isFresh(session, context.get(requestContext).now)
}

/** Leads whoever did not prove to be there lately to where they do, and from there to `place`: `id` is whose, or a list's filter. */
export function demandFresh(context: Readonly<RouterContextProvider>, place: PlaceName, id?: string): void {
	if (isFreshHere(context)) return
	throw redirect(`/bevestig?${new URLSearchParams({ naar: place, ...(id === undefined ? {} : { wie: id }) })}`)
}

/** Pages below this do something grave: their person must have proved to be there lately. Put it below `requireActor`. */
export const requireFresh =
	(place: PlaceName): MiddlewareFunction<Response> =>
	({ context, params }) =>
		demandFresh(context, place, params['id'])
