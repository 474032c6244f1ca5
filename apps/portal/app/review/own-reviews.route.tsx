import { localClock } from '@repo/domain/schedule/half-day.rules'
import { longDate } from '@repo/i18n/format'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { TypedText } from '@repo/ui/typed-text'
import { useContext } from 'react'
import { requirePrivate } from '../server/opening.server.ts'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PageContext } from '../shell/page-context.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/own-reviews.route'

export const middleware: Route.MiddlewareFunction[] = [requirePrivate('/gesprekken')]

export async function loader({ context, url }: Route.LoaderArgs) {
	const reviews = await context.get(apiContext).review.mine()
	return {
		sent: url.searchParams.has('gestuurd'),
		reviews: reviews.map(({ answers, ...review }) => ({
			...review,
			answers: answers.map(({ id, text, answeredAt }) => ({ id, text, on: localClock(answeredAt).date })),
		})),
	}
}

/** Gesprekken: what was written about talks and shared with me, newest first, and what I said back. */
export default function OwnReviews({ loaderData: { reviews, sent } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/gesprekken">
			<title>{`${line('review.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('review.title')} />
			{sent && <Alert look="ok" line={line('review.ask.sent')} answer />}
			<Paragraph line={line(reviews.length === 0 ? 'review.none' : 'review.intro')} />
			{reviews.map((review) => (
				<Review key={review.id} review={review} />
			))}
			<DraftNotice />
		</PortalShell>
	)
}

function Review({ review }: { review: Route.ComponentProps['loaderData']['reviews'][number] }) {
	const { line } = useReading()
	// Who looks along reads, and answers nothing.
	const { represents } = useContext(PageContext)
	const heldOn = line('review.held', { day: (language) => longDate(language, review.heldOn) })
	return (
		<Card as="article" labelledBy={`talk-${review.id}`}>
			<Heading level={2} id={`talk-${review.id}`} line={heldOn} />
			<TypedText lang="nl" text={review.text} />
			<Paragraph look="soft" line={line('review.by', { name: review.writer })} />
			{review.answers.map(({ id, text, on }) => (
				<div key={id} className="instap-stack instap-stack--small">
					<Paragraph look="soft" line={line('review.answered', { day: (language) => longDate(language, on) })} />
					<TypedText text={text} />
				</div>
			))}
			{represents === null && (
				<ButtonLink
					href={`/gesprekken/antwoord?${new URLSearchParams({ gesprek: review.id })}`}
					wide
					line={line('review.action.answer')}
				/>
			)}
		</Card>
	)
}
