import { Mark } from '@repo/domain/attendance/attendance.schema'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { readForm } from '@repo/http/read-form'
import { redirect } from 'react-router'
import { tabletContext } from '../server/session.server.ts'
import type { Route } from './+types/mark.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/**
 * One tap. The list sends it and goes on; without script it is a form that leads back to the list. 401 when the list was
 * closed, 404 when the person is not expected there (any more).
 */
export async function action({ request, context }: Route.ActionArgs) {
	const tablet = context.get(tabletContext)
	const asPage = request.headers.get('sec-fetch-dest') === 'document'
	if (tablet === null) return asPage ? redirect('/hal/kaart') : new Response(null, { status: 401 })
	const sent = Mark.extend(Once.shape).safeParse(Object.fromEntries(await readForm(request)))
	if (!sent.success) return new Response(null, { status: 400 })
	await tablet.api.mark(sent.data)
	return asPage ? redirect('/hal') : new Response(null, { status: 204 })
}
