import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Text, type Words } from './text.tsx'

/** Something that is there for who wants it; works without script. */
export function Details({ line, open, children }: { line: Words; open?: boolean; children: ReactNode }) {
	return (
		<details className="instap-details" open={open}>
			<summary>
				<Text line={line} />
				<Icon name="open" />
			</summary>
			<div className="instap-details__content">{children}</div>
		</details>
	)
}
