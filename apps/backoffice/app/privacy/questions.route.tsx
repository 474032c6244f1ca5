import { readForm } from '@repo/http/read-form'
import { NewAnswer } from '@repo/domain/access/access.schema'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Notice } from '@repo/ui/notice'
import { Stack } from '@repo/ui/stack'
import { data, redirect } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { parseForm, textOf } from '../shell/form.ts'
import { statusOf } from '../shell/status-of.ts'
import { useFocus } from '../shell/use-focus.ts'
import type { Route } from './+types/questions.route'
import { PrivacyTabs } from './privacy-tabs.tsx'
import { QuestionCard } from './question-card.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
	const questions = await context.get(apiContext).privacy.questions()
	return { questions, sent: url.searchParams.has('verstuurd') }
}

/** Answers one question. What was typed is kept when it cannot be sent. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const typed = form.get('text')
	const entered = { questionId: textOf(form, 'questionId'), text: typeof typed === 'string' ? typed : '' }
	const parsed = parseForm(NewAnswer, entered)
	if (!parsed.ok) {
		if (parsed.errors.questionId) throw new Response(null, { status: 400 })
		const error = parsed.errors.text === 'refused.tooLongText' ? parsed.errors.text : ('refused.required' as const)
		return data({ entered, error, answered: false }, 422)
	}
	const answered = await context.get(apiContext).privacy.answer(parsed.value)
	if (!answered.ok) return data({ entered, error: null, answered: true }, 409)
	return redirect('/inzage/vragen?verstuurd')
}

/** Questions of participants about who saw their data: open ones with a form, answered ones below. */
export default function Questions({ loaderData: { questions, sent }, actionData }: Route.ComponentProps) {
	const open = questions.filter(({ answer }) => answer === null)
	const answered = questions.filter(({ answer }) => answer !== null)
	useFocus('answer', actionData)
	return (
		<>
			<title>{`${staffText('privacy.parts.questions')} - ${staffText('shell.product')}`}</title>
			<Heading level={1} line={staffText('privacy.parts.questions')} />
			<PrivacyTabs current="questions" />
			<div id="answer" tabIndex={-1}>
				{actionData?.answered && <Alert look="warning" line={staffText('privacy.alreadyAnswered')} answer />}
				{actionData === undefined && sent && <Alert look="ok" line={staffText('privacy.sent')} answer />}
			</div>
			<Stack as="section">
				<Heading level={2} line={staffText('privacy.open')} />
				{open.length === 0 && <Notice picture="all_done" heading={staffText('privacy.noOpen')} />}
				{open.map((question) => (
					<QuestionCard
						key={question.id}
						question={question}
						entered={actionData?.entered.questionId === question.id ? actionData : undefined}
					/>
				))}
			</Stack>
			{answered.length > 0 && (
				<Stack as="section">
					<Heading level={2} line={staffText('privacy.answered')} />
					{answered.map((question) => (
						<QuestionCard key={question.id} question={question} />
					))}
				</Stack>
			)}
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
