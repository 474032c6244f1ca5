import { blankCeremonyCookie } from '@repo/auth/ceremony'
import { findShownCard } from '@repo/auth/card/show-card'
import { signInOnTablet } from '@repo/auth/hall/sign-in-on-tablet'
import { readForm } from '@repo/http/read-form'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import { TextField } from '@repo/ui/text-field'
import { data, redirect } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { requestContext } from '../server/session.server.ts'
import type { Route } from './+types/pin.route'
import { TabletFrame } from './tablet-frame.tsx'
import { findTablet } from './tablet.server.ts'

const showAgain = () => redirect('/hal/kaart?nee=no-card')

export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisationId, now } = context.get(requestContext)
	const tablet = await findTablet({ request, context })
	const shown = await findShownCard(visitors, { organisationId, now, cookieHeader: request.headers.get('cookie') })
	return tablet === null || shown === null ? showAgain() : null
}

/** Opens the list when the PIN is right. */
export async function action({ request, context }: Route.ActionArgs) {
	const { organisationId, address, now } = context.get(requestContext)
	const tablet = await findTablet({ request, context })
	if (tablet === null) return showAgain()
	const typed = (await readForm(request)).get('pincode')
	const cookieHeader = request.headers.get('cookie')
	const asked = { organisationId, tablet, cookieHeader, address, now, typed }
	const opened = await signInOnTablet(visitors, settings.keys, asked)
	if (opened.ok) {
		const headers = new Headers()
		for (const value of [opened.cookie, blankCeremonyCookie()]) headers.append('Set-Cookie', value)
		return redirect('/hal', { headers })
	}
	const { reason } = opened
	if (reason === 'no-card') return showAgain()
	return data({ reason }, reason === 'later' || reason === 'busy' ? 429 : 422)
}

/** Asks for the PIN of the card that was shown. Whose card it is, is not said before the PIN is right. */
export default function Pin({ actionData }: Route.ComponentProps) {
	const title = staffText('hall.pin.title')
	const refused = actionData && staffText(`hall.pin.refused.${actionData.reason}`)
	const shut = actionData?.reason === 'locked' || actionData?.reason === 'over'
	return (
		<TabletFrame title={title}>
			<Heading level={1} line={title} />
			{shut && refused ? (
				<Alert look="error" line={refused} answer />
			) : (
				<form method="post" action="/hal/pin">
					<Stack>
						<TextField
							id="pincode"
							label={staffText('hall.pin.field')}
							hint={staffText('hall.pin.hint')}
							error={refused}
							type="password"
							inputMode="numeric"
							autoComplete="off"
							maxLength={20}
							digits
							forReader
							required
						/>
						<Button wide line={staffText('hall.pin.submit')} />
					</Stack>
				</form>
			)}
			<ButtonLink wide href="/hal/kaart" icon="back" line={staffText('hall.pin.back')} />
		</TabletFrame>
	)
}
