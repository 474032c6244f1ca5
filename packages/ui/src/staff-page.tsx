import type { ReactNode } from 'react'
import { SkipLink } from './skip-link.tsx'
import type { Words } from './text.tsx'

type Props = { skip: Words; topBar: ReactNode; sideNav?: ReactNode; children: ReactNode }

/** The frame of a backoffice page: bar above, places at the side, the matter beside them. Put it in `<body>`. */
export function StaffPage({ skip, topBar, sideNav, children }: Props) {
	return (
		<div className={sideNav ? 'instap-staff instap-staff--with-nav' : 'instap-staff'}>
			<SkipLink line={skip} />
			{topBar}
			{sideNav}
			<main id="main" className="instap-staff__main" tabIndex={-1}>
				{children}
			</main>
		</div>
	)
}
