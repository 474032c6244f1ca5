import { readForm } from '@repo/http/read-form'
import { startMakingStaffPasskey } from '@repo/auth/make-staff-passkey'
import { findOpened } from '@repo/auth/open-invitation'
import { getOwnAccount } from '@repo/auth/own-account'
import { startShowingStaffPasskey } from '@repo/auth/show-staff-passkey'
import { settings } from '../server/env.server.ts'
import { isFreshHere } from '../server/fresh.server.ts'
import { lockedContext } from '../server/locked.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { readPlace } from '../shell/places.ts'
import type { Route } from './+types/passkey.route'

/** Only there to be posted to. */
export function loader() {
	throw new Response(null, { status: 405, headers: { Allow: 'POST' } })
}

/** The question that a browser needs to make or show a passkey; a cookie remembers it for the form that brings the answer. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const purpose = textOf(form, 'purpose')
	const place = readPlace(textOf(form, 'naar'), textOf(form, 'wie'))
	const asking = context.get(requestContext)
	const { organisationId, now, actor } = asking
	const asked = { organisationId, now, site: settings }
	const make = async () => {
		const isKnown = actor !== null || context.get(lockedContext) !== null
		if (purpose === 'sign-in' || (isKnown && (purpose === 'confirm' || purpose === 'unlock')))
			return startShowingStaffPasskey(visitors, { ...asked, remember: { place: place.name, id: place.id, purpose } })
		const whose = purpose === 'invitation' ? await ofInvitation(request, asked) : await ofMyself(purpose, asking)
		return whose === null ? null : startMakingStaffPasskey(visitors, { ...asked, ...whose })
	}
	if (purpose === 'account' && !isFreshHere(context)) throw new Response(null, { status: 403 })
	const question = await make()
	if (question === null) throw new Response(null, { status: 404 })
	return Response.json(question.options, { headers: { 'Set-Cookie': question.cookie } })
}

type Asked = { organisationId: string; now: Date }

async function ofInvitation(request: Request, asked: Asked) {
	const opened = await findOpened(visitors, { ...asked, cookieHeader: request.headers.get('cookie') })
	if (opened === null) return null
	const { account, invitation } = opened
	return { personId: account.personId, email: account.email, name: account.name, invitation }
}

async function ofMyself(purpose: string, { actor, ...asked }: Asked & { actor: { personId: string } | null }) {
	if (purpose !== 'account' || actor === null) return null
	const { personId } = actor
	const { email, name } = await getOwnAccount(visitors, { ...asked, personId })
	return email === null ? null : { personId, email, name }
}
