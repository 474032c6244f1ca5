import { readForm } from '@repo/http/read-form'
import { endOwnCard } from '@repo/auth/card/own-card'
import { addStaffPasskey } from '@repo/auth/make-staff-passkey'
import { endAllStaffSessions, removeStaffPasskey, renewRecoveryCodes } from '@repo/auth/own-account'
import { staffText } from '@repo/i18n/staff'
import { data, redirect, type RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { demandFresh } from '../server/fresh.server.ts'
import { leave } from '../server/leave.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { refusalSentence } from './refusal-sentence.ts'
import { longTextOf } from './sign-in.server.ts'

type Asked = { request: Request; context: Readonly<RouterContextProvider> }
type Answer = { refusal?: string; recoveryCodes?: string[] }

/** What only takes access away needs no fresh check. */
const safer: ReadonlySet<string> = new Set(['end-all', 'end-card'])

/** What someone changes in the own account: after a fresh check, except what ends a card or signs out everywhere. */
export async function changeAccount({ request, context }: Asked) {
	const form = await readForm(request)
	const { organisationId, actor, now } = context.get(requestContext)
	if (actor === null) throw redirect('/inloggen')
	const whose = { organisationId, personId: actor.personId }
	const cookieHeader = request.headers.get('cookie')
	if (!safer.has(textOf(form, 'intent'))) demandFresh(context, 'account')
	if (form.has('passkey')) {
		const name = textOf(form, 'name').trim().slice(0, 60) || staffText('account.mine.passkeys')
		const asked = { ...whose, now, cookieHeader, name, sent: longTextOf(form, 'passkey'), site: settings }
		const added = await addStaffPasskey(visitors, asked)
		return added.ok ? redirect('/account') : data<Answer>({ refusal: refusalSentence(added) }, 422)
	}
	switch (textOf(form, 'intent')) {
		case 'remove-passkey': {
			const removed = await removeStaffPasskey(visitors, { ...whose, id: longTextOf(form, 'id') })
			return removed.ok ? redirect('/account') : data<Answer>({ refusal: staffText('account.mine.lastWay') }, 422)
		}
		case 'new-codes':
			return data<Answer>({ recoveryCodes: await renewRecoveryCodes(visitors, settings.keys, whose) })
		case 'end-card':
			await endOwnCard(visitors, { ...whose, now })
			return redirect('/account')
		case 'end-all': {
			await endAllStaffSessions(visitors, whose)
			return leave({ request, context, to: '/inloggen?klaar' })
		}
		default:
			throw new Response(null, { status: 400 })
	}
}
