/** What the page shows: the list, a cover over the names, or that the list was closed. */
export type Sight = 'open' | 'covered' | 'over'

/** After how long without touch the names are covered, in milliseconds. */
export const coversAfter = 2 * 60_000

const signs = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

/**
 * Covers the names when nobody touched the tablet for two minutes, and opens them again at a touch; says that it is over after
 * `endsIn` milliseconds. `become` is told of every change.
 */
export function watchHall(endsIn: number, become: (sight: Sight) => void) {
	const startedAt = Date.now()
	const last = { touchedAt: startedAt, covered: false, timer: 0 }
	function look() {
		clearTimeout(last.timer)
		const now = Date.now()
		const [left, idle] = [startedAt + endsIn - now, last.touchedAt + coversAfter - now]
		if (left <= 0) return become('over')
		last.covered ||= idle <= 0
		become(last.covered ? 'covered' : 'open')
		last.timer = window.setTimeout(look, last.covered ? left : Math.min(left, idle))
	}
	/** The first touch after the cover only takes it away: that is the click that ends the touch, so that it hits no name. */
	function touch(event: Event) {
		if (last.covered && event.type !== 'click') return
		last.covered = false
		last.touchedAt = Date.now()
		look()
	}
	function cover() {
		last.covered = true
		look()
	}
	const heard = [...signs, 'click'] as const
	for (const sign of heard) document.addEventListener(sign, touch, { passive: true })
	document.addEventListener('visibilitychange', look)
	look()
	return {
		cover,
		stop() {
			clearTimeout(last.timer)
			for (const sign of heard) document.removeEventListener(sign, touch)
			document.removeEventListener('visibilitychange', look)
		},
	}
}
