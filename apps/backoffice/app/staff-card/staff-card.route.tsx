import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Stack } from '@repo/ui/stack'
import { apiContext } from '../server/session.server.ts'
import { CardSections, lastCardOf } from '../shell/card-sections.tsx'
import { ErrorNotice } from '../shell/error-page.tsx'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/staff-card.route'

export async function loader({ context, params, url }: Route.LoaderArgs) {
	const { name, card } = await context.get(apiContext).staffCard.find(params.id)
	const last = lastCardOf(card)
	return { id: params.id, name, busy: url.searchParams.has('druk'), last }
}

/** Ends the card. */
export async function action({ context, params }: Route.ActionArgs) {
	await context.get(apiContext).staffCard.end(params.id)
	return { ended: true }
}

/** The card of someone of the staff: making and printing it, and the end of it. */
export default function StaffCard({ loaderData: { id, name, busy, last }, actionData }: Route.ComponentProps) {
	useFocus('answer', actionData)
	return (
		<Column>
			<title>{`${name} - ${staffText('shell.product')}`}</title>
			<Stack gap="large">
				<Link href="/beheer/kaarten" line={staffText('staffCard.back')} />
				<Heading level={1} line={name} />
				<div id="answer" tabIndex={-1}>
					{actionData && <Alert look="ok" line={staffText('staffCard.ended')} answer />}
					{busy && <Alert look="error" line={staffText('card.busy')} answer />}
				</div>
				<CardSections
					last={last}
					makeAt={`/beheer/kaarten/${id}/nieuw`}
					before={[staffText('staffCard.print', { name })]}
					lostHow={staffText('staffCard.lostHow')}
				/>
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
