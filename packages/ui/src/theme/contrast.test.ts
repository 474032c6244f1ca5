import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Token names without `--basis-color-`. */
type Pair = readonly [text: string, grounds: readonly string[]]

const surfaces = ['default-bg-document', 'default-bg-default', 'default-bg-subtle']
const people = [1, 2, 3, 4, 5, 6].map((n): Pair => [`accent-${n}-color-default`, [`accent-${n}-bg-default`]])

/** Every text on every ground it may stand on. */
const texts: readonly Pair[] = [
	['default-color-document', [...surfaces, 'action-1-bg-default']],
	['default-color-subtle', surfaces],
	['action-1-color-default', [...surfaces, 'action-1-bg-default']],
	['action-1-color-hover', [...surfaces, 'action-1-bg-default']],
	[
		'action-1-inverse-color-default',
		['action-1-inverse-bg-default', 'action-1-inverse-bg-hover', 'action-1-inverse-bg-active'],
	],
	['highlight-color-default', ['highlight-bg-default']],
	['positive-color-default', ['positive-bg-default', ...surfaces]],
	['warning-color-default', ['warning-bg-default', ...surfaces]],
	['negative-color-default', ['negative-bg-default', ...surfaces]],
	['info-color-default', ['info-bg-default', ...surfaces]],
	['negative-inverse-color-default', ['negative-inverse-bg-default', 'negative-inverse-bg-hover']],
	...people,
]

/** Edges that say where a control or a state is: 3:1 (WCAG 1.4.11). */
const edges: readonly Pair[] = [
	['default-border-default', ['default-bg-document', 'default-bg-default']],
	['action-1-border-default', surfaces],
	['highlight-border-default', ['default-bg-document', 'default-bg-default']],
	['positive-border-default', ['positive-bg-default']],
	['warning-border-default', ['warning-bg-default']],
	['negative-border-default', ['negative-bg-default', 'default-bg-default', 'default-bg-document']],
	['info-border-default', ['info-bg-default']],
]

/** Lines that only please the eye. */
const decoration = ['default-border-subtle']

const css = readFileSync(new URL('colours.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
const tokensOf = (source: string) =>
	Object.fromEntries(
		[...source.matchAll(/--basis-color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]),
	)
const lightTokens = tokensOf(light)
const themes = { light: lightTokens, dark: { ...lightTokens, ...tokensOf(dark) } }

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
	return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
	return (high + 0.05) / (low + 0.05)
}

describe.each(Object.entries(themes))('in the %s theme', (_, tokens) => {
	const at = (name: string) => {
		const value = tokens[name]
		if (!value) throw new Error(`no colour ${name}`)
		return value
	}

	it('every text is 7:1 on every ground, in the portal and for staff', () => {
		for (const [text, grounds] of texts)
			for (const ground of grounds)
				expect(contrast(at(text), at(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(7)
	})

	it('every edge that means something is 3:1', () => {
		for (const [edge, grounds] of edges)
			for (const ground of grounds)
				expect(contrast(at(edge), at(ground)), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3)
	})

	it('the focus ring shows on every ground', () => {
		for (const ground of surfaces) expect(contrast(at('default-color-document'), at(ground))).toBeGreaterThanOrEqual(7)
	})
})

describe('the list above', () => {
	it('holds every colour of the theme', () => {
		const named = new Set([...texts, ...edges].flatMap(([one, others]) => [one, ...others]).concat(decoration))
		expect(Object.keys(lightTokens).filter((name) => !named.has(name))).toEqual([])
	})

	it('is measured on exact numbers: black on white is 21:1', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
	})
})
