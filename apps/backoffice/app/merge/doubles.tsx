import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Link } from '@repo/ui/link'
import { Paragraph } from '@repo/ui/paragraph'
import { named, PersonName } from '@repo/ui/person-name'
import { Table } from '@repo/ui/table'

type Props = {
	personId: string
	people: Awaited<ReturnType<Api['merge']['doubles']>>
	/** They were looked for by name, instead of sounding alike. */
	searched?: boolean
}

/** People whose file may be the same person's, each with the way to see both files beside each other. */
export function Doubles({ personId, people, searched = false }: Props) {
	if (people.length === 0) return <Paragraph line={staffText(searched ? 'merge.notFound' : 'merge.noDoubles')} />
	return (
		<Table
			caption={staffText(searched ? 'merge.found' : 'merge.doubles')}
			captionHidden
			columns={[
				{ label: staffText('merge.column.name') },
				{ label: staffText('merge.column.born') },
				{ label: staffText('merge.column.action') },
			]}
			rows={people.map(({ id, name, bornOn }) => ({
				key: id,
				cells: [
					<PersonName key="name" name={name} />,
					bornOn === null ? staffText('merge.unknown') : staffDate(bornOn),
					<Link
						key="compare"
						href={`/deelnemers/${personId}/samenvoegen/${id}`}
						line={staffText('merge.compare', { name: named(name) })}
					/>,
				],
			}))}
		/>
	)
}
