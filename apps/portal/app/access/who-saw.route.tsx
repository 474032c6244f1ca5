import { LogPage } from '@repo/domain/access/access.schema'
import { longDate } from '@repo/i18n/format'
import { Alert } from '@repo/ui/alert'
import { ButtonLink } from '@repo/ui/button-link'
import { Day, DayList } from '@repo/ui/day'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { LogList } from '@repo/ui/log-line'
import { Paragraph } from '@repo/ui/paragraph'
import { Stack } from '@repo/ui/stack'
import { apiContext } from '../server/session.server.ts'
import { DraftNotice } from '../shell/draft-notice.tsx'
import { PortalShell } from '../shell/portal-shell.tsx'
import { useReading } from '../shell/reading.tsx'
import type { Route } from './+types/who-saw.route'
import type { OwnLine as Line } from './log-words.ts'
import { OwnLine, WeekLine } from './own-line.tsx'
import { OwnQuestions } from './own-questions.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
	const { access } = context.get(apiContext)
	const { before } = LogPage.catch({}).parse({ before: url.searchParams.get('voor') ?? undefined })
	// First, because reading the log makes that an answer is no longer new.
	const questions = before === undefined ? await access.myQuestions() : []
	const { week, lines, older } = await access.mine({ before })
	return { questions, week, lines, older, isFirst: before === undefined, sent: url.searchParams.has('gestuurd') }
}

/** "Wie zag mijn gegevens?": this week's roles and why, then every day, newest first. */
export default function WhoSaw({ loaderData }: Route.ComponentProps) {
	const { questions, week, lines, older, isFirst, sent } = loaderData
	const { line } = useReading()
	return (
		<PortalShell page="/wie-zag-mijn-gegevens">
			<title>{`${line('access.title').text} - Mijn Instap`}</title>
			<Heading level={1} line={line('access.title')} />
			{sent && <Alert look="ok" line={line('access.ask.sent')} answer />}
			{questions.some(({ isNew }) => isNew) && <Alert line={line('access.questions.new')} />}
			{isFirst && (
				<>
					<Paragraph line={line('access.intro')} />
					<Stack as="section">
						<Heading level={2} id="this-week" line={line('access.week')} />
						{week.length === 0 ? (
							<Paragraph line={line('access.weekNobody')} />
						) : (
							<LogList labelledBy="this-week">
								{week.map((of) => (
									<WeekLine key={JSON.stringify(of)} of={of} />
								))}
							</LogList>
						)}
					</Stack>
					<OwnQuestions questions={questions} />
				</>
			)}
			<Days lines={lines} />
			{older && <ButtonLink href={`/wie-zag-mijn-gegevens?voor=${older}`} wide line={line('access.older')} />}
			{isFirst ? (
				<ButtonLink href="/wie-zag-mijn-gegevens/vraag" icon="help" wide line={line('access.action.ask')} />
			) : (
				<Link href="/wie-zag-mijn-gegevens" line={line('access.newest')} />
			)}
			<Link href="/aanwezigheid" line={line('attendance.title')} />
			<Link href="/wie-kijkt-mee" line={line('representative.mine.title')} />
			<DraftNotice />
		</PortalShell>
	)
}

function Days({ lines }: { lines: readonly Line[] }) {
	const { line, each } = useReading()
	const days = [...new Set(lines.map(({ day }) => day))]
	return (
		<Stack as="section">
			<Heading level={2} id="by-day" line={line('access.all')} />
			{days.length === 0 && <Paragraph line={line('access.nothing')} />}
			<DayList labelledBy="by-day">
				{days.map((on) => (
					<Day key={on} heading={each((language) => longDate(language, on))}>
						{lines
							.filter(({ day }) => day === on)
							.map((of) => (
								<OwnLine key={of.eventId} of={of} />
							))}
					</Day>
				))}
			</DayList>
		</Stack>
	)
}
