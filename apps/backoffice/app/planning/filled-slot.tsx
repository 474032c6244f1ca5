import { staffHalfDay } from '@repo/i18n/format'
import { staffText } from '@repo/i18n/staff'
import { Picture } from '@repo/ui/picture'
import { isPictureName } from '@repo/ui/pictures'
import { VisuallyHidden } from '@repo/ui/visually-hidden'
import type { Filled, Slot } from './person-week.ts'

type Props = {
	slot: Slot
	filled: Filled
	/** Where it is moved and cancelled, on pages where that can be done. */
	address?: (page: 'verplaatsen' | 'uithalen') => string
}

/** A half day that is planned: when, what, and what can be done with it until it is over. */
export function FilledSlot({ slot, filled: { title, picture, time, over }, address }: Props) {
	return (
		<div className="planning-slot planning-slot--filled">
			<p className="instap-soft">
				{staffText(`planning.part.${slot.part}`)} {time}
			</p>
			<p className="planning-slot__what">
				{isPictureName(picture) && <Picture name={picture} size="small" />}
				<strong>{title}</strong>
			</p>
			{address && !over && (
				<p className="planning-slot__actions">
					<Action href={address('verplaatsen')} line={staffText('planning.move')} slot={slot} />
					<Action href={address('uithalen')} line={staffText('planning.cancel')} slot={slot} />
				</p>
			)}
		</div>
	)
}

function Action({ href, line, slot }: { href: string; line: string; slot: Slot }) {
	return (
		<a className="nl-link" href={href}>
			{line}
			<VisuallyHidden line={`: ${staffHalfDay(slot)}`} />
		</a>
	)
}
