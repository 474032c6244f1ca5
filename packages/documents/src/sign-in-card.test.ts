import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { codeOf, drawSignInCard, type Line, makeSignInCard } from './sign-in-card.ts'
import { compile } from './typst.ts'

const dutch = { lang: 'nl', dir: 'ltr' } as const
const inDutch = (text: string): Line => ({ text, ...dutch })
const address = 'https://mijn.example.nl/kaart/AAAAAAAAAAAAAAAAAAAAAA'
const card = {
	brand: 'Mijn Instap',
	name: 'Yonas Demoshi',
	address,
	site: 'mijn.example.nl/kaart',
	pin: '274913',
	heading: inDutch('Jouw kaart'),
	scan: inDutch('Kijk hiernaar met een camera.'),
	steps: [inDutch('Open de kaart.')],
	lost: inDutch('Kaart kwijt?'),
	slip: inDutch('Jouw pincode'),
	keep: [inDutch('Alleen voor Yonas.')],
}

const allFonts = '("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic")'

/** The shapes of one line of text, from left to right. */
function shapesOf(text: string, dir: 'ltr' | 'rtl' = 'ltr'): string[] {
	const template = `#set page(width: 40cm, height: auto)\n#set text(font: ${allFonts}, dir: ${dir})\n#sys.inputs.text`
	const svg = compile(template, { text }, (typst, made) => typst.plainSvg(made))
	const groups = [...svg.matchAll(/<g class="typst-text" transform="matrix\(1 0 0 -1 ([\d.]+) [^>/]*>([^]*?)<\/g>/g)]
	const shapes = groups.flatMap(([, start, inside = '']) =>
		[...inside.matchAll(/#(\w+)" x="(-?[\d.]+)"/g)].map(([, shape = '', x]) => ({
			shape,
			at: Number(start) + Number(x),
		})),
	)
	return shapes.toSorted((a, b) => a.at - b.at).map(({ shape }) => shape)
}

const inOrder = (text: string) => Array.from(text).flatMap((letter) => shapesOf(letter))

test('Latin, Cyrillic and Ge’ez stand in the order of reading', () => {
	for (const word of ['pincode', 'картка', 'ካርድኩም', 'Zähî'])
		expect(shapesOf(word), word).toEqual(inOrder(word.normalize('NFC')))
})

test('Arabic letters are joined and run from right to left', () => {
	const apart = shapesOf('ب')
	const three = shapesOf('ببب', 'rtl')
	const [teeth, dots] = [new Set(three), new Set(apart)]
	expect(teeth.size).toBeGreaterThan(dots.size)
	expect(shapesOf('اب', 'rtl').at(-1)).toBe(shapesOf('ا')[0])
	expect(shapesOf('با', 'rtl').at(-1)).not.toBe(shapesOf('ا')[0])
})

test('a time and a name inside Arabic keep their own order', () => {
	const shapes = shapesOf('الساعة 9:00 مع Samir', 'rtl')
	const startOf = (part: string[]) => shapes.findIndex((_, at) => part.every((shape, n) => shapes[at + n] === shape))
	expect(startOf(inOrder('Samir'))).toBe(0)
	expect(startOf(inOrder('9:00'))).toBeGreaterThan(5)
})

test('the code holds the address of the card, square by square', () => {
	const squares = new Set(codeOf(address).match(/M\d+ \d+h1/g))
	const { data, size } = encode(address, { ecc: 'M', border: 4 })
	for (let y = 0; y < size; y++)
		for (let x = 0; x < size; x++) expect(squares.has(`M${x} ${y}h1`)).toBe(data[y]?.[x] === true)
	const [, drawn = ''] = /base64,([\w+/=]+)/.exec(drawSignInCard(card)) ?? []
	expect(Buffer.from(drawn, 'base64').toString()).toContain(codeOf(address).slice(-400))
})

test('card and PIN are on separate pages', () => {
	const pdf = makeSignInCard(card)
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
	expect(pdf.toString('latin1')).toMatch(/\/Type \/Pages[^]{0,80}\/Count 2|\/Count 2[^]{0,80}\/Type \/Pages/)
	const svg = drawSignInCard(card)
	expect(svg).toMatch(/viewBox="0 0 595\.27\d* 1683\.77/)
})

test('what a person is called is text, never a command of the template', () => {
	const strange = { ...card, name: '#panic("x") ] $ \\ " @a <b> *c*', keep: [inDutch('= #import "/etc/passwd"')] }
	expect(makeSignInCard(strange).length).toBeGreaterThan(1000)
})
