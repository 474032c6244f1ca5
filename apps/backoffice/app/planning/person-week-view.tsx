import { staffText } from '@repo/i18n/staff'
import { Fieldset } from '@repo/ui/fieldset'
import { FilledSlot } from './filled-slot.tsx'
import { FreeSlot } from './free-slot.tsx'
import { halfDayCode } from './half-day-code.ts'
import type { Slot } from './person-week.ts'
import type { Draft } from './use-draft.ts'
import { WeekDays } from './week-days.tsx'

type Props = {
	/** The form that a tick belongs to. */
	form: string
	slots: readonly Slot[]
	today: string
	/** "nog 3 plekken" for the work that is chosen, where that is known. */
	hints: readonly (string | undefined)[]
	draft: Draft
	error?: string
	/** Where a half day is moved and cancelled. */
	addressOf: (page: 'verplaatsen' | 'uithalen', code: string) => string
}

/** Someone's week: what is planned and what can be done with it, and what is free to tick. */
export function PersonWeekView({ form, slots, today, hints, draft, error, addressOf }: Props) {
	return (
		<Fieldset id="halfDays" legend={staffText('planning.chooseHalfDays')} error={error}>
			<WeekDays slots={slots} today={today}>
				{(slot, index) => {
					const code = halfDayCode(slot)
					return slot.filled ? (
						<FilledSlot key={code} slot={slot} filled={slot.filled} address={(page) => addressOf(page, code)} />
					) : (
						<FreeSlot
							key={code}
							type="checkbox"
							form={form}
							slot={slot}
							chosen={draft.halfDays.includes(code)}
							hint={hints[index]}
							onChoose={() => draft.toggle(code)}
						/>
					)
				}}
			</WeekDays>
		</Fieldset>
	)
}
