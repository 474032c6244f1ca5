import { readForm } from '@repo/http/read-form'
import { findKiosk } from '@repo/auth/kiosk/find-kiosk'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/show-card.route'
import { cardRefusals, takeCard } from './take-card.server.ts'

export async function loader({ request, context, url }: Route.LoaderArgs) {
	const { organisationId } = context.get(requestContext)
	const kiosk = await findKiosk(visitors, { organisationId, cookieHeader: request.headers.get('cookie') })
	return {
		onKiosk: kiosk !== null,
		refused: cardRefusals.find((reason) => reason === url.searchParams.get('nee')) ?? null,
		signedOut: url.searchParams.has('klaar'),
		away: url.searchParams.has('even-weg'),
		ready: url.searchParams.has('scherm'),
	}
}

/** A reader types what it reads, and Enter. */
export const action = async (args: Route.ActionArgs) => takeCard(args, (await readForm(args.request)).get('kaart'))

/** Waits for a card: how to show it, and a field that a reader types in. The start of a shared screen. */
export default function ShowCard({ loaderData: { onKiosk, refused, signedOut, away, ready } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/kaart">
			<title>{`${line('card.show.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('card.show.title')} />
			{ready && <Alert look="ok" line={line('card.screen.ready')} answer />}
			{signedOut && <Alert look="ok" line={line('account.signedOut')} />}
			{away && <Alert line={line('card.away')} />}
			{refused && <Alert look="error" line={line(`card.refused.${refused}`)} answer />}
			{!onKiosk && <Paragraph line={line('card.show.camera')} />}
			<Paragraph line={line('card.show.reader')} />
			<form method="post" action="/kaart">
				<Stack>
					<TextField
						id="kaart"
						label={line('card.show.field')}
						autoComplete="off"
						forReader={onKiosk}
						maxLength={300}
						required
					/>
					<Button wide line={line('card.show.action.next')} />
				</Stack>
			</form>
			<DraftNotice />
		</PortalShell>
	)
}
