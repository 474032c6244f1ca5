import type { ReactNode } from 'react'
import { SkipLink } from './skip-link.tsx'
import type { Words } from './text.tsx'

type Props = { skip: Words; header: ReactNode; nav?: ReactNode; children: ReactNode }

/** The frame of a portal page: skip link, header, the matter, and the places to go at the bottom. Put it in `<body>`. */
export function PortalPage({ skip, header, nav, children }: Props) {
	return (
		<div className="instap-page">
			<SkipLink line={skip} />
			{header}
			<main id="main" className="instap-main" tabIndex={-1}>
				{children}
			</main>
			{nav}
		</div>
	)
}
