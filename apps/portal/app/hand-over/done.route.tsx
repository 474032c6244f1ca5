import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Picture } from '@repo/ui/picture'
import { redirect } from 'react-router'
import { taskContext } from '../server/handed-over.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/done.route'

export function loader({ context }: Route.LoaderArgs) {
	return context.get(taskContext) === null ? redirect('/') : null
}

/** The task is done: "Klaar" stands above, and then the device goes back. */
export default function Done() {
	const { line } = useReading()
	return (
		<PortalShell page="/gelukt">
			<title>{`${line('handOver.done.title').text} - Mijn Instap`}</title>
			<Picture name="all_done" size="large" />
			<Heading level={1} line={line('handOver.done.title')} />
			<Paragraph look="lead" line={line('handOver.done.text', { button: line('account.action.signOut').text })} />
		</PortalShell>
	)
}
