import type { ReactNode } from 'react'

const gaps = {
	small: 'instap-stack instap-stack--small',
	medium: 'instap-stack',
	large: 'instap-stack instap-stack--large',
} as const

type Props = {
	as?: 'div' | 'section' | 'form' | 'ul'
	gap?: keyof typeof gaps
	labelledBy?: string
	children: ReactNode
}

/** Things under each other with even space: 8, 16 or 32 px. */
export function Stack({ as: Tag = 'div', gap = 'medium', labelledBy, children }: Props) {
	return (
		<Tag className={gaps[gap]} aria-labelledby={labelledBy}>
			{children}
		</Tag>
	)
}
