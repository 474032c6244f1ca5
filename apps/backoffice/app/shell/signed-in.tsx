import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { SideNav } from '@repo/ui/side-nav'
import { StatusTag } from '@repo/ui/status-tag'
import { Outlet, useLocation } from 'react-router'
import { settings } from '../server/env.server.ts'
import { apiContext, requireActor } from '../server/session.server.ts'
import type { Route } from './+types/signed-in'
import { Frame } from './frame.tsx'
import { mayPlan } from './rights.ts'
import { useClientLinks } from './use-client-links.ts'

export const middleware: Route.MiddlewareFunction[] = [requireActor]

export async function loader({ context }: Route.LoaderArgs) {
	const { name, role } = await context.get(apiContext).person.myself()
	return { name, role, demo: settings.demo }
}

/** Who someone is does not change while they work; another person means another document. */
export const shouldRevalidate = () => false

/** Pages for someone who is signed in: who I am, and the places that my role has. */
export default function SignedIn({ loaderData: { name, role, demo } }: Route.ComponentProps) {
	const { pathname } = useLocation()
	useClientLinks()
	const bar = (
		<>
			{demo && <StatusTag line={staffText('shell.demo')} />}
			<form method="post" action="/uitloggen">
				<Button look="subtle" icon="sign-out" line={staffText('shell.signOut')} />
			</form>
		</>
	)
	const today = { href: '/', line: staffText('shell.nav.today'), icon: 'today', current: pathname === '/' } as const
	const planning = {
		href: '/planning',
		line: staffText('shell.nav.planning'),
		icon: 'planning',
		current: pathname.startsWith('/planning'),
	} as const
	const nav = <SideNav label={staffText('shell.nav.label')} items={mayPlan(role) ? [today, planning] : [today]} />
	return (
		<Frame who={{ name, role: staffText(`shell.role.${role}`) }} bar={bar} sideNav={nav}>
			<Outlet />
		</Frame>
	)
}
