/**
 * A page that the browser kept, to go back to, shows nothing and is asked for anew: the device may have gone to someone else
 * meanwhile. Answers what stops the watching.
 */
export function watchReturn(): () => void {
	const root = document.documentElement
	const hide = ({ persisted }: PageTransitionEvent) => {
		root.hidden = persisted
	}
	const ask = ({ persisted }: PageTransitionEvent) => {
		if (persisted) location.reload()
	}
	addEventListener('pagehide', hide)
	addEventListener('pageshow', ask)
	return () => {
		removeEventListener('pagehide', hide)
		removeEventListener('pageshow', ask)
	}
}
