import { readForm } from '@repo/http/read-form'
import { appointmentMachine } from '@repo/domain/appointment/appointment.machine.rules'
import { OwnAppointmentStep } from '@repo/domain/appointment/appointment.schema'
import { listActions, toldIn } from '@repo/domain/machine/machine.rules'
import { longDate } from '@repo/i18n/format'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { useContext } from 'react'
import { data, redirect } from 'react-router'
import { z } from 'zod'
import { apiContext } from '../server/session.server.ts'
import { addressOf, type OwnAppointment, useAppointment } from '../shell/appointment-lines.tsx'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PageContext } from '../shell/page-context.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/talk.route'

export async function loader({ context, url }: Route.LoaderArgs) {
	const id = z.uuid().safeParse(url.searchParams.get('gesprek'))
	if (!id.success) throw new Response(null, { status: 404 })
	return { talk: await context.get(apiContext).appointment.get(id.data) }
}

/** "Ik kan niet", or after all "ik kom wel". Twice says the same. */
export async function action({ request, context, url }: Route.ActionArgs) {
	const form = await readForm(request)
	const step = OwnAppointmentStep.safeParse({
		appointmentId: url.searchParams.get('gesprek'),
		action: form.get('stap'),
	})
	if (!step.success) throw new Response(null, { status: 400 })
	const { appointmentId, action } = step.data
	const { appointment } = context.get(apiContext)
	const stepped = await appointment.step(step.data)
	const { state } = await appointment.get(appointmentId)
	const asked = action === 'decline' ? 'declined' : 'confirmed'
	if (stepped.ok || state === asked) return redirect(addressOf({ id: appointmentId }))
	return data({ over: stepped.reason === 'not-begun' }, 409)
}

/** One talk: what it is, and whether I come. */
export default function Talk({ loaderData: { talk }, actionData }: Route.ComponentProps) {
	const { line, each } = useReading()
	const { title, time, place, withWhom } = useAppointment(talk)
	return (
		<PortalShell page="/">
			<title>{`${line('appointment.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={title} />
			{actionData && (
				<Alert
					look="error"
					line={actionData.over ? line('appointment.over', { name: talk.withWhom }) : line('appointment.gone')}
					answer
				/>
			)}
			<Stack gap="small">
				<Paragraph look="lead" line={each((language) => longDate(language, talk.on))} />
				<Paragraph look="lead" line={time} />
				<Paragraph line={withWhom} />
				<Paragraph line={place} />
				{talk.interpreter && <Paragraph line={line('appointment.interpreter')} />}
			</Stack>
			<Answer talk={talk} />
			<Link href="/" line={line('common.back')} />
			<DraftNotice />
		</PortalShell>
	)
}

/** What can be said now: that I cannot, or that I come after all; or that there is nothing to say any more. Who looks along says nothing. */
function Answer({ talk }: { talk: OwnAppointment }) {
	const { line } = useReading()
	const name = talk.withWhom
	const told = toldIn(appointmentMachine, talk.state)
	const { represents } = useContext(PageContext)
	if (represents !== null) return told && <Alert line={line(told, { name })} />
	const actions = listActions(appointmentMachine, talk.state, 'participant')
	if (actions.length === 0) return told && <Alert line={line(told, { name })} />
	const cannot = talk.state === 'declined'
	return (
		<form method="post" action={addressOf(talk)} className="instap-stack">
			{told && <Alert look="ok" line={line(told, { name })} answer={cannot} />}
			{cannot ? (
				<Paragraph line={line('appointment.next', { name })} />
			) : (
				<>
					<Heading level={2} line={line('appointment.ask')} />
					<Paragraph line={line('appointment.tells', { name })} />
				</>
			)}
			{actions.includes('decline') && (
				<Button wide name="stap" value="decline" line={line('appointment.action.cannot')} />
			)}
			{actions.includes('confirm') && (
				<Button wide look="secondary" name="stap" value="confirm" line={line('appointment.action.come')} />
			)}
		</form>
	)
}
