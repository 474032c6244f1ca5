import type { ReactNode } from 'react'

/** A warning that waits, hidden, until a script shows it: a shared screen closes by itself when nobody touches it. */
export function IdleWarning({ children }: { children: ReactNode }) {
	return (
		<div className="instap-idle" data-part="warning" role="alert" hidden>
			{children}
		</div>
	)
}
