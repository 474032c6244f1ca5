/**
 * Takes the secret of a QR code out of the address, where it stands behind the #, and sends it. From then on it is in no
 * address, in no history and in no field.
 */
export class LinkPhone extends HTMLElement {
	connectedCallback() {
		addEventListener('hashchange', () => this.#send())
		this.#send()
	}

	#send() {
		const secret = location.hash.slice(1)
		const form = this.querySelector('form')
		const field = this.querySelector('input')
		if (secret === '' || form === null || field === null) return
		history.replaceState(null, '', location.pathname)
		field.value = secret
		form.submit()
		field.value = ''
	}
}
