import { staffText } from '@repo/i18n/staff'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { useEffect } from 'react'
import { requestContext, requireActor } from '../server/session.server.ts'
import { sayBack } from '../shell/idle-channel.ts'
import type { Route } from './+types/window-done.route'
import { Door } from './door.tsx'

export const middleware: Route.MiddlewareFunction[] = [requireActor]

export function loader({ context }: Route.LoaderArgs) {
	const { actor } = context.get(requestContext)
	return { who: `${actor?.personId} ${actor?.role}` }
}

/** After signing in again beside a page that waited: tells that page who is back. This one can be closed. */
export default function WindowDone({ loaderData: { who } }: Route.ComponentProps) {
	useEffect(() => sayBack(who), [who])
	return (
		<Door title={staffText('account.windowDone.title')}>
			<Paragraph line={staffText('account.windowDone.text')} />
			<p>
				<Link href="/" line={staffText('account.windowDone.home')} />
			</p>
		</Door>
	)
}
