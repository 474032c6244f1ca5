import { readForm } from '@repo/http/read-form'
import { OpportunityReviewStep } from '@repo/domain/opportunity-review/opportunity-review.schema'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { readyOf } from '../server/file-of-list.server.ts'
import { apiContext, requireRole } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { ExportForm } from '../shell/export-form.tsx'
import { textOf } from '../shell/form.ts'
import { mayTalk } from '../shell/rights.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/opportunity-reviews.route'
import { DueTable } from './due-table.tsx'

const answers = ['bijgewerkt', 'gehouden'] as const

export const middleware: Route.MiddlewareFunction[] = [requireRole(mayTalk)]

export async function loader({ context, url }: Route.LoaderArgs) {
	return {
		talks: await context.get(apiContext).opportunityReview.list(),
		ready: readyOf(context, url),
		answer: answers.find((code) => code === url.searchParams.get('gedaan')) ?? null,
	}
}

/** A step towards somebody's yearly talk. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const step = OpportunityReviewStep.safeParse({ personId: textOf(form, 'personId'), action: textOf(form, 'doe') })
	if (!step.success) throw new Response(null, { status: 400 })
	const stepped = await context.get(apiContext).opportunityReview.step(step.data)
	return stepped.ok ? redirect('/jaargesprekken?gedaan=bijgewerkt') : data({ reason: stepped.reason }, 409)
}

/** Jaargesprekken: whose yearly opportunity talk is due, and whose will be soon. */
export default function OpportunityReviews({ loaderData: { talks, answer, ready }, actionData }: Route.ComponentProps) {
	const title = staffText('opportunityReview.title')
	const [due, soon] = (['due', 'soon'] as const).map((which) => talks.filter(({ dueness }) => dueness === which))
	const exports = talks.length > 0 && <ExportForm action="/jaargesprekken/bestand" ready={ready} />
	useFocus('answer', actionData)
	return (
		<>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={title} />
			<div id="answer" tabIndex={-1}>
				{actionData && <Alert look="error" line={staffText(`opportunityReview.problem.${actionData.reason}`)} answer />}
				{!actionData && answer && <Alert look="ok" line={staffText(`opportunityReview.done.${answer}`)} answer />}
			</div>
			{ready && exports}
			<Paragraph line={staffText('opportunityReview.intro')} />
			<Stack as="section">
				<Heading level={2} line={staffText('opportunityReview.due')} />
				<DueTable talks={due ?? []} which="due" />
			</Stack>
			<Stack as="section">
				<Heading level={2} line={staffText('opportunityReview.soon')} />
				<DueTable talks={soon ?? []} which="soon" />
			</Stack>
			{!ready && exports}
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
