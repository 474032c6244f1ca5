import { longDate } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Fieldset } from '@repo/ui/fieldset'
import { halfDayCode } from './half-day-code.ts'
import type { Slot } from './person-week.ts'
import { SlotView } from './slot-view.tsx'
import type { Draft } from './use-draft.ts'

type Props = {
	form: string
	slots: readonly Slot[]
	today: string
	hints: readonly (string | undefined)[]
	draft: Draft
	error?: string
	addressOf: (page: 'verplaatsen' | 'uithalen', code: string) => string
}

/** Someone's week, five days of two half days: what is planned, and what is free to tick. */
export function PersonWeekView({ form, slots, today, hints, draft, error, addressOf }: Props) {
	const days = [...new Set(slots.map(({ on }) => on))]
	return (
		<Fieldset id="halfDays" legend={staffText('planning.chooseHalfDays')} error={error}>
			<ol className="planning-week">
				{days.map((on) => (
					<li key={on} className={on === today ? 'planning-day planning-day--today' : 'planning-day'}>
						<p className="planning-day__name">{longDate('nl', on)}</p>
						{slots.map((slot, index) =>
							slot.on === on ? (
								<SlotView
									key={slot.part}
									slot={slot}
									form={form}
									ticked={draft.halfDays.includes(halfDayCode(slot))}
									hint={hints[index]}
									addressOf={addressOf}
									onToggle={draft.toggle}
								/>
							) : null,
						)}
					</li>
				))}
			</ol>
		</Fieldset>
	)
}
