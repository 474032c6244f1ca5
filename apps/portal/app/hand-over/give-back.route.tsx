import { lines } from '@repo/i18n'
import { ButtonLink } from '@repo/ui/button-link'
import { Notice } from '@repo/ui/notice'
import { data } from 'react-router'
import { settings } from '../server/env.server.ts'
import { blankHandedCookie, isHandedOver } from '../server/handed-over.server.ts'
import { forgetReading } from '../server/reading.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/give-back.route'

/** Read once in the language of whoever had the device, which is then forgotten. Any other phone keeps its own. */
export function loader({ request }: Route.LoaderArgs) {
	const headers = new Headers()
	if (isHandedOver(request.headers.get('cookie')))
		for (const value of [blankHandedCookie(), ...forgetReading]) headers.append('Set-Cookie', value)
	return data({ unlocking: `${settings.backofficeOrigin}/ontgrendelen` }, { headers })
}

/** The device goes back to whose it is; the last line is for the colleague, in Dutch. */
export default function GiveBack({ loaderData: { unlocking } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/teruggeven">
			<title>{`${line('handOver.back.title').text} - Mijn Instap`}</title>
			<Notice level={1} picture="role_coach" heading={line('handOver.back.title')} line={line('handOver.back.text')}>
				<ButtonLink href={unlocking} line={lines('nl', { dutch: false })('handOver.back.staff')} />
			</Notice>
		</PortalShell>
	)
}
