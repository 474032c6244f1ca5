import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'
import { Button } from '@repo/ui/button'
import { HiddenFields } from './hidden-fields.tsx'

const kinds = ['xlsx', 'csv'] as const

/** The kinds of file that a list is kept as. */
export type FileKind = (typeof kinds)[number]

/** The kind of file that an address names; null for none. */
export const readFileKind = (text: string | null): FileKind | null => kinds.find((kind) => kind === text) ?? null

/**
 * `action`: where the file is made. `fields`: the filter as its form has it, names sealed. `ready`: the file that was asked for
 * before the check of who is there.
 */
type Props = { action: string; fields?: Record<string, string>; ready: FileKind | null }

/** The list above it, with its filter, as a file of either kind. */
export function ExportForm({ action, fields, ready }: Props) {
	const form = (
		<form method="post" action={action} className="instap-cluster">
			{fields && <HiddenFields fields={fields} />}
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
