/** In milliseconds: when it warns, when it leaves, and how long a use of the page goes untold to our server. */
const [warns, leaves, tellsEvery] = [240_000, 300_000, 30_000]

/**
 * On what people share, a page that nobody touches leaves by itself, so that nothing stays on the screen; a minute before, it
 * says so, with one tap to stay. Whoever scrolls or types is there, and our server hears of it.
 */
export class LeaveWhenIdle extends HTMLElement {
	#usedAt = Date.now()
	#toldAt = Date.now()

	connectedCallback() {
		for (const use of ['pointerdown', 'keydown', 'scroll'] as const)
			addEventListener(use, () => this.#use(), { passive: true })
		this.querySelector('button')?.addEventListener('click', () => this.#stay())
		// By the clock, not by a timer: a phone that slept has to leave when it wakes.
		window.setInterval(() => this.#look(), 1000)
		document.addEventListener('visibilitychange', () => this.#look())
	}

	#use() {
		if (this.#warning()?.hidden === false) return
		this.#usedAt = Date.now()
		if (this.#usedAt - this.#toldAt > tellsEvery) this.#tell()
	}

	#stay() {
		this.#show(false)
		this.#usedAt = Date.now()
		this.#tell()
	}

	#tell() {
		this.#toldAt = Date.now()
		void fetch(location.pathname).catch(() => null)
	}

	#look() {
		const idle = Date.now() - this.#usedAt
		if (idle >= leaves) this.#leave()
		else this.#show(idle >= warns)
	}

	#warning = () => this.querySelector<HTMLElement>('[data-part="warning"]')

	#show(shown: boolean) {
		const warning = this.#warning()
		if (warning) warning.hidden = !shown
	}

	#leave() {
		this.#usedAt = Date.now()
		const form = document.querySelector<HTMLFormElement>('form[action="/uitloggen"]')
		const why = document.createElement('input')
		Object.assign(why, { type: 'hidden', name: 'weg', value: '1' })
		form?.append(why)
		form?.submit()
	}
}
