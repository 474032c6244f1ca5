import type { ReactNode } from 'react'

/** A page with one thing to do on a wide screen: as wide as lines that read well. */
export function Column({ children }: { children: ReactNode }) {
	return <div className="instap-column">{children}</div>
}
