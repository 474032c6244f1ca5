import type { Api } from '@repo/api/backoffice'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Link } from '@repo/ui/link'
import { PersonName } from '@repo/ui/person-name'
import { SummaryList } from '@repo/ui/summary-list'
import { AttentionTags } from './people-table.tsx'

type File = Awaited<ReturnType<Api['person']['file']>>

/** Who it is, who goes along, and what asks for attention. `changes`: whether the language and the help may be changed here. */
export function Who({ file, changes }: { file: File; changes: boolean }) {
	const { id, calledBy, readsIn, readingSupport, attention, today } = file
	const coaches = file.coaches.map(({ name, phone }) =>
		phone ? staffText('participant.coachAt', { name, phone }) : name,
	)
	return (
		<section className="instap-stack" aria-labelledby="who">
			<Heading level={2} id="who" line={staffText('participant.who')} />
			<SummaryList
				rows={[
					{ label: staffText('participant.called'), value: <PersonName name={calledBy} /> },
					{
						label: staffText('participant.language'),
						value: { text: languages[readsIn].name, lang: readsIn, dir: languages[readsIn].dir },
					},
					{
						label: staffText('participant.support'),
						value: staffText(`participant.supports.${readingSupport}`),
					},
					{
						label: staffText('participant.coach'),
						value: coaches.length === 0 ? staffText('participant.noCoach') : coaches.join('; '),
					},
					...(attention.length > 0
						? [{ label: staffText('attention.title'), value: <AttentionTags attention={attention} today={today} /> }]
						: []),
				]}
			/>
			{changes && (
				<p>
					<Link href={`/deelnemers/${id}/gegevens`} line={staffText('participant.changeReading')} />
				</p>
			)}
		</section>
	)
}
