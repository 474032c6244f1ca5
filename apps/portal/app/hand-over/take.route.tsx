import { readForm } from '@repo/http/read-form'
import { takeHandOver } from '@repo/auth/hand-over/take-hand-over'
import { pageOfTask } from '@repo/domain/hand-over/hand-over.rules'
import { Alert } from '@repo/ui/alert'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { data, redirect } from 'react-router'
import { handedCookie, handedLanguage } from '../server/handed-over.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/take.route'

/** A loader, so that the middleware also runs for the page's `.data` address. */
export const loader = () => null

/** In, for the one task and in the own language; or that this link is over. */
export async function action({ request, context }: Route.ActionArgs) {
	const secret = (await readForm(request)).get('secret')
	const { organisationId, address, now } = context.get(requestContext)
	const taken = await takeHandOver(visitors, {
		organisationId,
		secret: typeof secret === 'string' ? secret : '',
		address,
		cookieHeader: request.headers.get('cookie'),
		now,
	})
	if (!taken.ok && taken.reason === 'unknown') return data({ problem: 'handOver.unknown' as const }, 422)
	if (!taken.ok) return data({ problem: 'device.tooOften' as const }, tooOften(taken.retryAfter))
	const headers = new Headers()
	for (const value of [taken.cookie, handedCookie(), handedLanguage(taken.language)])
		headers.append('Set-Cookie', value)
	return redirect(pageOfTask(taken.task), { headers })
}

const tooOften = (seconds: number) => ({ status: 429, headers: { 'Retry-After': String(seconds) } })

/** Where a colleague's device comes in. The secret stands behind the #: our script takes it out of the address and sends it. */
export default function Take({ actionData }: Route.ComponentProps) {
	const { line } = useReading()
	const title = line('handOver.title')
	return (
		<PortalShell page="/overgedragen">
			<title>{`${title.text} - Mijn Instap`}</title>
			<Heading level={1} line={title} />
			{actionData ? (
				<Alert look="error" line={line(actionData.problem)} answer />
			) : (
				<link-phone>
					<form method="post" action="/overgedragen">
						<input type="hidden" name="secret" autoComplete="off" />
					</form>
				</link-phone>
			)}
			{!actionData && <Paragraph line={line('handOver.noScript')} />}
		</PortalShell>
	)
}
