import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assetFiles, makeIconSprite, makePictures } from '../scripts/drawings.ts'
import { attributions } from './attribution.ts'
import { icons } from './icons.ts'
import { isPictureName, pictures } from './pictures.ts'

const drawn = makePictures()
const sprite = makeIconSprite()

const workTypes =
	'packing packing_food packing_medical assembly_cable assembly_cabinet pallets wooden_toys sampling catering technical_service office wood_furniture'
const lessons = 'alfa a1 a2 knm map safe hyg lift money post digi fit'
const bring = 'work_shoes gloves hair_net apron work_clothes lunch water pen_and_paper'

describe('pictures', () => {
	it('exist for every kind of work, every lesson and everything to bring', () => {
		for (const code of `${workTypes} ${lessons} ${bring}`.split(' ')) expect(isPictureName(code), code).toBe(true)
		expect(isPictureName('toString')).toBe(false)
	})

	it('each have a file', () => {
		expect([...drawn.keys()]).toEqual(Object.keys(pictures))
		for (const [name, svg] of drawn) expect(svg, name).toMatch(/^<svg[^>]*viewBox="0 0 72 72"/)
	})

	it('have one meaning each', () => {
		const codes = Object.values(pictures).filter((code) => code !== 'own')
		expect(new Set(codes).size).toBe(codes.length)
		expect(new Set(drawn.values()).size).toBe(drawn.size)
	})

	it('are small and bring nothing along', () => {
		for (const [name, svg] of drawn) {
			expect(svg.length, name).toBeLessThan(4000)
			expect(svg, name).not.toMatch(/<script|<image|<text|https?:(?!\/\/www\.w3\.org\/)|<style/)
		}
	})

	it('are known to the components by the names of the last build', () => {
		const written = readFileSync(new URL('generated/asset-files.ts', import.meta.url), 'utf8')
		expect(assetFiles(drawn, sprite).source).toBe(written)
	})
})

describe('icons', () => {
	it('are all in the one file, drawn in the colour of the text', () => {
		for (const name of Object.keys(icons))
			expect(sprite).toMatch(new RegExp(`<symbol id="${name}" [^>]*><(path|circle|rect|line)`))
		expect(sprite).not.toContain('stroke=')
		expect(new Set(Object.values(icons)).size).toBe(Object.keys(icons).length)
	})
})

describe('sources', () => {
	it('are named with author and licence, without links that can break', () => {
		for (const source of attributions) {
			expect(source.author).not.toBe('')
			expect(source.licence).not.toBe('')
			expect(source.url).not.toMatch(/^https?:/)
		}
	})
})
