/**
 * Reads the block inside it aloud with the phone's own voice. Only where the phone has a voice for the language of the page:
 * otherwise there is no button. Never another language's voice.
 */
export class ReadAloud extends HTMLElement {
	#button = document.createElement('button')

	connectedCallback() {
		if (!('speechSynthesis' in window)) return
		this.#button.type = 'button'
		this.#button.className = 'nl-button nl-button--secondary'
		this.#button.addEventListener('click', () => this.#toggle())
		this.#offer()
		speechSynthesis.addEventListener('voiceschanged', () => this.#offer())
	}

	/** The button appears as soon as there is a voice; browsers load their voices late. */
	#offer() {
		if (this.#voice() === undefined || this.#button.isConnected) return
		this.#label(false)
		this.prepend(this.#button)
	}

	#voice() {
		const { lang } = document.documentElement
		return speechSynthesis.getVoices().find((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === lang)
	}

	#label(reading: boolean) {
		this.#button.textContent = (reading ? this.dataset.stop : this.dataset.listen) ?? ''
		this.#button.setAttribute('aria-pressed', String(reading))
	}

	#toggle() {
		if (speechSynthesis.speaking) return speechSynthesis.cancel()
		const voice = this.#voice()
		if (voice === undefined) return
		const utterance = new SpeechSynthesisUtterance(this.#words())
		utterance.voice = voice
		utterance.lang = voice.lang
		utterance.addEventListener('end', () => this.#label(false))
		utterance.addEventListener('error', () => this.#label(false))
		this.#label(true)
		speechSynthesis.speak(utterance)
	}

	/** The lines in the reader's language, without the Dutch ones and without the button itself. */
	#words() {
		const lines = [...this.querySelectorAll('h1, h2, p')]
		return lines.map((line) => [...line.childNodes].find((node) => node instanceof Text)?.textContent ?? '').join('. ')
	}
}
