import { Outlet } from 'react-router'
import { requireActor } from '../server/session.server.ts'
import type { Route } from './+types/signed-in'

export const middleware: Route.MiddlewareFunction[] = [requireActor]

/** A loader, so that the middleware also runs for the pages' `.data` addresses. */
export const loader = () => null

/** Pages for someone who is signed in. */
export default function SignedIn() {
	return <Outlet />
}
