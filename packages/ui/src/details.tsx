import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Text, type Words } from './text.tsx'

type Props = {
	line: Words
	open?: boolean
	/** It is folded on a small screen only: where there is room it stands open. */
	narrow?: boolean
	children: ReactNode
}

/** Something that is there for who wants it; works without script. */
export function Details({ line, open, narrow, children }: Props) {
	return (
		<details className={narrow ? 'instap-details instap-details--narrow' : 'instap-details'} open={open}>
			<summary>
				<Text line={line} />
				<Icon name="open" />
			</summary>
			<div className="instap-details__content">{children}</div>
		</details>
	)
}
