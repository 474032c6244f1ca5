/** What the two elements about passkeys share: the offer that shows only where it can work, and the form that is sent. */
abstract class Passkey extends HTMLElement {
	connectedCallback() {
		void this.#start()
	}

	protected abstract canStart(): Promise<boolean>

	/** Asks the browser; the answer as it is sent. Throws when the person or the browser says no. */
	protected abstract ask(options: never): Promise<unknown>

	/** Called when the offer stands there. */
	protected offered() {}

	protected show(part: 'offer' | 'failed' | 'without', shown: boolean) {
		const element = this.querySelector<HTMLElement>(`[data-part="${part}"]`)
		if (element) element.hidden = !shown
	}

	async #start() {
		if (!(await this.canStart())) return
		this.show('offer', true)
		this.show('without', false)
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault()
			void this.send(true)
		})
		this.offered()
	}

	/** Asks, and sends the answer. `told`: a refusal is said on the page. */
	protected async send(told: boolean) {
		const form = this.querySelector('form')
		const field = this.querySelector('input')
		if (form === null || field === null) return
		try {
			field.value = JSON.stringify(await this.ask(JSON.parse(this.dataset.options ?? '{}') as never))
			form.submit()
		} catch {
			this.show('failed', told)
		}
	}
}

/** Makes a passkey in the phone's own lock, where it has one. */
export class MakePasskey extends Passkey {
	protected async canStart() {
		if (!('PublicKeyCredential' in window)) return false
		return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable()
	}

	protected async ask(optionsJSON: never) {
		const { startRegistration } = await import('@simplewebauthn/browser')
		return startRegistration({ optionsJSON })
	}
}

/** Shows the passkey of this phone: at once, and again when the button is tapped. */
export class ShowPasskey extends Passkey {
	protected canStart() {
		return Promise.resolve('PublicKeyCredential' in window)
	}

	protected override offered() {
		void this.send(false)
	}

	protected async ask(optionsJSON: never) {
		const { startAuthentication } = await import('@simplewebauthn/browser')
		return startAuthentication({ optionsJSON })
	}
}
