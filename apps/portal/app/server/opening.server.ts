import { partOfPage } from '@repo/domain/representative/representative.rules'
import { type MiddlewareFunction, redirect, type RouterContextProvider } from 'react-router'
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
		if (!opensPrivate(context, page)) throw redirect(openingOf(page))
	}

/** Whether what is private on this page is open now; to whoever looks along, this part of it. */
export function opensPrivate(context: Readonly<RouterContextProvider>, page: PortalPage): boolean {
	const { opened } = context.get(requestContext)
	if (typeof opened === 'string') return opened === 'private'
	const part = partOfPage(page)
	return 'parts' in opened && part !== null && opened.parts.includes(part)
}
