import { listHeldRoles } from '@repo/auth/list-held-roles'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Link } from '@repo/ui/link'
import { SideNav } from '@repo/ui/side-nav'
import { StatusTag } from '@repo/ui/status-tag'
import { Outlet, useLocation } from 'react-router'
import { settings } from '../server/env.server.ts'
import { visitors } from '../server/services.server.ts'
import { apiContext, requestContext, requireActor, sessionContext } from '../server/session.server.ts'
import type { Route } from './+types/signed-in'
import { Frame } from './frame.tsx'
import { IdleGuard } from './idle-guard.tsx'
import { NamesSwitch } from './names-switch.tsx'
import { placesFor } from './places-nav.ts'
import { useClientLinks } from './use-client-links.ts'

export const middleware: Route.MiddlewareFunction[] = [requireActor]

export async function loader({ context }: Route.LoaderArgs) {
	const { name, role } = await context.get(apiContext).person.myself()
	const { organisationId, actor, now } = context.get(requestContext)
	const personId = actor?.personId ?? ''
	const roles = await listHeldRoles(visitors, { organisationId, personId, now })
	return {
		name,
		role,
		demo: settings.demo,
		hasRoles: roles.length > 1,
		who: `${personId} ${role}`,
		endsIdle: context.get(sessionContext)?.idleEndsAt !== null,
	}
}

/** Who someone is does not change while they work; another person means another document. */
export const shouldRevalidate = () => false

/** Pages for someone who is signed in: who I am, and the places that my role has. */
export default function SignedIn({ loaderData }: Route.ComponentProps) {
	const { name, role, demo, hasRoles, who, endsIdle } = loaderData
	const { pathname } = useLocation()
	useClientLinks()
	const bar = (
		<>
			{demo && <StatusTag line={staffText('shell.demo')} />}
			<NamesSwitch />
			{hasRoles && <Link href="/rol" line={staffText('account.role.switch')} />}
			<Link href="/account" line={staffText('account.mine.title')} />
			<form method="post" action="/uitloggen">
				<Button look="subtle" icon="sign-out" line={staffText('shell.signOut')} />
			</form>
		</>
	)
	const nav = <SideNav label={staffText('shell.nav.label')} items={placesFor(role, pathname)} />
	const page = (
		<Frame who={{ name, role: staffText(`shell.role.${role}`) }} bar={bar} sideNav={nav}>
			<Outlet />
		</Frame>
	)
	return endsIdle ? <IdleGuard who={who}>{page}</IdleGuard> : page
}
