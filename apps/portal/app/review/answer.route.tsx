import { readForm } from '@repo/http/read-form'
import { NewReviewAnswer } from '@repo/domain/review/review.schema'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { longDate } from '@repo/i18n/format'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { TextArea } from '@repo/ui/text-area'
import { data, redirect } from 'react-router'
import { requirePrivate } from '../server/opening.server.ts'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/answer.route'

const errors = {
	empty: 'review.ask.empty',
	'too-long': 'review.ask.tooLong',
	'too-many': 'review.ask.tooMany',
} as const

export const middleware: Route.MiddlewareFunction[] = [requirePrivate('/gesprekken')]

export async function loader({ context, url }: Route.LoaderArgs) {
	const reviews = await context.get(apiContext).review.mine()
	const found = reviews.find(({ id }) => id === url.searchParams.get('gesprek'))
	if (found === undefined) throw new Response(null, { status: 404 })
	return { key: crypto.randomUUID(), reviewId: found.id, heldOn: found.heldOn }
}

/** Sends an answer to whoever wrote, once per form. What was typed is kept when it cannot be sent. */
export async function action({ request, context, url }: Route.ActionArgs) {
	const form = await readForm(request)
	const text = form.get('text')
	const typed = typeof text === 'string' ? text : ''
	const sent = Once.safeParse({ key: form.get('key') })
	const answer = NewReviewAnswer.safeParse({ reviewId: url.searchParams.get('gesprek'), text: typed })
	if (!sent.success) throw new Response(null, { status: 400 })
	if (!answer.success) {
		const reason = answer.error.issues.find(({ path }) => path[0] === 'text')?.message
		if (reason === undefined) throw new Response(null, { status: 400 })
		return data({ error: reason === 'too-long' ? errors['too-long'] : errors.empty, typed }, 422)
	}
	const answered = await context.get(apiContext).review.answer({ ...sent.data, ...answer.data })
	if (!answered.ok) return data({ error: errors[answered.reason], typed }, 429)
	return redirect('/gesprekken?gestuurd')
}

/** One answer to what was written about one talk. */
export default function Answer({ loaderData: { key, reviewId, heldOn }, actionData }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/gesprekken">
			<title>{`${line('review.ask.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('review.ask.title')} />
			<Paragraph line={line('review.held', { day: (language) => longDate(language, heldOn) })} />
			<form
				method="post"
				action={`/gesprekken/antwoord?${new URLSearchParams({ gesprek: reviewId })}`}
				className="instap-stack"
			>
				<input type="hidden" name="key" value={key} />
				<TextArea
					id="text"
					label={line('review.ask.label')}
					hint={line('review.ask.hint')}
					error={actionData ? line(actionData.error) : undefined}
					defaultValue={actionData?.typed}
					maxLength={1000}
				/>
				<Paragraph look="soft" line={line('review.ask.reader')} />
				<Button wide line={line('review.ask.action.send')} />
			</form>
			<Link href="/gesprekken" line={line('common.back')} />
			<DraftNotice />
		</PortalShell>
	)
}
