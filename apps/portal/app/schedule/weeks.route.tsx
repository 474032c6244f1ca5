import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import { apiContext } from '../server/session.server.ts'
import type { Route } from './+types/weeks.route'
import { WeekDays } from './week-days.tsx'

export function loader({ context }: Route.LoaderArgs) {
	return context.get(apiContext).schedule.weeks()
}

/** Rooster: this week and next week as lists of days. */
export default function Weeks({ loaderData: { today, weeks } }: Route.ComponentProps) {
	const { line } = useReading()
	return (
		<PortalShell page="/rooster" place="schedule">
			<title>{`${line('schedule.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('schedule.title')} />
			<Stack gap="large">
				{weeks.map(({ monday, days }, index) => (
					<WeekDays key={monday} which={index === 0 ? 'this' : 'next'} days={days} today={today} />
				))}
			</Stack>
			<DraftNotice />
		</PortalShell>
	)
}
