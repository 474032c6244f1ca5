import { redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { requireFresh } from '../server/fresh.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { mayLink } from '../shell/rights.ts'
import type { Route } from './+types/new-card.route'
import { printCard } from './print-card.server.ts'

/** Only there to be posted to. Said before the file around it is read: an error has no name in it (A10). */
export function loader(): never {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

const postOnly: Route.MiddlewareFunction = ({ request }) => {
	if (request.method === 'GET') loader()
}

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayLink), postOnly, requireFresh('card')]

/** Makes a card and answers the PDF, once: asking again makes another card. */
export async function action({ context, params: { id } }: Route.ActionArgs) {
	const issued = await context.get(apiContext).card.issue(id)
	if (!issued.ok) return redirect(`/deelnemers/${id}/kaart?druk`)
	return new Response(printCard(issued, settings.portalOrigin), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': 'attachment; filename="kaart.pdf"',
			'Cache-Control': 'no-store',
		},
	})
}
