import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Text, type Words } from './text.tsx'

const looks = {
	info: { className: 'utrecht-alert utrecht-alert--info', icon: 'info' },
	ok: { className: 'utrecht-alert utrecht-alert--ok', icon: 'success' },
	warning: { className: 'utrecht-alert utrecht-alert--warning', icon: 'warning' },
	error: { className: 'utrecht-alert utrecht-alert--error', icon: 'error' },
} as const

type Props = {
	look?: keyof typeof looks
	line: Words
	/** It is the answer to what someone just did: read at once by a screen reader. */
	answer?: boolean
	children?: ReactNode
}

/** Something to know, with colour, shape and words. It stays; nothing here vanishes by itself. */
export function Alert({ look = 'info', line, answer, children }: Props) {
	const role = answer ? (look === 'error' ? 'alert' : 'status') : undefined
	return (
		<div className={looks[look].className} role={role}>
			<div className="utrecht-alert__icon">
				<Icon name={looks[look].icon} />
			</div>
			<div className="utrecht-alert__content">
				<Text as="p" line={line} className="instap-alert__line" />
				{children}
			</div>
		</div>
	)
}
