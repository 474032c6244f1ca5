import type { ReactNode } from 'react'

/** The fields of a search: a name with its button first, on one line, then what else to choose by. */
export function SearchFields({ name, children }: { name: ReactNode; children: ReactNode }) {
	return (
		<div className="instap-search">
			<div className="instap-search__name">{name}</div>
			{children}
		</div>
	)
}
