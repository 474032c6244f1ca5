import type { Api } from '@repo/api/backoffice'
import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Heading } from '@repo/ui/heading'
import { Paragraph } from '@repo/ui/paragraph'
import { Table } from '@repo/ui/table'

type Props = Pick<Awaited<ReturnType<Api['person']['file']>>, 'attendance'>

/** Whether this person was there, in the last half days of which it is known. Never why not. */
export function Attendance({ attendance }: Props) {
	return (
		<section className="instap-stack" aria-labelledby="attendance">
			<Heading level={2} id="attendance" line={staffText('participant.attendance')} />
			{attendance.length === 0 ? (
				<Paragraph line={staffText('participant.noAttendance')} />
			) : (
				<Table
					caption={staffText('participant.attendance')}
					captionHidden
					columns={[
						{ label: staffText('participant.halfDay') },
						{ label: staffText('participant.presence') },
						{ label: staffText('participant.markedBy') },
					]}
					rows={attendance.map(({ on, part, presence, markedBy }) => ({
						key: `${on} ${part}`,
						cells: [staffHalfDay({ on, part }), staffText(`participant.presences.${presence}`), markedBy ?? ''],
					}))}
				/>
			)}
		</section>
	)
}
