import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { Form } from 'react-router'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { LastCard, lastCardOf } from '../shell/last-card.tsx'
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
	const works = last !== null && last.ended === null
	return (
		<>
			<title>{`${staffText('card.title')} - ${staffText('shell.product')}`}</title>
			<Stack as="section">
				<Heading level={2} line={staffText('card.make')} />
				<div id="answer" tabIndex={-1}>
					{actionData && <Alert look="ok" line={staffText('card.ended')} answer />}
					{busy && <Alert look="error" line={staffText('card.busy')} answer />}
				</div>
				<Paragraph line={staffText('card.how')} />
				<Paragraph line={staffText('card.print')} />
				{works && <Paragraph line={staffText('card.replaces')} />}
				<form method="post" action={`/deelnemers/${id}/kaart/nieuw`}>
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
					<Paragraph line={staffText('card.lostHow')} />
					<Form method="post">
						<Button look="negative" line={staffText('card.action.end')} />
					</Form>
				</Stack>
			)}
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
