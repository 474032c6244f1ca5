import { readForm } from '@repo/http/read-form'
import { findPasskeyQuestion } from '@repo/auth/device-passkey-request'
import { signInByPasskey } from '@repo/auth/sign-in-by-passkey'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { backTo } from '../server/opening.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/show-passkey.route'
import { textOf } from './check.server.ts'
import { signedIn } from './signed-in.server.ts'

export async function loader({ request, context, url }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	const cookieHeader = request.headers.get('cookie')
	const site = { origin: settings.origin }
	const question = await findPasskeyQuestion(visitors, { organisationId, cookieHeader, now, site })
	if (question === null) throw redirect('/inloggen')
	return { to: backTo(url), calledBy: question.calledBy, options: JSON.stringify(question.options) }
}

export async function action({ request, context, url }: Route.ActionArgs) {
	const asking = context.get(requestContext)
	const { organisationId, now } = asking
	const sent = textOf(await readForm(request), 'passkey', 50_000)
	const cookieHeader = request.headers.get('cookie')
	const site = { origin: settings.origin }
	const opened = await signInByPasskey(visitors, { organisationId, sent, site, cookieHeader, now })
	return opened.ok ? signedIn(asking, opened, backTo(url)) : redirect('/inloggen?nog-eens')
}

/** The lock of the phone opens the page: our script asks for it at once, and again at the button. */
export default function ShowPasskey({ loaderData: { to, calledBy, options } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/inloggen/sleutel">
			<title>{`${line('account.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('device.coach.greeting', { name: calledBy })} />
			<Paragraph line={line('device.open.text')} />
			<Stack>
				<show-passkey data-options={options}>
					<div data-part="offer" hidden>
						<Stack>
							<div data-part="failed" hidden>
								<Alert look="error" line={line('device.open.failed')} answer />
							</div>
							<form method="post" action={`/inloggen/sleutel?${new URLSearchParams({ naar: to })}`}>
								<input type="hidden" name="passkey" autoComplete="off" />
								<Button wide line={line('device.open.action.show')} />
							</form>
						</Stack>
					</div>
				</show-passkey>
				<Paragraph line={line('device.open.help')} />
				<ButtonLink href="/inloggen" wide line={line('common.back')} />
			</Stack>
		</PortalShell>
	)
}
