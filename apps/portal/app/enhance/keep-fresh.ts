const tenMinutes = 600_000

/** Asks a page anew when someone comes back to it after a while, so that "Nu" is true. Without a network it stays as it is. */
export function keepFresh() {
	const loadedAt = Date.now()
	document.addEventListener('visibilitychange', () => {
		const old = Date.now() - loadedAt > tenMinutes
		const typing = document.activeElement instanceof HTMLInputElement
		if (document.visibilityState === 'visible' && old && navigator.onLine && !typing) location.reload()
	})
}
