import { longDate } from '@repo/i18n/format'
import { Day, DayList } from '@repo/ui/day'
import { HalfDay } from '@repo/ui/half-day'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/own-attendance.route'

export async function loader({ context }: Route.LoaderArgs) {
	return { marks: await context.get(apiContext).attendance.mine() }
}

/** "Mijn aanwezigheid": what was written down in the last four weeks, newest day first, and by whom. Nothing is added up. */
export default function OwnAttendance({ loaderData: { marks } }: Route.ComponentProps) {
	const { line, each } = useReading()
	const days = [...new Set(marks.map(({ on }) => on))]
	return (
		<PortalShell page="/aanwezigheid">
			<title>{`${line('attendance.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('attendance.title')} />
			{days.length === 0 ? (
				<Paragraph line={line('attendance.nothing')} />
			) : (
				<>
					<Heading level={2} id="by-day" line={line('attendance.days')} />
					<DayList labelledBy="by-day">
						{days.map((on) => (
							<Day key={on} heading={each((language) => longDate(language, on))}>
								{marks
									.filter((mark) => mark.on === on)
									.map(({ part, presence, by }) => (
										<HalfDay
											key={part}
											part={line(`schedule.${part}`)}
											picture={part}
											title={line(`attendance.${presence}`)}
											place={by === null ? undefined : line('attendance.by', { name: by })}
										/>
									))}
							</Day>
						))}
					</DayList>
					<Paragraph line={line('attendance.wrong')} />
				</>
			)}
			<DraftNotice />
		</PortalShell>
	)
}
