import { makeSignInCard } from '@repo/documents/sign-in-card'
import { type Language } from '@repo/i18n/languages'
import { lines } from '@repo/i18n'

type Issued = { name: string; readsIn: Language; secret: string; pin: string }

/** The card and the slip with the PIN as a PDF, in the language of the person and in Dutch. */
export function printCard({ name, readsIn, secret, pin }: Issued, portalOrigin: string): Buffer<ArrayBuffer> {
	const read = lines(readsIn, { dutch: true })
	const button = (language: Language) => lines(language, { dutch: false })('account.action.signOut').text
	const done = { ...read('card.print.done', { button: button(readsIn) }) }
	if (done.dutch !== undefined)
		done.dutch = lines('nl', { dutch: false })('card.print.done', { button: button('nl') }).text
	const pdf = makeSignInCard({
		brand: 'Mijn Instap',
		name,
		pin,
		address: `${portalOrigin}/kaart/${secret}`,
		site: `${new URL(portalOrigin).host}/kaart`,
		heading: read('card.print.card'),
		scan: read('card.print.scan'),
		steps: [read('card.print.scan'), read('card.print.type'), done],
		lost: read('card.print.lost'),
		slip: read('card.print.slip'),
		keep: [read('card.print.only', { name }), read('card.print.apart'), read('card.print.secret')],
	})
	return Buffer.from(pdf)
}
