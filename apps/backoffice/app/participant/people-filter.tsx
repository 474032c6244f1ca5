import { productsFor } from '@repo/domain/enrolment/enrolment.rules'
import type { PeoplePage } from '@repo/domain/person/person.schema'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Details } from '@repo/ui/details'
import { Link } from '@repo/ui/link'
import { SearchFields } from '@repo/ui/search-fields'
import { Select } from '@repo/ui/select'
import { useSearchKey } from './use-search-key.ts'
import { NameField } from '../shell/name-search.tsx'

type Props = {
	role: string
	text: string
	filter: Omit<PeoplePage, 'text' | 'after'>
	workTypes: readonly { id: string; name: string }[]
	/** Only who may know which enrolments there are can choose by them (3.16). */
	byProduct: boolean
}

/** Who to show: by name, and folded on a small screen by language, enrolment or work. It is posted, so that no name stands in an address. */
export function PeopleFilter({ role, text, filter, workTypes, byProduct }: Props) {
	useSearchKey('zoek')
	const all = staffText('participant.filter.all')
	const { kind, ...folded } = filter
	const count = Object.keys(folded).length
	const chosen = text !== '' || kind !== undefined || count > 0
	// Another filter is another form: fields show what is in force, also after going back.
	return (
		<form method="post" role="search" key={JSON.stringify([text, filter])}>
			{kind && <input type="hidden" name="vraagt" value={kind} />}
			<SearchFields
				name={
					<>
						<NameField label={staffText('participant.search')} text={text} />
						<Button look="secondary" icon="search" line={staffText('participant.show')} />
					</>
				}
			>
				<Details
					narrow
					line={staffText(count === 0 ? 'participant.filter.more' : 'participant.filter.moreOf', { count })}
				>
					<Cluster look="end">
						{byProduct && (
							<Select
								id="traject"
								label={staffText('participant.product')}
								empty={all}
								defaultValue={filter.product}
								options={productsFor(role).map((value) => ({
									value,
									label: staffText(`participant.products.${value}`),
								}))}
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
						<Button look="secondary" line={staffText('participant.filter.apply')} />
						{chosen && <Link href="/deelnemers" line={staffText('participant.filter.clear')} />}
					</Cluster>
				</Details>
			</SearchFields>
		</form>
	)
}
