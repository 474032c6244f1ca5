import { readForm } from '@repo/http/read-form'
import { Allowing } from '@repo/auth/unlock/unlock.schema'
import { redirect } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/allow-unlock.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** "Ja, ik zit ernaast": back to Vandaag, where the question is gone, or says that it was too late. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const asked = Allowing.safeParse({ id: textOf(form, 'id'), personId: textOf(form, 'personId') })
	if (!asked.success) throw new Response(null, { status: 400 })
	const allowed = await context.get(apiContext).unlock.allow(asked.data)
	return redirect(allowed.ok ? '/?open' : '/?te-laat')
}

/** Never rendered: it leads back. */
export default function AllowUnlock() {
	return null
}
