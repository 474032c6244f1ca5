import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { named, PersonName } from '@repo/ui/person-name'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'

type Merge = Awaited<ReturnType<Api['merge']['list']>>[number]

/** Which files went up in this one, and the way back. */
export function MergeHistory({ merges }: { merges: readonly Merge[] }) {
	const title = staffText('merge.history')
	return (
		<Stack as="section">
			<Heading level={3} line={title} />
			<Table
				caption={title}
				captionHidden
				columns={(['name', 'on', 'by', 'reason', 'action'] as const).map((column) => ({
					label: staffText(`merge.column.${column}`),
				}))}
				rows={merges.map((merge) => ({
					key: merge.id,
					cells: [
						<PersonName key="name" name={merge.name} />,
						staffDate(merge.on),
						merge.by ?? '',
						staffText(`merge.reasons.${merge.reason}`),
						<Undo key="undo" merge={merge} />,
					],
				}))}
			/>
		</Stack>
	)
}

function Undo({ merge: { id, name, undoneOn } }: { merge: Merge }) {
	if (undoneOn !== null) return staffText('merge.undone', { date: staffDate(undoneOn) })
	return (
		<form method="post">
			<input type="hidden" name="undo" value={id} />
			<Button look="secondary" line={staffText('merge.undo', { name: named(name) })} />
		</form>
	)
}
