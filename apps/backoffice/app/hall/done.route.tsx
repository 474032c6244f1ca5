import { leave } from '../server/leave.server.ts'
import type { Route } from './+types/done.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** "Klaar": ends the session and leaves nothing of it in the tablet, which stays the tablet of its hall. */
export const action = ({ request, context }: Route.ActionArgs) =>
	leave({ request, context, to: '/hal/kaart?klaar=uit' })

/** Never rendered, but it makes this a page: whoever comes by a link is told that it cannot be done like that. */
export default function Done() {
	return null
}
