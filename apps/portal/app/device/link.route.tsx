import { readForm } from '@repo/http/read-form'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Notice } from '@repo/ui/notice'
import { Paragraph } from '@repo/ui/paragraph'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/link.route'
import { checkCode, textOf } from './check.server.ts'

export const loader = ({ url }: Route.LoaderArgs) => ({ stranger: url.searchParams.has('nee') })

export async function action(args: Route.ActionArgs) {
	return checkCode(args, { secret: textOf(await readForm(args.request), 'secret', 100) }, '')
}

/** What a QR code opens. Its secret stands behind the #: our script takes it out of the address and sends it. */
export default function Link({ loaderData: { stranger }, actionData }: Route.ComponentProps) {
	const { line } = useReading()
	if (stranger)
		return (
			<PortalShell page="/koppelen">
				<title>{`${line('device.stranger.title').text} - Mijn Instap`}</title>
				<Notice
					level={1}
					picture="person"
					heading={line('device.stranger.title')}
					line={line('device.stranger.text')}
				/>
			</PortalShell>
		)
	return (
		<PortalShell page="/koppelen">
			<title>{`${line('device.link.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('device.link.title')} />
			{actionData && <Alert look="error" line={line(actionData.problem)} answer />}
			<link-phone>
				<form method="post" action="/koppelen">
					<input type="hidden" name="secret" autoComplete="off" />
				</form>
			</link-phone>
			{!actionData && <Paragraph line={line('device.link.noScript')} />}
			<ButtonLink href="/start" wide line={line('device.link.action.digits')} />
		</PortalShell>
	)
}
