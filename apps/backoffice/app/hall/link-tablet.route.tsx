import { linkKiosk } from '@repo/auth/kiosk/link-kiosk'
import { readDigits } from '@repo/auth/digits'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import { textOf } from '../shell/form.ts'
import type { Route } from './+types/link-tablet.route'
import { TabletFrame } from './tablet-frame.tsx'

/** A loader, so that the middleware also runs for the page's `.data` address. */
export const loader = () => null

export async function action({ request, context }: Route.ActionArgs) {
	const { organisationId, address, now } = context.get(requestContext)
	const digits = readDigits(textOf(await readForm(request), 'cijfers'))
	const asked = { organisationId, digits, kind: 'hall_tablet', address, now } as const
	const linked = await linkKiosk(visitors, settings.keys, asked)
	if (linked.ok) return redirect('/hal/kaart?klaar=tablet', { headers: { 'Set-Cookie': linked.cookie } })
	return data({ reason: linked.reason }, linked.reason === 'later' ? 429 : 422)
}

/** Where an administrator makes a browser the tablet of a hall, with eight digits from the backoffice. */
export default function LinkTablet({ actionData }: Route.ComponentProps) {
	const title = staffText('hall.link.title')
	return (
		<TabletFrame title={title}>
			<Heading level={1} line={title} />
			<form method="post" action="/tablet">
				<Stack>
					<TextField
						id="cijfers"
						label={staffText('hall.link.digits')}
						error={actionData && staffText(`hall.link.${actionData.reason}`)}
						inputMode="numeric"
						autoComplete="one-time-code"
						maxLength={20}
						digits
						required
					/>
					<Button wide line={staffText('hall.link.submit')} />
				</Stack>
			</form>
		</TabletFrame>
	)
}
