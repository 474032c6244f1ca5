import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Picture } from '@repo/ui/picture'
import { isPictureName } from '@repo/ui/pictures'
import { VisuallyHidden } from '@repo/ui/visually-hidden'
import { halfDayCode } from './half-day-code.ts'
import type { Filled, Slot } from './person-week.ts'

type Props = {
	slot: Slot
	/** The form that a tick belongs to. */
	form: string
	ticked: boolean
	/** "nog 3 plekken" for the work that is chosen, where that is known. */
	hint?: string
	/** Where this half day is moved and cancelled. */
	addressOf: (page: 'verplaatsen' | 'uithalen', code: string) => string
	onToggle: (code: string) => void
}

/** One half day of someone's week: what is planned and what can be done with it, or a place to tick. */
export function SlotView({ slot, form, ticked, hint, addressOf, onToggle }: Props) {
	const { on, part, filled, past } = slot
	const code = halfDayCode(slot)
	const name = staffHalfDay({ on, part })
	if (filled) return <FilledSlot filled={filled} part={part} name={name} address={(page) => addressOf(page, code)} />
	if (past) return <p className="planning-slot instap-soft">{staffText(`planning.part.${part}`)}</p>
	return (
		<div className={ticked ? 'planning-slot planning-slot--ticked instap-tick' : 'planning-slot instap-tick'}>
			<input
				type="checkbox"
				id={code}
				form={form}
				name="halfDay"
				value={code}
				checked={ticked}
				onChange={() => onToggle(code)}
				className="utrecht-checkbox utrecht-checkbox--html-input"
				aria-label={name}
				aria-describedby={hint ? `${code}-hint` : undefined}
			/>
			<label htmlFor={code} className="utrecht-form-label utrecht-form-label--checkbox">
				{staffText(`planning.part.${part}`)}
				{hint && (
					<span id={`${code}-hint`} className="utrecht-form-field-description">
						{hint}
					</span>
				)}
			</label>
		</div>
	)
}

type FilledProps = {
	filled: Filled
	part: Slot['part']
	name: string
	address: (page: 'verplaatsen' | 'uithalen') => string
}

function FilledSlot({ filled, part, name, address }: FilledProps) {
	const { title, picture, time, over } = filled
	return (
		<div className="planning-slot planning-slot--filled">
			<p className="planning-slot__what">
				{isPictureName(picture) && <Picture name={picture} size="small" />}
				<span>
					<span className="instap-soft">
						{staffText(`planning.part.${part}`)} {time}
					</span>
					<strong>{title}</strong>
				</span>
			</p>
			{!over && (
				<p className="planning-slot__actions">
					<a className="nl-link" href={address('verplaatsen')}>
						{staffText('planning.move')}
						<VisuallyHidden line={`: ${name}`} />
					</a>
					<a className="nl-link" href={address('uithalen')}>
						{staffText('planning.cancel')}
						<VisuallyHidden line={`: ${name}`} />
					</a>
				</p>
			)}
		</div>
	)
}
