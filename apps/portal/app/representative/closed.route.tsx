import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { redirect } from 'react-router'
import { representedContext } from '../server/represented.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/closed.route'

export function loader({ context, url }: Route.LoaderArgs) {
	const along = context.get(representedContext)
	return along === null
		? redirect('/')
		: { calledBy: along.calledBy, why: url.searchParams.has('alleen') ? ('alone' as const) : ('closed' as const) }
}

/** What someone who looks along reads in the place of a part that the participant closed, or that only the participant reads. */
export default function Closed({ loaderData: { calledBy, why } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/gesloten">
			<title>{`${line(`representative.${why}.title`).text} - Mijn Instap`}</title>
			<Heading level={1} line={line(`representative.${why}.title`)} />
			<Paragraph look="lead" line={line(`representative.${why}.text`, { name: calledBy })} />
		</PortalShell>
	)
}
