import { leave } from '../server/leave.server.ts'
import type { Route } from './+types/sign-out.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** Ends the session and leaves nothing in a shared browser. */
export const action = ({ request, context }: Route.ActionArgs) => leave({ request, context, to: '/inloggen?klaar' })

/** Never rendered, but it makes this a page: whoever comes by a link is told that it cannot be done like that. */
export default function SignOut() {
	return null
}
