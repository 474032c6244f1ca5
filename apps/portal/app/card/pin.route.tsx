import { readForm } from '@repo/http/read-form'
import { findShownCard } from '@repo/auth/card/show-card'
import { signInWithCard } from '@repo/auth/card/sign-in-with-card'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PinField } from '../shell/pin-field.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/pin.route'
import { goIn } from './go-in.server.ts'

const showAgain = () => redirect('/kaart?nee=no-card')

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	const shown = await findShownCard(visitors, { organisationId, now, cookieHeader: request.headers.get('cookie') })
	return shown === null ? showAgain() : null
}

export async function action({ request, context }: Route.ActionArgs) {
	const asking = context.get(requestContext)
	const { organisationId, address, now } = asking
	const typed = (await readForm(request)).get('pincode')
	const cookieHeader = request.headers.get('cookie')
	const signedIn = await signInWithCard(visitors, settings.keys, { organisationId, cookieHeader, address, now, typed })
	if (signedIn.ok) return goIn(asking, signedIn)
	const { reason } = signedIn
	if (reason === 'no-card') return showAgain()
	return data({ reason }, reason === 'later' || reason === 'busy' ? 429 : 422)
}

/** Asks for the PIN of the card that was shown. Whose card it is, is not said before the PIN is right. */
export default function Pin({ actionData }: Route.ComponentProps) {
	const { line } = useReading()
	const problem = actionData?.reason
	return (
		<PortalShell page="/kaart">
			<title>{`${line('card.pin.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('card.pin.title')} />
			{problem === 'locked' ? (
				<Stack>
					<Alert look="error" line={line('card.refused.locked')} answer />
					<ButtonLink href="/kaart" wide line={line('common.back')} />
				</Stack>
			) : (
				<form method="post" action="/pin">
					<Stack>
						<PinField problem={problem} />
						<Button wide line={line('card.pin.action.open')} />
						<Paragraph look="soft" line={line('card.pin.help')} />
					</Stack>
				</form>
			)}
			<DraftNotice />
		</PortalShell>
	)
}
