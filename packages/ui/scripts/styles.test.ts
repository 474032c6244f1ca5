import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brotli, root } from './files.ts'
import { makeStyles, usedClasses } from './styles.ts'

const sheets = { portal: await makeStyles('portal.css'), backoffice: await makeStyles('backoffice.css') }
const all = sheets.portal + sheets.backoffice
const classesIn = (css: string) =>
	new Set([...css.matchAll(/\.((?:nl|utrecht|instap)-[\w-]+)/g)].map((match) => match[1]))

/** Written by components only to say what they are; they need no look of their own. */
const withoutLook = /^(?:nl-(?:button__icon-start|button__label|heading|paragraph|link)|utrecht-.*|instap-.*__.*)$/

describe.each(Object.entries(sheets))('the style sheet of the %s', (name, css) => {
	it('is small', () => {
		expect(brotli(css).length).toBeLessThan(name === 'portal' ? 9 * 1024 : 10 * 1024)
	})

	it('knows no left and right, so that it turns round with the language', () => {
		const physical =
			/[;{](?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|float|clear)\s*:|text-align:\s*(?:left|right)/g
		expect(css.match(physical) ?? []).toEqual([])
		expect(css).not.toMatch(/border-(?:top|bottom)-(?:left|right)-radius:/)
	})

	it('asks only for tokens that exist or that have a fallback', () => {
		const given = new Set(css.match(/--[\w-]+(?=:)/g))
		const asked = [...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1] ?? '')
		expect(asked.filter((token) => !given.has(token))).toEqual([])
	})

	it('carries no token that nothing asks for', () => {
		const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]))
		expect((css.match(/(?<=[;{])--[\w-]+(?=:)/g) ?? []).filter((token) => !asked.has(token))).toEqual([])
	})

	it('keeps what the parser does not know', () => {
		expect(css).toContain('outline-offset')
		expect(css).toContain('forced-color-adjust')
	})

	it('has a dark theme, forced colours and paper', () => {
		for (const query of ['prefers-color-scheme:dark', 'forced-colors:active', 'print', 'prefers-reduced-motion']) {
			expect(css).toContain(query)
		}
	})

	it('fetches nothing', () => {
		expect(css).not.toMatch(/url\(|@import/)
	})
})

describe('classes', () => {
	it('that a component writes have a look', () => {
		const styled = classesIn(all)
		expect([...usedClasses()].filter((name) => !styled.has(name) && !withoutLook.test(name))).toEqual([])
	})

	it('that we style are written by a component', () => {
		const own = globSync('src/*.css', { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'))
		const used = usedClasses()
		expect(
			[...classesIn(own.join('').replaceAll(/@import[^;]+;/g, ''))].filter((name) => !used.has(name ?? '')),
		).toEqual([])
	})
})
