import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Text, type Words } from './text.tsx'

const looks = {
	open: 'instap-cell',
	full: 'instap-cell instap-cell--full',
	closed: 'instap-cell instap-cell--closed',
	past: 'instap-cell instap-cell--past',
} as const

type Props = {
	taken: number
	places: number
	/** "18 van 24", or why it is closed. */
	line: Words
	look?: keyof typeof looks
	/** Makes the cell a link: to its people, or to plan there. */
	href?: string
	/** The cell in words of its own for who cannot see its row and column. */
	label?: string
	selected?: boolean
	/** To find the cell again, by a link or by the keyboard. */
	id?: string
	/** Tags, or the people in it. */
	children?: ReactNode
}

/** One half day of one row: taken of places as words and as a bar; full and closed by shape, not by colour alone. */
export function WeekGridCell({ taken, places, line, look = 'open', href, label, selected, id, children }: Props) {
	const content = (
		<>
			<Text line={line} />
			<span className="instap-cell__load">
				{places > 0 && <Bar taken={taken} places={places} />}
				{(look === 'full' || look === 'closed') && <Icon name="closed" />}
			</span>
			{children}
		</>
	)
	return (
		<td id={id} className={selected ? `${looks[look]} instap-cell--selected` : looks[look]}>
			{href ? (
				<a href={href} aria-label={label} aria-current={selected || undefined}>
					{content}
				</a>
			) : (
				<div>{content}</div>
			)}
		</td>
	)
}

function Bar({ taken, places }: { taken: number; places: number }) {
	const width = Math.min(100, Math.round((taken / places) * 100))
	return (
		<svg className="instap-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
			<rect width="100" height="6" />
			<rect className="instap-bar__taken" width={width} height="6" />
		</svg>
	)
}
