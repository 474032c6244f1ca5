import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { Cluster } from '@repo/ui/cluster'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { named } from '@repo/ui/person-name'
import { Select } from '@repo/ui/select'
import { TextField } from '@repo/ui/text-field'
import { HiddenFields } from '../shell/hidden-fields.tsx'

type Props = { text: string; found: readonly { id: string; name: string }[]; full: boolean }

/** Finds someone by name and puts them into the group; when it is full it says that they will wait. */
export function JoinForm({ text, found, full }: Props) {
	return (
		<section className="instap-stack">
			<Heading level={2} line={staffText('cohort.join.heading')} />
			{full && <Alert look="info" line={staffText('cohort.full')} />}
			<form method="post" role="search">
				<HiddenFields fields={{ doe: 'zoek' }} />
				<Cluster look="end">
					<TextField
						id="zoek"
						type="search"
						label={staffText('cohort.join.search')}
						defaultValue={text}
						maxLength={100}
						autoComplete="off"
					/>
					<Button look="secondary" icon="search" line={staffText('cohort.join.find')} />
				</Cluster>
			</form>
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
