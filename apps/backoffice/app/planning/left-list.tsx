import { staffText } from '@repo/i18n/staff'
import type { Left } from './answer.ts'
import { halfDayName } from './half-day-name.ts'

/** The half days that did not fit, and why in a word or two. */
export function LeftList({ left, inAll }: { left: readonly Left[]; inAll: number }) {
	return (
		<ul className="planning-left">
			{left.map(({ at, reason }) => (
				<li key={at}>
					{halfDayName(at)}: {staffText(`planning.short.${reason}`)}
				</li>
			))}
			{inAll > left.length && <li>{staffText('planning.andMore', { count: inAll - left.length })}</li>}
		</ul>
	)
}
