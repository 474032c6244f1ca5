import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { redirect } from 'react-router'
import { requestContext, tabletContext } from '../server/session.server.ts'
import { ErrorPage } from '../shell/error-page.tsx'
import { clock } from '../shell/moment.ts'
import { statusOf } from '../shell/status-of.ts'
import type { Route } from './+types/hall.route'
import { HallPage } from './hall-page.tsx'

/** The list as a whole: nothing more is asked for while the half day lasts. */
export async function loader({ context }: Route.LoaderArgs) {
	const tablet = context.get(tabletContext)
	if (tablet === null) return redirect('/hal/kaart')
	const { who, endsAt, people, ...hall } = await tablet.api.list()
	return {
		...hall,
		who,
		until: clock(endsAt),
		endsIn: tablet.endsAt.getTime() - context.get(requestContext).now.getTime(),
		people: people.map((person) => ({ ...person, key: crypto.randomUUID() })),
	}
}

/** Taps are sent beside the page: it is not asked for again. */
export const shouldRevalidate = () => false

/** Who is there, in the hall of this tablet, in this half day. */
export default function Hall({ loaderData }: Route.ComponentProps) {
	const { hall, site, on, part, until } = loaderData
	return (
		<>
			<title>{`${staffText('hall.title', { hall })} - ${staffText('shell.product')}`}</title>
			<HallPage
				{...loaderData}
				when={staffText('hall.halfDay', { site, halfDay: staffHalfDay({ on, part }), time: until })}
			/>
		</>
	)
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
	return <ErrorPage status={statusOf(error)} />
}
