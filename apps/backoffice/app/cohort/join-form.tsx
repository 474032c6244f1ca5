import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { Select } from '@repo/ui/select'
import { HiddenFields } from '../shell/hidden-fields.tsx'
import { NameSearch } from '../shell/name-search.tsx'

type Props = { text: string; found: readonly { id: string; name: string }[]; full: boolean }

/** Finds someone by name and puts them into the group; when it is full it says that they will wait. */
export function JoinForm({ text, found, full }: Props) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.join.heading')} />
			{full && <Alert look="info" line={staffText('cohort.full')} />}
			<NameSearch
				label={staffText('cohort.join.search')}
				find={staffText('cohort.join.find')}
				fields={{ doe: 'zoek' }}
				text={text}
			/>
			{text !== '' && found.length === 0 && <Paragraph line={staffText('cohort.join.none')} />}
			{found.length > 0 && (
				<form method="post">
					<HiddenFields fields={{ doe: 'erbij' }} />
					<Cluster look="end">
						<Select
							id="personId"
							label={staffText('cohort.join.who')}
							options={found.map(({ id, name }) => ({ value: id, label: named(name) }))}
						/>
						<Button look="secondary" icon="add" line={staffText('cohort.join.add')} />
					</Cluster>
				</form>
			)}
		</section>
	)
}
