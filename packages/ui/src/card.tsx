import type { ReactNode } from 'react'

type Props = { as?: 'section' | 'article' | 'div' | 'li'; labelledBy?: string; now?: boolean; children: ReactNode }

/** A white card on the paper; `now` gives it the saffron edge (say "nu" in words as well). */
export function Card({ as: Tag = 'section', labelledBy, now, children }: Props) {
	return (
		<Tag className={now ? 'instap-card instap-card--now' : 'instap-card'} aria-labelledby={labelledBy}>
			{children}
		</Tag>
	)
}
