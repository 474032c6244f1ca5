import { readForm } from '@repo/http/read-form'
import { startMakingPasskey } from '@repo/auth/device-passkey-request'
import { deviceNameOf } from '@repo/auth/device-name'
import { findCalledBy } from '@repo/auth/find-called-by'
import { keepDevicePasskey } from '@repo/auth/keep-device-passkey'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import type { RouterContextProvider } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext, sessionContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/make-passkey.route'
import { textOf } from './check.server.ts'

/** Who is signed in with which phone; whoever came in another way has nothing to make here. */
function requirePhone(context: Readonly<RouterContextProvider>) {
	const { organisationId, actor, now } = context.get(requestContext)
	const deviceId = context.get(sessionContext)?.deviceId ?? null
	if (actor === null || deviceId === null) throw redirect('/')
	return { organisationId, personId: actor.personId, deviceId, now, site: { origin: settings.origin } }
}

export async function loader({ context, url }: Route.LoaderArgs) {
	const phone = requirePhone(context)
	const calledBy = await findCalledBy(visitors, phone)
	const { cookie, options } = await startMakingPasskey(visitors, { ...phone, calledBy })
	const failed = url.searchParams.has('nog-eens')
	return data({ options: JSON.stringify(options), failed }, { headers: { 'Set-Cookie': cookie } })
}

export async function action({ request, context }: Route.ActionArgs) {
	const kept = await keepDevicePasskey(visitors, {
		...requirePhone(context),
		name: deviceNameOf(request.headers.get('user-agent')),
		sent: textOf(await readForm(request), 'passkey', 50_000),
		cookieHeader: request.headers.get('cookie'),
	})
	if (!kept.ok) return redirect('/koppelen/sleutel?nog-eens')
	return redirect('/', { headers: { 'Set-Cookie': kept.cookie } })
}

/** The phone is linked. Where it has a lock of its own, our script offers to use that from now on. */
export default function MakePasskey({ loaderData: { options, failed } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/koppelen/sleutel">
			<title>{`${line('device.ready.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('device.ready.title')} />
			<Paragraph line={line('device.ready.text')} />
			<make-passkey data-options={options}>
				<div data-part="offer" hidden>
					<Stack>
						<Paragraph look="lead" line={line('device.passkey.ask')} />
						<Paragraph line={line('device.passkey.why')} />
						<div data-part="failed" hidden={!failed}>
							<Alert look="error" line={line('device.passkey.failed')} answer />
						</div>
						<form method="post" action="/koppelen/sleutel">
							<input type="hidden" name="passkey" autoComplete="off" />
							<Button wide line={line('device.passkey.action.use')} />
						</form>
						<ButtonLink href="/" wide line={line('device.passkey.later')} />
					</Stack>
				</div>
				<div data-part="without">
					<ButtonLink href="/" look="primary" wide line={line('device.ready.action.today')} />
				</div>
			</make-passkey>
		</PortalShell>
	)
}
