import { readForm } from '@repo/http/read-form'
import { endSession } from '@repo/auth/end-session'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { redirect } from 'react-router'
import { z } from 'zod'
import { requirePrivate } from '../server/opening.server.ts'
import { visitors } from '../server/services.server.ts'
import { apiContext, requestContext, sessionContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/end-device.route'

export const middleware: Route.MiddlewareFunction[] = [requirePrivate('/apparaten')]

const Id = z.uuid().nullable().catch(null)

export async function loader({ context, url }: Route.LoaderArgs) {
	const id = Id.parse(url.searchParams.get('telefoon'))
	const devices = await context.get(apiContext).device.mine()
	const device = devices.find((one) => one.id === id)
	if (device === undefined) throw redirect('/apparaten')
	return { id: device.id, name: device.name, isThis: context.get(sessionContext)?.deviceId === device.id }
}

/** Takes a phone away. Whoever takes away the phone in their hand is signed out at once. */
export async function action({ request, context }: Route.ActionArgs) {
	const id = Id.parse((await readForm(request)).get('telefoon'))
	if (id === null) throw new Response(null, { status: 400 })
	await context.get(apiContext).device.end(id)
	if (context.get(sessionContext)?.deviceId !== id) return redirect('/apparaten?weg')
	const { now } = context.get(requestContext)
	const { cookie } = await endSession(visitors, { cookieHeader: request.headers.get('cookie'), app: 'portal', now })
	return redirect('/inloggen?klaar', { headers: { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache", "storage"' } })
}

/** The question before a phone is taken away. */
export default function EndDevice({ loaderData: { id, name, isThis } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/apparaten">
			<title>{`${line('device.end.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('device.end.title')} />
			<Paragraph look="lead" line={line(isThis ? 'device.mine.this' : 'device.mine.other')} />
			{name !== '' && <Paragraph look="soft" line={{ text: name, lang: 'en', dir: 'ltr' }} />}
			<Paragraph line={line('device.end.text')} />
			<form method="post" action="/apparaten/weg">
				<input type="hidden" name="telefoon" value={id} />
				<Stack>
					<Button look="negative" icon="remove" wide line={line('device.mine.action.end')} />
					<ButtonLink href="/apparaten" wide line={line('device.end.back')} />
				</Stack>
			</form>
		</PortalShell>
	)
}
