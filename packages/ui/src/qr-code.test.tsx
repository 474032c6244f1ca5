import { renderToStaticMarkup } from 'react-dom/server'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { Digits } from './digits.tsx'
import { QrCode } from './qr-code.tsx'

const link = 'https://instap.example.org/koppelen#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ'

/** The dark modules that a drawing fills, as `x,y`. */
function filled(svg: string): Set<string> {
	const path = /instap-qr__ink" d="([^"]*)"/.exec(svg)?.[1] ?? ''
	const modules = new Set<string>()
	for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let one = 0; one < Number(width); one++) modules.add(`${Number(x) + one},${y}`)
	return modules
}

test('a QR code draws exactly the dark modules, four light ones away from every edge', () => {
	const { data, size } = encode(link, { border: 0, ecc: 'M' })
	const svg = renderToStaticMarkup(<QrCode text={link} label="QR-code" />)
	const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x + 4},${y + 4}`] : [])))

	expect(filled(svg)).toEqual(new Set(dark))
	expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`)
})

test('it says what it is, and holds nothing readable of what it stands for', () => {
	const svg = renderToStaticMarkup(<QrCode text={link} label="QR-code om een telefoon te koppelen" />)

	expect(svg).toContain('role="img" aria-label="QR-code om een telefoon te koppelen"')
	expect(svg).not.toContain('abcdefghijkl')
})

test('digits stand there as they are given', () => {
	expect(renderToStaticMarkup(<Digits digits="1234 5678" />)).toBe('<p class="instap-digits">1234 5678</p>')
})
