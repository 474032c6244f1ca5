import { redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { requireFresh } from '../server/fresh.server.ts'
import { apiContext } from '../server/session.server.ts'
import type { Route } from './+types/new-staff-card.route'
import { printStaffCard } from './print-staff-card.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireFresh('staff-card')]

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** Makes a card for someone of the staff and answers the PDF, once: asking again makes another card. */
export async function action({ context, params: { id } }: Route.ActionArgs) {
	const issued = await context.get(apiContext).staffCard.issue(id)
	if (!issued.ok) return redirect(`/beheer/kaarten/${id}?druk`)
	return new Response(printStaffCard(issued, settings.origin), {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': 'attachment; filename="kaart.pdf"',
			'Cache-Control': 'no-store',
		},
	})
}
