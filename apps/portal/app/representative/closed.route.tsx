import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { redirect } from 'react-router'
import { representedContext } from '../server/represented.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/closed.route'

export function loader({ context }: Route.LoaderArgs) {
	const along = context.get(representedContext)
	return along === null ? redirect('/') : { calledBy: along.calledBy }
}

/** What someone who looks along reads in the place of a part that the participant closed. */
export default function Closed({ loaderData: { calledBy } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/gesloten">
			<title>{`${line('representative.closed.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('representative.closed.title')} />
			<Paragraph look="lead" line={line('representative.closed.text', { name: calledBy })} />
		</PortalShell>
	)
}
