import { type MiddlewareFunction, redirect } from 'react-router'
import { openingOf, type PortalPage, pageTo } from './pages.server.ts'
import { requestContext } from './session.server.ts'

/** The page to come back to, from the address; a list decides. */
export const backTo = (url: URL): PortalPage => pageTo(url.searchParams.get('naar'))

/**
 * This page is private: who has not proved to be there in the last half hour does so first, and comes back to `page`. Put it
 * below `requireActor`. What the page asks of the api is refused otherwise as well.
 */
export const requirePrivate =
	(page: PortalPage): MiddlewareFunction<Response> =>
	({ context }) => {
		if (context.get(requestContext).opened !== 'private') throw redirect(openingOf(page))
	}
