import { longDate } from '@repo/i18n/format'
import { Card } from '@repo/ui/card'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { ReadAloud } from '@repo/ui/read-aloud'
import { Stack } from '@repo/ui/stack'
import { apiContext } from '../server/session.server.ts'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/change.route'

export async function loader({ context }: Route.LoaderArgs) {
	return { change: await context.get(apiContext).enrolment.change() }
}

/** "Wat verandert er voor mij?": what comes and when, what stays, and whom to ask, before it is there. */
export default function Change({ loaderData: { change } }: Route.ComponentProps) {
	const { line } = useReading()
	const title = line('enrolment.title')
	return (
		<PortalShell page="/wat-verandert-er">
			<title>{`${title.text} - Mijn Instap`}</title>
			<ReadAloud listen={line('common.action.listen')} stop={line('common.action.stop')}>
				<Heading level={1} line={title} />
				{change === null ? (
					<Paragraph line={line('enrolment.nothing')} />
				) : (
					<>
						<Card now>
							<Stack gap="small">
								<Paragraph look="lead" line={line('enrolment.from', { day: (l) => longDate(l, change.on) })} />
								<Paragraph line={line(`enrolment.product.${change.next}`)} />
							</Stack>
						</Card>
						<Paragraph line={line('enrolment.stays')} />
						<Paragraph line={line('enrolment.days')} />
						<Paragraph line={line('enrolment.money')} />
					</>
				)}
			</ReadAloud>
			<Link href="/" line={line('enrolment.toToday')} />
		</PortalShell>
	)
}
