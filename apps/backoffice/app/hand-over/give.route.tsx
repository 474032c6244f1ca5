import { readForm } from '@repo/http/read-form'
import { lockSession } from '@repo/auth/hand-over/lock-session'
import { NewHandOver } from '@repo/domain/hand-over/hand-over.schema'
import { staffText } from '@repo/i18n/staff'
import { ButtonLink } from '@repo/ui/button-link'
import { Column } from '@repo/ui/column'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { useEffect } from 'react'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { apiContext, requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import { Frame } from '../shell/frame.tsx'
import { sayAway } from '../shell/idle-channel.ts'
import type { Route } from './+types/give.route'

/** Only there to be posted to: whoever comes by its address finds the first page. */
export const middleware: Route.MiddlewareFunction[] = [
	({ request }) => {
		if (request.method !== 'POST') throw redirect('/')
	},
]

/** A loader, so that the middleware also runs for the page's `.data` address. */
export const loader = () => null

/** Writes the hand-over down, locks this session, and only then tells the link. Nothing of ours stays in this browser. */
export async function action({ request, context }: Route.ActionArgs) {
	const { organisationId, actor, sessionId, now } = context.get(requestContext)
	if (actor === null || sessionId === null) throw redirect('/inloggen')
	const form = await readForm(request)
	const asked = NewHandOver.safeParse({ personId: textOf(form, 'personId'), task: textOf(form, 'task') })
	if (!asked.success) throw new Response(null, { status: 400 })
	const { secret } = await context.get(apiContext).handOver.start(asked.data)
	if (!(await lockSession(visitors, { organisationId, sessionId, now }))) throw redirect('/inloggen')
	// Behind the #, so that it is in no request and in no log. The pages that the browser kept to go back to are gone.
	const link = `${settings.portalOrigin}/overgedragen#${secret}`
	return data({ link }, { headers: { 'Clear-Site-Data': '"cache"' } })
}

/** What the action says of this browser's memory goes with the page. */
export const headers: Route.HeadersFunction = ({ actionHeaders }) => actionHeaders

/** The way to the portal, and nothing of anybody's file. It goes there by itself, in the place of this page. */
export default function Give({ actionData }: Route.ComponentProps) {
	const link = actionData?.link ?? '/'
	useEffect(() => {
		if (link === '/') return
		sayAway()
		location.replace(link)
	}, [link])
	const title = staffText('handOver.away.title')
	return (
		<Frame>
			<title>{`${title} - ${staffText('shell.product')}`}</title>
			<Column>
				<Stack>
					<Heading level={1} line={title} />
					<Paragraph line={staffText('handOver.away.text')} />
					<div>
						<ButtonLink href={link} look="primary" line={staffText('handOver.away.open')} />
					</div>
				</Stack>
			</Column>
		</Frame>
	)
}
