import type { HalfDay } from '@repo/domain/schedule/half-day.rules'
import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { VisuallyHidden } from '@repo/ui/visually-hidden'
import { WeekGridCell } from '@repo/ui/week-grid-cell'
import { moreText } from '../shell/more-texts.ts'
import { lookOf } from './board-rows.ts'

type Props = {
	places: { taken: number; places: number }
	halfDay?: HalfDay
	today: string
	/** The work type, for the name of the link. */
	what?: string
	pick?: { href: string; selected: boolean }
}

/** One half day of one row: "12 van 24", what is full or over in words too, and a link where it can be chosen. */
export function PlacesCell({ places: { taken, places }, halfDay, today, what = '', pick }: Props) {
	const look = lookOf({ taken, places }, halfDay?.on ?? today, today)
	const words = { taken, places }
	const open = look === 'open' && halfDay ? pick : undefined
	return (
		<WeekGridCell
			taken={taken}
			places={places}
			look={look}
			line={look === 'closed' ? '-' : staffText('planning.placesTaken', words)}
			href={open?.href}
			selected={open?.selected}
			label={open && halfDay && moreText('planning.cell', { ...words, what, halfDay: staffHalfDay(halfDay) })}
		>
			{look === 'full' && taken === places && <VisuallyHidden line={staffText('planning.full')} />}
			{look === 'closed' && <VisuallyHidden line={moreText('planning.short.closed')} />}
			{taken > places && <strong>{staffText('planning.overbooked', { count: taken - places })}</strong>}
		</WeekGridCell>
	)
}
