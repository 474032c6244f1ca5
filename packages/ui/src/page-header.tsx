import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Text, type Words } from './text.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

type Props = {
	/** The name of the organisation. */
	brand: string
	home?: string
	language: {
		href: string
		/** "Taal", for who cannot see the icon. */
		label: Words
		/** The language by its own name. */
		name: Words
	}
	/** "Klaar" on a shared phone. */
	children?: ReactNode
}

/** The top of every portal page: whose it is, and the language one tap away. */
export function PageHeader({ brand, home = '/', language, children }: Props) {
	return (
		<header className="instap-header">
			<a className="instap-header__brand" href={home} lang="nl">
				{brand}
			</a>
			{children}
			<a className="instap-header__language" href={language.href}>
				<Icon name="language" />
				<VisuallyHidden line={language.label} />
				<Text line={language.name} />
			</a>
		</header>
	)
}
