import type { HalfDay } from '@repo/domain/schedule/half-day.rules'
import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { VisuallyHidden } from '@repo/ui/visually-hidden'
import { WeekGridCell } from '@repo/ui/week-grid-cell'
import { lookOf } from './board-rows.ts'

type Places = { taken: number; places: number }
type Props = {
	places: Places
	halfDay: HalfDay
	today: string
	/** The work type, for the name of the link. */
	what?: string
	pick?: { href: string; selected: boolean }
}

/** One half day of one row: "12 van 24", with a link where it can be chosen. */
export function PlacesCell({ places, halfDay, today, what = '', pick }: Props) {
	const look = lookOf(places, halfDay.on, today)
	const link =
		look === 'open' && pick
			? { ...pick, label: staffText('planning.cell', { ...places, what, halfDay: staffHalfDay(halfDay) }) }
			: {}
	return (
		<WeekGridCell
			{...places}
			{...link}
			look={look}
			line={look === 'closed' ? '-' : staffText('planning.placesTaken', places)}
		>
			<Remark look={look} {...places} />
		</WeekGridCell>
	)
}

/** What the shape of a cell says, in a word; too many people for everyone to see. */
function Remark({ look, taken, places }: Places & { look: ReturnType<typeof lookOf> }) {
	if (taken > places) return <strong>{staffText('planning.overbooked', { count: taken - places })}</strong>
	if (look === 'full') return <VisuallyHidden line={staffText('planning.full')} />
	return look === 'closed' ? <VisuallyHidden line={staffText('planning.short.closed')} /> : null
}
