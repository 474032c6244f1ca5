import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { HiddenFields } from '../shell/hidden-fields.tsx'

const kinds = ['xlsx', 'csv'] as const

/** The kinds of file that a list is kept as. */
export type FileKind = (typeof kinds)[number]

/** The kind of file that an address names; null for none. */
export const readFileKind = (text: string | null): FileKind | null => kinds.find((kind) => kind === text) ?? null

/** `fields`: the filter as its form has it, names sealed. `ready`: the file that was asked for before the check of who is there. */
type Props = { fields: Record<string, string>; ready: FileKind | null }

/** The list with this filter as a file, of either kind. */
export function ExportForm({ fields, ready }: Props) {
	const form = (
		<form method="post" action="/deelnemers/bestand" className="instap-cluster">
			<HiddenFields fields={fields} />
			{kinds.map((kind) => (
				<Button
					key={kind}
					look={kind === ready ? 'primary' : 'subtle'}
					name="soort"
					value={kind}
					line={staffText(`participant.export.${kind}`)}
				/>
			))}
		</form>
	)
	if (ready === null) return form
	return (
		<Alert look="ok" line={staffText('participant.export.ready')} answer>
			{form}
		</Alert>
	)
}
