const everyThreeSeconds = 3000
/** As long as a question to the coach stands. */
const most = 200

/** Looks whether the coach said yes, and goes on when it is so. */
export class WaitForCoach extends HTMLElement {
	#looked = 0
	#timer = 0

	connectedCallback() {
		this.#timer = window.setInterval(() => void this.#look(), everyThreeSeconds)
	}

	disconnectedCallback() {
		window.clearInterval(this.#timer)
	}

	async #look() {
		if (document.visibilityState === 'hidden') return
		if (++this.#looked > most) return this.disconnectedCallback()
		const answer = await fetch(location.href).catch(() => null)
		if (answer?.redirected) location.replace(answer.url)
	}
}
