import { staffDate, staffHalfDay } from '@repo/i18n/format'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { PersonName } from '@repo/ui/person-name'
import { SummaryList } from '@repo/ui/summary-list'
import { Table } from '@repo/ui/table'
import { apiContext } from '../server/session.server.ts'
import type { Route } from './+types/file.route'

export const loader = ({ context, params }: Route.LoaderArgs) => context.get(apiContext).person.file(params.id)

/** The overview of a file: who it is, who goes along, and the road so far. */
export default function File({ loaderData: file }: Route.ComponentProps) {
	const coaches = file.coaches.map(({ name, phone }) =>
		phone ? staffText('participant.coachAt', { name, phone }) : name,
	)
	return (
		<>
			<title>{`${staffText('participant.file')} - ${staffText('shell.product')}`}</title>
			<section className="instap-stack" aria-labelledby="who">
				<Heading level={2} id="who" line={staffText('participant.who')} />
				<SummaryList
					rows={[
						{ label: staffText('participant.called'), value: <PersonName name={file.calledBy} /> },
						{
							label: staffText('participant.language'),
							value: { text: languages[file.readsIn].name, lang: file.readsIn, dir: languages[file.readsIn].dir },
						},
						{
							label: staffText('participant.support'),
							value: staffText(`participant.supports.${file.readingSupport}`),
						},
						{
							label: staffText('participant.coach'),
							value: coaches.length === 0 ? staffText('participant.noCoach') : coaches.join('; '),
						},
					]}
				/>
			</section>
			<Attendance attendance={file.attendance} />
			<Road episodes={file.episodes} />
		</>
	)
}

type Marks = Route.ComponentProps['loaderData']['attendance']

/** Whether this person was there, in the last half days of which it is known. Never why not. */
function Attendance({ attendance }: { attendance: Marks }) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('participant.attendance')} />
			{attendance.length === 0 ? (
				<Paragraph line={staffText('participant.noAttendance')} />
			) : (
				<Table
					caption={staffText('participant.attendance')}
					captionHidden
					columns={[
						{ label: staffText('participant.halfDay') },
						{ label: staffText('participant.presence') },
						{ label: staffText('participant.markedBy') },
					]}
					rows={attendance.map(({ on, part, presence, markedBy }) => ({
						key: `${on} ${part}`,
						cells: [staffHalfDay({ on, part }), staffText(`participant.presences.${presence}`), markedBy ?? ''],
					}))}
				/>
			)}
		</section>
	)
}

type Episodes = Route.ComponentProps['loaderData']['episodes']

/** A channel by its name, or "Partner" where its name is for others. */
const channelText = (channel: Episodes[number]['channel']): string => {
	if (channel === null) return ''
	return channel === 'partner' ? staffText('participant.partner') : channel.name
}

/** The episodes by date. The channel stands there only when this role may know of it. */
function Road({ episodes }: { episodes: Episodes }) {
	const heading = <Heading level={2} line={staffText('participant.road')} />
	if (episodes.length === 0)
		return (
			<section className="instap-stack">
				{heading}
				<Paragraph line={staffText('participant.noRoad')} />
			</section>
		)
	const withChannel = episodes.some(({ channel }) => channel !== null)
	return (
		<section className="instap-stack">
			{heading}
			<Table
				caption={staffText('participant.road')}
				captionHidden
				columns={[
					{ label: staffText('participant.product') },
					{ label: staffText('participant.period') },
					...(withChannel ? [{ label: staffText('participant.channel') }] : []),
				]}
				rows={episodes.map(({ id, product, from, until, channel }) => ({
					key: id,
					cells: [
						staffText(`participant.products.${product}`),
						until
							? staffText('participant.between', { from: staffDate(from), until: staffDate(until) })
							: staffText('participant.since', { from: staffDate(from) }),
						...(withChannel ? [channelText(channel)] : []),
					],
				}))}
			/>
		</section>
	)
}
