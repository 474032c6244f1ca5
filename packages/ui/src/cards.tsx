import type { ReactNode } from 'react'

/** Cards beside each other where there is room for words on each, under each other where there is not. */
export function Cards({ children }: { children: ReactNode }) {
	return <div className="instap-cards">{children}</div>
}
