import type { ReactNode } from 'react'
import { Initials } from './initials.tsx'
import { Text, type Words } from './text.tsx'

type Props = {
	organisation: string
	home?: string
	who?: { name: string; role: Words }
	/** Search, sign out. */
	children?: ReactNode
}

/** The top of the backoffice: whose it is, who I am, and what is always at hand. */
export function TopBar({ organisation, home = '/', who, children }: Props) {
	return (
		<header className="instap-top-bar">
			<a className="instap-header__brand" href={home}>
				{organisation}
			</a>
			{who && (
				<p className="instap-top-bar__who">
					<Initials name={who.name} />
					<span>
						<strong>{who.name}</strong>
						<Text line={who.role} className="instap-soft" />
					</span>
				</p>
			)}
			{children}
		</header>
	)
}
