import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { apiContext, requireRole } from '../server/session.server.ts'
import { CardSections, lastCardOf } from '../shell/card-sections.tsx'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayLink } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/card.route'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayLink)]

export async function loader({ context, params, url }: Route.LoaderArgs) {
	const { card } = await context.get(apiContext).card.find(params.id)
	const last = lastCardOf(card)
	return { id: params.id, busy: url.searchParams.has('druk'), last }
}

/** Ends the card. */
export async function action({ context, params }: Route.ActionArgs) {
	await context.get(apiContext).card.end(params.id)
	return { ended: true }
}

/** A person's sign-in card: making and printing it, whether it works, and what to do when it is lost. */
export default function Card({ loaderData: { id, busy, last }, actionData }: Route.ComponentProps) {
	useFocus('answer', actionData)
	return (
		<>
			<title>{`${staffText('card.title')} - ${staffText('shell.product')}`}</title>
			<div id="answer" tabIndex={-1}>
				{actionData && <Alert look="ok" line={staffText('card.ended')} answer />}
				{busy && <Alert look="error" line={staffText('card.busy')} answer />}
			</div>
			<CardSections
				last={last}
				makeAt={`/deelnemers/${id}/kaart/nieuw`}
				before={[staffText('card.how'), staffText('card.print')]}
				lostHow={staffText('card.lostHow')}
			/>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
