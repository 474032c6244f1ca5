import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Form } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { LastCard, lastCardOf } from '../shell/last-card.tsx'
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

/** The card of someone of the staff for the tablet of a hall: making and printing it, and the end of it. */
export default function StaffCard({ loaderData: { id, name, busy, last }, actionData }: Route.ComponentProps) {
	useFocus('answer', actionData)
	const works = last !== null && last.ended === null
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
				<Stack as="section">
					<Heading level={2} line={staffText('staffCard.make')} />
					<Paragraph line={staffText('staffCard.print', { name })} />
					{works && <Paragraph line={staffText('card.replaces')} />}
					<form method="post" action={`/beheer/kaarten/${id}/nieuw`}>
						<Button icon="print" line={staffText(works ? 'card.action.makeNew' : 'card.action.make')} />
					</form>
				</Stack>
				<Stack as="section">
					<Heading level={2} line={staffText('card.state')} />
					{last === null ? <Paragraph line={staffText('card.none')} /> : <LastCard last={last} />}
				</Stack>
				{works && (
					<Stack as="section">
						<Heading level={2} line={staffText('card.lost')} />
						<Paragraph line={staffText('staffCard.lostHow')} />
						<Form method="post">
							<Button look="negative" line={staffText('card.action.end')} />
						</Form>
					</Stack>
				)}
			</Stack>
		</Column>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
