import { staffText } from '@repo/i18n/staff'
import type { Api } from '@repo/api/backoffice'
import { Alert } from '@repo/ui/alert'
import { Link } from '@repo/ui/link'
import { Tabs } from '@repo/ui/tabs'
import { Outlet, redirect, useLocation } from 'react-router'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/participant.layout'
import { Header } from './header.tsx'
import { tabsFor } from './tabs.ts'
import { idOf } from '../shell/id-of.ts'

/** Whose file it is. Someone whom this role does not see is not there (404), by any tab and by `.data` too. */
export async function loader({ context, params, url }: Route.LoaderArgs) {
	const id = idOf(params.id)
	const api = context.get(apiContext)
	const { role } = await api.person.myself()
	const person = await api.person.header(id).catch((error: unknown) => leadOn(api, id, error))
	return { role, person, belongs: url.searchParams.has('hoortBij') }
}

/** A file that was merged leads to the one that was kept; what is not there is not there. */
async function leadOn(api: Api, id: string, error: unknown): Promise<never> {
	const kept = error instanceof Response && error.status === 404 ? await api.merge.into(id) : null
	throw kept === null ? error : redirect(`/deelnemers/${kept}?hoortBij`)
}

/** The frame of one person's file: who it is, and the tabs that keep their place in the address. */
export default function Participant({ loaderData: { role, person, belongs } }: Route.ComponentProps) {
	const { pathname } = useLocation()
	return (
		<>
			<Link href="/deelnemers" line={staffText('participant.back')} />
			{belongs && <Alert line={staffText('merge.belongs')} answer />}
			<Header person={person} />
			<Tabs label={staffText('participant.tabs')} items={tabsFor(role, person.id, pathname)} />
			<Outlet />
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
