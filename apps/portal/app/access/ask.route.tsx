import { readForm } from '@repo/http/read-form'
import { NewQuestion } from '@repo/domain/access/access.schema'
import { Once } from '@repo/domain/schedule/schedule.schema'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { LogList } from '@repo/ui/log-line'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { TextArea } from '@repo/ui/text-area'
import { useContext } from 'react'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { taskContext } from '../server/handed-over.server.ts'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PageContext } from '../shell/page-context.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/ask.route'
import { OwnLine } from './own-line.tsx'

const errors = {
	empty: 'access.ask.empty',
	'too-long': 'access.ask.tooLong',
	'too-many': 'access.ask.tooMany',
} as const

export async function loader({ context, url }: Route.LoaderArgs) {
	const asked = z.uuid().safeParse(url.searchParams.get('regel'))
	const about = asked.success ? await context.get(apiContext).access.line(asked.data) : null
	if (url.searchParams.has('regel') && about === null) throw new Response(null, { status: 404 })
	return { key: crypto.randomUUID(), about }
}

/** Sends a question to the privacy officer, once per form. */
export async function action({ request, context }: Route.ActionArgs) {
	const form = await readForm(request)
	const [text, key] = [form.get('text'), form.get('key')]
	const typed = typeof text === 'string' ? text : ''
	const sent = Once.safeParse({ key })
	if (!sent.success) throw new Response(null, { status: 400 })
	const question = NewQuestion.safeParse({ text: typed, eventId: form.get('eventId') ?? undefined })
	if (!question.success) {
		const reason = question.error.issues.find(({ path }) => path[0] === 'text')?.message
		if (reason === undefined) throw new Response(null, { status: 400 })
		return data({ error: reason === 'too-long' ? errors['too-long'] : errors.empty, typed }, 422)
	}
	const asked = await context.get(apiContext).access.ask({ ...sent.data, ...question.data })
	if (!asked.ok) return data({ error: errors[asked.reason], typed }, 429)
	return redirect(context.get(taskContext) === null ? '/wie-zag-mijn-gegevens?gestuurd' : '/gelukt')
}

/** One question to the privacy officer, about one line of the log or about all of it. */
export default function Ask({ loaderData: { key, about }, actionData }: Route.ComponentProps) {
	const { line } = useReading()
	const { handedOver } = useContext(PageContext)
	return (
		<PortalShell page="/wie-zag-mijn-gegevens">
			<title>{`${line('access.ask.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('access.ask.title')} />
			{about && (
				<Stack gap="small">
					<Paragraph id="about" line={line('access.ask.about')} />
					<LogList labelledBy="about">
						<OwnLine of={about} ask={false} />
					</LogList>
				</Stack>
			)}
			<form method="post" className="instap-stack">
				<input type="hidden" name="key" value={key} />
				{about && <input type="hidden" name="eventId" value={about.eventId} />}
				<TextArea
					id="text"
					label={line('access.ask.label')}
					hint={line('access.ask.hint')}
					error={actionData ? line(actionData.error) : undefined}
					defaultValue={actionData?.typed}
					maxLength={1000}
				/>
				<Paragraph look="soft" line={line('access.ask.reader')} />
				<Button wide line={line('access.ask.action.send')} />
			</form>
			{!handedOver && <Link href="/wie-zag-mijn-gegevens" line={line('common.back')} />}
			<DraftNotice />
		</PortalShell>
	)
}
