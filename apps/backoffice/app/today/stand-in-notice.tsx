import type { Api } from '@repo/api/backoffice'
import { staffDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Alert } from '@repo/ui/alert'

type StandIns = Awaited<ReturnType<Api['standIn']['mine']>>

/** Who stands in for me, and for whom I do, today and later. */
export function StandInNotice({ standIns }: { standIns: StandIns }) {
	return standIns.map(({ id, coach, standIn, from, until, forMe }) => {
		const days = staffText('standIn.between', { from: staffDate(from), until: staffDate(until) })
		const line = forMe
			? standIn === null
				? staffText('standIn.forMeNobody', { days })
				: staffText('standIn.forMe', { name: standIn, days })
			: staffText('standIn.forOther', { name: coach, days })
		return <Alert key={id} look="info" line={line} />
	})
}
