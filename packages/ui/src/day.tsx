import type { ReactNode } from 'react'
import { Text, type Words } from './text.tsx'

type Props = {
	/** "maandag 23 november". */
	heading: Words
	/** The word "vandaag", only on today: it marks the day by shape and word. */
	today?: Words
	/** Its half days: `HalfDay`, morning first. */
	children: ReactNode
}

/** A day in the list of a week. */
export function Day({ heading, today, children }: Props) {
	return (
		<li className={today ? 'instap-day instap-day--today' : 'instap-day'} aria-current={today ? 'date' : undefined}>
			<div className="instap-day__heading">
				<Text as="h3" line={heading} className="nl-heading nl-heading--level-3" />
				{today && <Text line={today} className="instap-when instap-when--now" />}
			</div>
			<ul className="instap-day__parts">{children}</ul>
		</li>
	)
}

/** The days of a week, in order. */
export function DayList({ children, labelledBy }: { children: ReactNode; labelledBy?: string }) {
	return (
		<ol className="instap-days" aria-labelledby={labelledBy}>
			{children}
		</ol>
	)
}
