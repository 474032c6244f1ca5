import { ButtonLink } from '@repo/ui/button-link'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { ReadAloud } from '@repo/ui/read-aloud'
import { longDate } from '@repo/i18n/format'
import { Stack } from '@repo/ui/stack'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import { apiContext } from '../server/session.server.ts'
import type { Route } from './+types/today.route'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { FreeDay } from './free-day.tsx'
import { TodayCard } from './today-card.tsx'
import { HowToCome } from './how-to-come.tsx'

export function loader({ context }: Route.LoaderArgs) {
	return context.get(apiContext).today.get()
}

/** Vandaag: what I do now, what comes later, and who helps me. */
export default function Today({
	loaderData: { today, calledBy, coach, now, later, next, done },
}: Route.ComponentProps) {
	const { line, each } = useReading()
	const first = now ?? later[0]
	const rest = later.filter((halfDay) => halfDay !== first)
	const coming = first ?? next
	return (
		<PortalShell page="/" place="today">
			<title>{`${line('today.title').text} - Mijn Instap`}</title>
			<ReadAloud listen={line('common.action.listen')} stop={line('common.action.stop')}>
				<Stack gap="small">
					<Heading level={1} line={line('today.greeting', { name: calledBy })} />
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
					<FreeDay next={next} done={done} />
				)}
				{rest.map((halfDay) => (
					<TodayCard key={halfDay.part} halfDay={halfDay} when={line('today.next')} />
				))}
			</ReadAloud>
			{coach?.phone && (
				<ButtonLink
					href={`tel:${coach.phone.replaceAll(/[^+\d]/g, '')}`}
					icon="call"
					wide
					line={line('today.action.call', { name: coach.calledBy })}
				/>
			)}
			{coming && <HowToCome halfDay={coming} />}
			<DraftNotice />
		</PortalShell>
	)
}
