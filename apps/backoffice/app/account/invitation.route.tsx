import { readForm } from '@repo/http/read-form'
import { openInvitation } from '@repo/auth/open-invitation'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Paragraph } from '@repo/ui/paragraph'
import { useEffect, useRef } from 'react'
import { data, redirect } from 'react-router'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/invitation.route'
import { Door } from './door.tsx'
import { refusalSentence, refusalStatus } from './refusal-sentence.ts'

export async function action({ request, context }: Route.ActionArgs) {
	const secret = textOf(await readForm(request), 'secret')
	const { organisationId, address, now } = context.get(requestContext)
	const opened = await openInvitation(visitors, { organisationId, secret, address, now })
	if (opened.ok) return redirect('/uitnodiging/kiezen', { headers: { 'Set-Cookie': opened.cookie } })
	if (opened.reason === 'invalid') return data({ refusal: staffText('account.invitation.invalid') }, 422)
	return data({ refusal: refusalSentence(opened) }, refusalStatus(opened))
}

/** The one-time link of a colleague. Its secret stands after the `#`, so only this page sees it, and sends it on at once. */
export default function Invitation({ actionData }: Route.ComponentProps) {
	const form = useRef<HTMLFormElement>(null)
	const secret = useRef<HTMLInputElement>(null)
	const refusal = actionData?.refusal
	useEffect(() => {
		const handed = location.hash.slice(1)
		if (handed === '' || refusal !== undefined || !secret.current) return
		secret.current.value = handed
		history.replaceState(null, '', location.pathname)
		form.current?.submit()
	}, [refusal])
	return (
		<Door title={staffText('account.invitation.title')} refusal={refusal}>
			<form ref={form} method="post" action="/uitnodiging" className="instap-stack">
				<input ref={secret} type="hidden" name="secret" />
				{refusal === undefined && (
					<>
						<Paragraph line={staffText('account.invitation.opening')} />
						<noscript>
							<Alert look="warning" line={staffText('account.invitation.noScript')} />
						</noscript>
						<div>
							<Button line={staffText('account.invitation.open')} />
						</div>
					</>
				)}
			</form>
		</Door>
	)
}
