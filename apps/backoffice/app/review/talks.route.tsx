import { longDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/talks.route'
import { AppointmentList } from './appointment-list.tsx'
import { CallList } from './call-list.tsx'
import { ReviewList } from './review-list.tsx'
import { changeTalks, loadTalks } from './talks.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayTalk)]

export const loader = (args: Route.LoaderArgs) => loadTalks(args)

export const action = (args: Route.ActionArgs) => changeTalks(args)

/** Gesprekken: appointments, calls, and the talks that were held. */
export default function Talks({ loaderData, actionData }: Route.ComponentProps) {
	const { id, answer, nextReviewOn, today } = loaderData
	const at = `/deelnemers/${id}/gesprekken`
	useFocus('answer', actionData)
	return (
		<>
			<title>{`${staffText('review.title')} - ${staffText('shell.product')}`}</title>
			<div id="answer" tabIndex={-1}>
				{actionData && <Alert look="error" line={staffText(`review.problem.${actionData.reason}`)} answer />}
				{!actionData && answer && <Alert look="ok" line={staffText(`review.done.${answer}`)} answer />}
			</div>
			<Stack as="section">
				<Heading level={2} line={staffText('appointment.title')} />
				<div>
					<ButtonLink href={`${at}/afspraak`} icon="add" look="primary" line={staffText('appointment.plan')} />
				</div>
				<AppointmentList at={at} appointments={loaderData.appointments} />
			</Stack>
			<CallList at={at} calls={loaderData.calls} />
			<Stack as="section">
				<Heading level={2} line={staffText('review.title')} />
				<NextReview on={nextReviewOn} today={today} />
				<div>
					<ButtonLink href={`${at}/verslag`} icon="edit" line={staffText('review.write')} />
				</div>
				<ReviewList at={at} reviews={loaderData.reviews} />
			</Stack>
		</>
	)
}

/** Until when the next progress talk is, and whether that is over. */
function NextReview({ on, today }: { on: string | null; today: string }) {
	if (on === null) return <Paragraph look="soft" line={staffText('review.nextUnknown')} />
	const date = longDate('nl', on)
	if (on < today) return <Alert look="warning" line={staffText('review.late', { date })} />
	return <Paragraph line={staffText('review.next', { date })} />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
