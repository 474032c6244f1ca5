import { readForm } from '@repo/http/read-form'
import { linkKiosk } from '@repo/auth/kiosk/link-kiosk'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/screen.route'

/** A loader, so that the middleware also runs for the page's `.data` address. */
export const loader = () => null

export async function action({ request, context }: Route.ActionArgs) {
	const { organisationId, address, now } = context.get(requestContext)
	const typed = (await readForm(request)).get('cijfers')
	const digits = typeof typed === 'string' ? typed.slice(0, 40).replaceAll(/\s/g, '') : ''
	const linked = await linkKiosk(visitors, settings.keys, { organisationId, digits, address, now })
	if (linked.ok) return redirect('/kaart?scherm', { headers: { 'Set-Cookie': linked.cookie } })
	return data({ reason: linked.reason }, linked.reason === 'later' ? 429 : 422)
}

/** Where an administrator makes a browser in the building the shared screen, with eight digits from the backoffice. */
export default function Screen({ actionData }: Route.ComponentProps) {
	const { line } = useReading()
	const problem = actionData && (actionData.reason === 'later' ? 'card.refused.later' : 'card.screen.unknown')
	return (
		<PortalShell page="/kaart">
			<title>{`${line('card.screen.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('card.screen.title')} />
			<form method="post" action="/scherm">
				<Stack>
					<TextField
						id="cijfers"
						label={line('card.screen.field')}
						error={problem && line(problem)}
						inputMode="numeric"
						autoComplete="one-time-code"
						maxLength={20}
						digits
						required
					/>
					<Button wide line={line('card.screen.action.share')} />
				</Stack>
			</form>
		</PortalShell>
	)
}
