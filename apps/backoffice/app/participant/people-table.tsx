import type { Api } from '@repo/api/backoffice'
import type { Attention } from '@repo/domain/attention/attention.rules'
import { staffDate } from '@repo/i18n/format'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { named, PersonName } from '@repo/ui/person-name'
import { StatusTag } from '@repo/ui/status-tag'
import { Table } from '@repo/ui/table'

type People = Awaited<ReturnType<Api['person']['list']>>['people']
type Props = {
	people: People
	/** There are more pages than this one. */
	more: boolean
	today: string
	/** Whether this role opens files, and is asked for attention; others read names and half days, and no more (3.16). */
	files: boolean
	/** Whether this role leads these people at work today, and may have to call somebody. */
	leads: boolean
}

/** The people of one page: what asks for attention, the language they read best, and where they are today. */
export function PeopleTable({ people, more, today, files, leads }: Props) {
	const count = people.length
	const label = (column: 'name' | 'language' | 'today' | 'alarm') => ({
		label: staffText(`participant.column.${column}`),
	})
	return (
		<>
			<Paragraph look="soft" line={staffText(more ? 'participant.foundMore' : 'participant.found', { count })} />
			<Table
				caption={staffText('participant.title')}
				captionHidden
				columns={[
					label('name'),
					...(files ? [{ label: staffText('attention.title') }] : []),
					label('language'),
					label('today'),
					...(leads ? [label('alarm')] : []),
				]}
				rows={people.map((person) => ({
					key: person.id,
					cells: [
						files ? (
							<a key="name" className="nl-link" href={`/deelnemers/${person.id}`}>
								<PersonName name={person.name} />
							</a>
						) : (
							<PersonName key="name" name={person.name} />
						),
						...(files ? [<AttentionTags key="attention" attention={person.attention} today={today} />] : []),
						<span key="language" lang={person.readsIn} dir={languages[person.readsIn].dir}>
							{languages[person.readsIn].name}
						</span>,
						todayText(person.today),
						...(leads
							? [
									<Link
										key="alarm"
										href={`/deelnemers/${person.id}/nood`}
										line={staffText('participant.alarm.link', { name: named(person.name) })}
									/>,
								]
							: []),
					],
				}))}
			/>
		</>
	)
}

/** What asks for attention, in words and with a shape for what is late. */
export function AttentionTags({ attention, today }: { attention: readonly Attention[]; today: string }) {
	return (
		<div className="instap-cluster">
			{attention.map(({ kind, on }) => (
				<StatusTag
					key={kind}
					look={on <= today ? 'careful' : 'neutral'}
					line={staffText(on <= today ? `attention.late.${kind}` : `attention.soon.${kind}`, { date: staffDate(on) })}
				/>
			))}
		</div>
	)
}

const todayText = (today: People[number]['today']) =>
	today.length === 0
		? staffText('participant.free')
		: today.map(({ part, what }) => staffText(`participant.part.${part}`, { what })).join(', ')
