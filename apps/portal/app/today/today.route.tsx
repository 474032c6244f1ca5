import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { ReadAloud } from '@repo/ui/read-aloud'
import { longDate } from '@repo/i18n/format'
import { Stack } from '@repo/ui/stack'
import { PageContext } from '../shell/page-context.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import { useContext } from 'react'
import { apiContext } from '../server/session.server.ts'
import type { Route } from './+types/today.route'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { FreeDay } from './free-day.tsx'
import { RingSomeone } from './ring.tsx'
import { TalkCard } from './talk-card.tsx'
import { TodayCard } from './today-card.tsx'
import { CoachLine, NewsLine } from './news-line.tsx'
import { HowToCome } from './how-to-come.tsx'

export function loader({ context }: Route.LoaderArgs) {
	return context.get(apiContext).today.get()
}

/** Vandaag: what I do now, what comes later, and who helps me. */
export default function Today({
	loaderData: { today, calledBy, ring, appointments, news, coachNews, now, later, next, done, isSent },
}: Route.ComponentProps) {
	const { line, each } = useReading()
	const { represents } = useContext(PageContext)
	const first = now ?? later[0]
	const rest = later.filter((halfDay) => halfDay !== first)
	const coming = first ?? next
	return (
		<PortalShell page="/" place="today">
			<title>{`${line('today.title').text} - Mijn Instap`}</title>
			<ReadAloud listen={line('common.action.listen')} stop={line('common.action.stop')}>
				<Stack gap="small">
					<Heading level={1} line={represents ? line('today.title') : line('today.greeting', { name: calledBy })} />
					<Paragraph look="lead" line={each((language) => longDate(language, today))} />
				</Stack>
				{first ? (
					<TodayCard
						halfDay={first}
						when={line(first === now ? 'today.now' : 'today.next')}
						now={first === now}
						large
					/>
				) : (
					<FreeDay next={next} done={done} isSent={isSent} />
				)}
				{rest.map((halfDay) => (
					<TodayCard key={halfDay.part} halfDay={halfDay} when={line('today.next')} />
				))}
				{appointments.map((talk) => (
					<TalkCard key={talk.id} talk={talk} />
				))}
			</ReadAloud>
			<NewsLine news={news} name={calledBy} />
			<CoachLine news={coachNews} />
			<RingSomeone ring={ring} />
			{coming && <HowToCome halfDay={coming} />}
			<DraftNotice />
		</PortalShell>
	)
}
