import { checkSession } from '@repo/auth/check-session'
import { confirmWithPassword } from '@repo/auth/confirm-presence'
import { showStaffPasskey } from '@repo/auth/show-staff-passkey'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext, sessionContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { addressOf, type readPlace } from '../shell/places.ts'
import { type DoorRefusal, refusalSentence, refusalStatus } from './refusal-sentence.ts'
import { longTextOf } from './sign-in.server.ts'

type Asked = {
	request: Request
	context: Readonly<RouterContextProvider>
	form: FormData
	place: ReturnType<typeof readPlace>
}

const refuse = (refusal: DoorRefusal) => data({ refusal: refusalSentence(refusal) }, { status: refusalStatus(refusal) })

/** Checks that the person of this session is there, and leads on. In the demo a press on a button is enough. */
export async function confirm({ request, context, form, place }: Asked) {
	const { organisationId, actor, now } = context.get(requestContext)
	const session = context.get(sessionContext)
	if (actor === null || session === null) throw redirect('/inloggen')
	const { sessionId, means } = session
	const checked = { organisationId, sessionId, at: now }
	if (settings.demo && means === 'demo') await checkSession(visitors, checked)
	else if (form.has('passkey')) {
		const sent = longTextOf(form, 'passkey')
		const cookieHeader = request.headers.get('cookie')
		const shown = await showStaffPasskey(visitors, { organisationId, now, sent, site: settings, cookieHeader })
		if (!shown.ok || shown.personId !== actor.personId) return refuse({ reason: 'passkey' })
		await checkSession(visitors, checked)
	} else {
		const { personId } = actor
		const [password, code] = [textOf(form, 'password'), textOf(form, 'code')]
		const asked = { organisationId, sessionId, now, keys: settings.keys, personId, password, code }
		const confirmed = await confirmWithPassword(visitors, asked)
		if (!confirmed.ok) return refuse(confirmed)
	}
	return redirect(addressOf(place))
}
