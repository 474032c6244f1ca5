import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Button } from '@repo/ui/button'
import { Heading } from '@repo/ui/heading'
import { Stack } from '@repo/ui/stack'
import { Table } from '@repo/ui/table'

type Props = { moves: Awaited<ReturnType<Api['caseload']['moves']>> }

/** What was moved today, which can be put back today. */
export function TodaysMoves({ moves }: Props) {
	const title = staffText('caseload.today')
	return (
		<Stack as="section">
			<Heading level={2} line={title} />
			<Table
				caption={title}
				captionHidden
				columns={[
					{ label: staffText('caseload.column.from') },
					{ label: staffText('caseload.column.to') },
					{ label: staffText('caseload.column.day') },
					{ label: staffText('caseload.column.count'), numeric: true },
					{ label: staffText('caseload.column.action') },
				]}
				rows={moves.map(({ id, fromCoach, toCoach, from, count }) => ({
					key: id,
					cells: [fromCoach, toCoach, staffDate(from), count, <Undo key="undo" id={id} coach={fromCoach} />],
				}))}
			/>
		</Stack>
	)
}

function Undo({ id, coach }: { id: string; coach: string }) {
	return (
		<form method="post" action="/beheer/caseload">
			<input type="hidden" name="undo" value={id} />
			<Button look="secondary" line={staffText('caseload.undo', { coach })} />
		</form>
	)
}
