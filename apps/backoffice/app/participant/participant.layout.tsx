import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Link } from '@repo/ui/link'
import { PersonName } from '@repo/ui/person-name'
import { Tabs } from '@repo/ui/tabs'
import { Outlet, useLocation } from 'react-router'
import { z } from 'zod'
import { apiContext } from '../server/session.server.ts'
import { ErrorNotice } from '../shell/error-page.tsx'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/participant.layout'
import { tabsFor } from './tabs.ts'

/** Whose file it is. Someone whom this role does not see is not there (404), by any tab and by `.data` too. */
export async function loader({ context, params }: Route.LoaderArgs) {
	const id = z.uuid().safeParse(params.id)
	if (!id.success) throw new Response(null, { status: 404 })
	const api = context.get(apiContext)
	const [{ role }, person] = [await api.person.myself(), await api.person.get(id.data)]
	return { role, person }
}

/** The frame of one person's file: who it is, and the tabs that keep their place in the address. */
export default function Participant({ loaderData: { role, person } }: Route.ComponentProps) {
	const { pathname } = useLocation()
	const language = languages[person.readsIn]
	return (
		<>
			<Link href="/deelnemers" line={staffText('participant.back')} />
			<header className="instap-stack instap-stack--small">
				<h1 className="nl-heading nl-heading--level-1">
					<PersonName name={person.name} />
				</h1>
				<p className="instap-soft">
					<span lang={person.readsIn} dir={language.dir}>
						{language.name}
					</span>
					{person.readingSupport !== 'none' && `, ${staffText(`participant.supports.${person.readingSupport}`)}`}
				</p>
			</header>
			<Tabs label={staffText('participant.tabs')} items={tabsFor(role, person.id, pathname)} />
			<Outlet />
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorNotice status={statusOf(error)} />
}
