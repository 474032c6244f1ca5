import { products } from '@repo/domain/enrolment/enrolment.rules'
import type { PeoplePage } from '@repo/domain/person/person.schema'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Link } from '@repo/ui/link'
import { Select } from '@repo/ui/select'
import { useSearchKey } from './use-search-key.ts'
import { NameField } from '../shell/name-search.tsx'

type Props = {
	text: string
	filter: Omit<PeoplePage, 'text' | 'after'>
	workTypes: readonly { id: string; name: string }[]
	/** Only who may know which enrolments there are can choose by them (3.16). */
	byProduct: boolean
}

/** Who to show: by name, language, enrolment or work. It is posted, so that no name stands in an address. */
export function PeopleFilter({ text, filter, workTypes, byProduct }: Props) {
	useSearchKey('zoek')
	const all = staffText('participant.filter.all')
	const chosen = text !== '' || Object.keys(filter).length > 0
	// Another filter is another form: fields show what is in force, also after going back.
	return (
		<form method="post" role="search" key={JSON.stringify([text, filter])}>
			{filter.kind && <input type="hidden" name="vraagt" value={filter.kind} />}
			<Cluster look="end">
				<NameField label={staffText('participant.search')} text={text} />
				{byProduct && (
					<Select
						id="traject"
						label={staffText('participant.product')}
						empty={all}
						defaultValue={filter.product}
						options={products.map((value) => ({ value, label: staffText(`participant.products.${value}`) }))}
					/>
				)}
				<Select
					id="leest"
					label={staffText('participant.language')}
					empty={all}
					defaultValue={filter.readsIn}
					options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
				/>
				<Select
					id="werk"
					label={staffText('participant.filter.work')}
					empty={all}
					defaultValue={filter.workTypeId}
					options={workTypes.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<Button look="secondary" icon="search" line={staffText('participant.show')} />
				{chosen && <Link href="/deelnemers" line={staffText('participant.filter.clear')} />}
			</Cluster>
		</form>
	)
}
