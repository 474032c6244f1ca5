import type { Api } from '@repo/api/backoffice'
import { comesFrom } from '@repo/domain/merge/merge.rules'
import { staffDate } from '@repo/i18n/format'
import { languages } from '@repo/i18n/languages'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { PersonName } from '@repo/ui/person-name'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'

type Compared = Awaited<ReturnType<Api['merge']['compare']>>
/** One of two files, as they stand beside each other. */
export type FileSide = Compared['kept']

const columns = [
	{ label: staffText('merge.column.what') },
	{ label: staffText('merge.column.stays') },
	{ label: staffText('merge.column.goes') },
	{ label: staffText('merge.column.afterwards') },
]

/** What both files say, and which of it holds when they are one. */
export function Facts({ kept, gone }: { kept: FileSide; gone: FileSide }) {
	const single = (label: keyof typeof read) => {
		const [one, other] = [read[label](kept), read[label](gone)]
		const from = comesFrom(one, other)
		return row(label, one, other, from === 'gone' ? other : one)
	}
	return (
		<Stack as="section">
			<Heading level={3} line={staffText('merge.facts')} />
			<Table
				fits
				caption={staffText('merge.facts')}
				captionHidden
				columns={columns}
				rows={[
					{ key: 'name', cells: [staffText('merge.row.name'), ...[kept, gone, kept].map(nameOf)] },
					row('language', languages[kept.readsIn].name, languages[gone.readsIn].name, languages[kept.readsIn].name),
					single('born'),
					single('phone'),
					single('email'),
					single('emergency'),
					single('coaches'),
					row('episodes', episodesOf([kept]), episodesOf([gone]), episodesOf([kept, gone])),
				]}
			/>
		</Stack>
	)
}

const nameOf = ({ name }: FileSide, index: number) => <PersonName key={index} name={name} />

/** One fact of a file in words; null where it is not known. */
const read = {
	born: ({ bornOn }: FileSide) => bornOn && staffDate(bornOn),
	phone: ({ phone }: FileSide) => phone,
	email: ({ email }: FileSide) => email,
	emergency: ({ emergency }: FileSide) => emergency && `${emergency.name}, ${emergency.phone}`,
	coaches: ({ coaches }: FileSide) => (coaches.length === 0 ? null : coaches.join(', ')),
}

type Label = keyof typeof read | 'language' | 'episodes'

const row = (label: Label, ...values: (string | null)[]) => ({
	key: label,
	cells: [staffText(`merge.row.${label}`), ...values.map((value) => value ?? staffText('merge.unknown'))],
})

const episodesOf = (files: readonly FileSide[]): string | null => {
	const all = files.flatMap(({ episodes }) => episodes)
	if (all.length === 0) return staffText('merge.none')
	return all
		.toSorted((one, other) => other.from.localeCompare(one.from))
		.map(({ product, from }) => `${staffText(`participant.products.${product}`)} (${staffDate(from)})`)
		.join(', ')
}

/** How much stands in both files; what neither has is left out. */
export function Counts({ counts }: Pick<Compared, 'counts'>) {
	const told = counts.filter(({ kept, gone }) => kept + gone > 0)
	if (told.length === 0) return null
	return (
		<Stack as="section">
			<Heading level={3} line={staffText('merge.counts')} />
			<Table
				fits
				caption={staffText('merge.counts')}
				captionHidden
				columns={columns.slice(0, 3).map((column, index) => ({ ...column, numeric: index > 0 }))}
				rows={told.map(({ subject, kept, gone }) => ({
					key: subject,
					cells: [staffText(`merge.subject.${subject}`), kept, gone],
				}))}
			/>
		</Stack>
	)
}
