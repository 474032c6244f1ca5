import { readForm } from '@repo/http/read-form'
import { choosePassword } from '@repo/auth/choose-password'
import { takeUpWithPasskey } from '@repo/auth/make-staff-passkey'
import { findOpened } from '@repo/auth/open-invitation'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Card } from '@repo/ui/card'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/choose-way.route'
import { Door } from './door.tsx'
import { NewPasswordForm } from './new-password-form.tsx'
import { PasskeyForm } from './passkey-form.tsx'
import { passwordSentence } from './password-sentence.ts'
import { refusalSentence, refusalStatus } from './refusal-sentence.ts'
import { longTextOf, signedIn } from './sign-in.server.ts'

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	const opened = await findOpened(visitors, { organisationId, now, cookieHeader: request.headers.get('cookie') })
	if (opened === null) throw redirect('/uitnodiging')
	const { email, calledBy } = opened.account
	return { email, calledBy }
}

export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const { organisationId, now } = context.get(requestContext)
	const asked = { organisationId, now, cookieHeader: request.headers.get('cookie') }
	if (form.has('passkey')) {
		const sent = longTextOf(form, 'passkey')
		const name = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(now)
		const answer = await takeUpWithPasskey(visitors, { ...asked, sent, name, site: settings })
		if (answer.ok) return signedIn(answer, {})
		return data({ refusal: refusalSentence(answer), problem: undefined }, refusalStatus(answer))
	}
	const password = textOf(form, 'new-password')
	const chosen = await choosePassword(visitors, { ...asked, keys: settings.keys, password, ownWords: ['instap'] })
	if (chosen.ok) return redirect('/uitnodiging/authenticator', { headers: { 'Set-Cookie': chosen.cookie } })
	const { reason } = chosen
	if (reason === 'busy' || reason === 'too-late')
		return data({ refusal: refusalSentence({ reason }), problem: undefined }, refusalStatus({ reason }))
	return data({ refusal: undefined, problem: passwordSentence(reason) }, 422)
}

/** How someone who was invited wants to sign in from now on: with a passkey, or with a password and an authenticator. */
export default function ChooseWay({ loaderData: { email, calledBy }, actionData }: Route.ComponentProps) {
	return (
		<Door title={staffText('account.choose.title', { name: calledBy })} refusal={actionData?.refusal}>
			<Paragraph line={staffText('account.choose.intro', { email })} />
			<Card as="section" labelledBy="with-passkey">
				<Stack>
					<Heading level={2} id="with-passkey" line={staffText('account.choose.passkeyTitle')} />
					<Paragraph line={staffText('account.choose.passkeyText')} />
					<PasskeyForm
						purpose="invitation"
						action="/uitnodiging/kiezen"
						line={staffText('account.choose.passkeySubmit')}
						look="primary"
					/>
				</Stack>
			</Card>
			<Card as="section" labelledBy="with-password">
				<Stack>
					<Heading level={2} id="with-password" line={staffText('account.choose.passwordTitle')} />
					<NewPasswordForm email={email} problem={actionData?.problem} />
				</Stack>
			</Card>
		</Door>
	)
}
