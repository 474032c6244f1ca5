import { readFileSync } from 'node:fs'
import { encode } from 'uqr'
import { compile } from './typst.ts'

/** A text with its language and direction, and the same in Dutch where that is another. */
export type Line = { text: string; lang: string; dir: 'ltr' | 'rtl'; dutch?: string }

/** What stands on a card and on the slip that goes with it. */
export type SignInCard = {
	/** Of the portal: "Mijn Instap". */
	brand: string
	/** Of the person. */
	name: string
	/** What the code holds: the address that opens the portal with this card. */
	address: string
	/** The address to type on a shared screen, without the secret. */
	site: string
	/** Six digits. */
	pin: string
	heading: Line
	scan: Line
	steps: readonly Line[]
	lost: Line
	slip: Line
	keep: readonly Line[]
}

const template = readFileSync(new URL('./sign-in-card.typ', import.meta.url), 'utf8')

/** The first letters of the first and the last word of a name. */
function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/)
	return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => Array.from(word ?? '')[0] ?? '').join('')
}

/** The dark squares of a QR code as one SVG drawing, with the white edge that a camera needs. */
export function codeOf(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', border: 4 })
	const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${squares.join('')}"/></svg>`
}

/** What the template reads. */
const inputsOf = (card: SignInCard) => ({
	card: JSON.stringify({ ...card, initials: initialsOf(card.name), code: codeOf(card.address) }),
})

/** The card and, on a page of its own, the slip with the PIN: a PDF of two A4 pages. */
export const makeSignInCard = (card: SignInCard): Buffer =>
	compile(template, inputsOf(card), (typst, made) => typst.pdf(made))

/** The same as a drawing, for who compares it. */
export const drawSignInCard = (card: SignInCard): string =>
	compile(template, inputsOf(card), (typst, made) => typst.plainSvg(made))
