import { longDate } from '@repo/i18n/format'
import type { ReactNode } from 'react'
import type { Slot } from './person-week.ts'

type Props = { slots: readonly Slot[]; today: string; children: (slot: Slot, index: number) => ReactNode }

/** Five days beside each other, each with its morning above its afternoon; under each other on a phone. */
export function WeekDays({ slots, today, children }: Props) {
	const days = [...new Set(slots.map(({ on }) => on))]
	return (
		<ol className="planning-week">
			{days.map((on) => (
				<li key={on} className={on === today ? 'planning-day planning-day--today' : 'planning-day'}>
					<p className="planning-day__name">{longDate('nl', on)}</p>
					{slots.map((slot, index) => (slot.on === on ? children(slot, index) : null))}
				</li>
			))}
		</ol>
	)
}
