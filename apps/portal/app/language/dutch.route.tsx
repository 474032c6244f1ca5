import { readForm } from '@repo/http/read-form'
import { redirect } from 'react-router'
import { pageTo } from '../server/pages.server.ts'
import { dutchCookie } from '../server/reading.server.ts'
import type { Route } from './+types/dutch.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** Puts the Dutch line under each line, or takes it away, and goes back to the page. */
export async function action({ request }: Route.ActionArgs) {
	const form = await readForm(request)
	return redirect(pageTo(form.get('to')), { headers: { 'Set-Cookie': dutchCookie(form.get('dutch') === '1') } })
}
