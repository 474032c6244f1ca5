import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/stay.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** "Ja, ik ben er nog": being asked keeps the session, as every request does. 401 when it has ended. */
export const action = ({ context }: Route.ActionArgs) =>
	new Response(null, { status: context.get(requestContext).actor === null ? 401 : 204 })
