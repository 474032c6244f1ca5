import { readForm } from '@repo/http/read-form'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { settings } from '../server/env.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/start.route'
import { checkCode, textOf } from './check.server.ts'

/** A loader, so that the middleware also runs for the page's `.data` address. */
export const loader = () => null

export async function action(args: Route.ActionArgs) {
	const typed = textOf(await readForm(args.request), 'code', 30)
	return checkCode(args, { typed, keys: settings.keys }, typed)
}

/** For a phone that cannot read a QR code: eight digits, typed as they stand on the coach's screen. */
export default function Start({ actionData }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/start">
			<title>{`${line('device.start.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('device.start.title')} />
			<form method="post" action="/start">
				<Stack>
					<TextField
						id="code"
						label={line('device.start.code')}
						hint={line('device.start.hint')}
						error={actionData ? line(actionData.problem) : undefined}
						defaultValue={actionData?.typed}
						inputMode="numeric"
						autoComplete="one-time-code"
						maxLength={30}
						required
					/>
					<Button wide line={line('device.start.action.next')} />
				</Stack>
			</form>
		</PortalShell>
	)
}
