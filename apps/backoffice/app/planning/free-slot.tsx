import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { halfDayCode } from './half-day-code.ts'
import type { Slot } from './person-week.ts'

type Props = {
	type: 'checkbox' | 'radio'
	/** The form that it belongs to, when that is elsewhere on the page. */
	form?: string
	slot: Slot
	chosen: boolean
	hint?: string
	onChoose: () => void
}

const looks = {
	checkbox: ['utrecht-checkbox utrecht-checkbox--html-input', 'utrecht-form-label--checkbox'],
	radio: ['utrecht-radio-button utrecht-radio-button--html-input', 'utrecht-form-label--radio'],
} as const

/** A half day to choose, with what is known about its places; only its name once the day is over. */
export function FreeSlot({ type, form, slot, chosen, hint, onChoose }: Props) {
	const code = halfDayCode(slot)
	const part = staffText(`planning.part.${slot.part}`)
	if (slot.past) return <p className="planning-slot instap-soft">{part}</p>
	const [input, label] = looks[type]
	return (
		<div className={chosen ? 'planning-slot planning-slot--ticked instap-tick' : 'planning-slot instap-tick'}>
			<input
				type={type}
				id={code}
				form={form}
				name="halfDay"
				value={code}
				checked={chosen}
				onChange={onChoose}
				className={input}
				aria-label={staffHalfDay(slot)}
				aria-describedby={hint ? `${code}-hint` : undefined}
			/>
			<label htmlFor={code} className={`utrecht-form-label ${label}`}>
				{part}
				{hint && (
					<span id={`${code}-hint`} className="planning-slot__hint">
						{hint}
					</span>
				)}
			</label>
		</div>
	)
}
