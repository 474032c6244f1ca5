import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Initials } from '@repo/ui/initials'
import { PersonName } from '@repo/ui/person-name'
import { StatusTag } from '@repo/ui/status-tag'
import { SummaryList } from '@repo/ui/summary-list'

type Person = Awaited<ReturnType<Api['person']['header']>>

/** Whose file it is, above every page of it: name, language, where they are today, who goes with them, and what holds for all of it. */
export function Header({ person }: { person: Person }) {
	const { name, readsIn, readingSupport, today, coaches, reads, died } = person
	const language = languages[readsIn]
	return (
		<header className="instap-stack instap-stack--small">
			<div className="instap-person">
				<Initials name={name} />
				<h1 className="nl-heading nl-heading--level-1">
					<PersonName name={name} />
				</h1>
			</div>
			{(reads || died) && (
				<div className="instap-cluster">
					{died && <StatusTag look="stop" line={staffText('participant.header.died')} />}
					{reads && <StatusTag look="careful" line={staffText('participant.header.reads')} />}
				</div>
			)}
			<SummaryList
				look="beside"
				rows={[
					{ label: staffText('participant.column.today'), value: <Lines lines={today.map(whereText)} none="free" /> },
					{ label: staffText('participant.coach'), value: <Lines lines={coaches.map(coachText)} none="noCoach" /> },
					{
						label: staffText('participant.language'),
						value: (
							<>
								<span lang={readsIn} dir={language.dir}>
									{language.name}
								</span>
								{readingSupport !== 'none' && `, ${staffText(`participant.supports.${readingSupport}`)}`}
							</>
						),
					},
				]}
			/>
		</header>
	)
}

const Lines = ({ lines, none }: { lines: readonly string[]; none: 'free' | 'noCoach' }) =>
	lines.length === 0 ? staffText(`participant.${none}`) : lines.map((line) => <div key={line}>{line}</div>)

const whereText = ({ part, what, place, startsAt, endsAt }: Person['today'][number]) =>
	place === null
		? staffText(`participant.part.${part}`, { what })
		: staffText(`participant.header.where.${part}`, { what, place, startsAt, endsAt })

function coachText({ name, away }: Person['coaches'][number]): string {
	if (away === null) return name
	const until = staffDate(away.until)
	return away.standIn === null
		? staffText('participant.header.away', { name, until })
		: staffText('participant.header.standIn', { name, until, standIn: away.standIn })
}
