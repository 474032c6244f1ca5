import { readForm } from '@repo/http/read-form'
import { confirmTotp, totpToConfirm } from '@repo/auth/choose-password'
import { totpAddress } from '@repo/auth/totp'
import { staffText } from '@repo/i18n/staff'
import { Card } from '@repo/ui/card'
import { data } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/authenticator.route'
import { AuthenticatorForm } from './authenticator-form.tsx'
import { Door } from './door.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { refusalSentence, refusalStatus } from './refusal-sentence.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	const found = await totpToConfirm(visitors, { keys: settings.keys, organisationId, now, cookieHeader })
	if (found === null) return null
	const { secret, email } = found
	return { secret, address: totpAddress(secret, { issuer: staffText('shell.product'), label: email }) }
}

export async function action({ request, context }: Route.ActionArgs) {
	const code = textOf(await readForm(request), 'code')
	const { organisationId, now } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	const answer = await confirmTotp(visitors, { keys: settings.keys, organisationId, now, cookieHeader, code })
	if (!answer.ok) return data({ refusal: refusalSentence(answer), recoveryCodes: undefined }, refusalStatus(answer))
	const { cookie, recoveryCodes } = answer
	return data({ refusal: undefined, recoveryCodes }, { headers: { 'Set-Cookie': cookie } })
}

/** Links an authenticator to a new account; when it works, shows the recovery codes for the only time. */
export default function Authenticator({ loaderData, actionData }: Route.ComponentProps) {
	const codes = actionData?.recoveryCodes
	if (codes !== undefined)
		return (
			<Door title={staffText('account.recovery.title')}>
				<RecoveryCodes codes={codes} />
			</Door>
		)
	const refusal = actionData?.refusal ?? (loaderData === null ? staffText('account.refused.tooLate') : undefined)
	return (
		<Door title={staffText('account.authenticator.title')} refusal={refusal}>
			{loaderData !== null && (
				<Card as="div">
					<AuthenticatorForm {...loaderData} action="/uitnodiging/authenticator" />
				</Card>
			)}
		</Door>
	)
}
