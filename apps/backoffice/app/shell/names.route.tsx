import { readForm } from '@repo/http/read-form'
import { data, redirect } from 'react-router'
import { namesCookie } from '../server/names.server.ts'
import type { Route } from './+types/names.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** "Namen verbergen" and "Namen tonen", for a visitor who looks along. With script the page stays as it is. */
export async function action({ request }: Route.ActionArgs) {
	const hidden = (await readForm(request)).get('names') === 'hidden'
	const headers = { 'Set-Cookie': namesCookie(hidden) }
	return request.headers.get('sec-fetch-dest') === 'document' ? redirect('/', { headers }) : data(null, { headers })
}
