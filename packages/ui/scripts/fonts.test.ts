import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { makeFonts } from './fonts.ts'
import { readFont } from './sfnt.ts'

const fonts = await makeFonts()
const read = new Map(
	await Promise.all(
		fonts.map(async ({ name, content }) => {
			const plain = await subsetFont(content, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })
			return [name, readFont(plain)] as const
		}),
	),
)

/** Every letter that a language of ours is written with, and the signs we write beside it. */
const alphabets = {
	latin: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;!?-–—‘’“”„…•()/+%&@#€',
	nl: 'áéíóúàèäëïöüçÁÉËÏ',
	fr: 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ«» ',
	tr: 'çğıöşüÇĞİÖŞÜâîû',
	ku: 'çêîşûÇÊÎŞÛ',
	so: "abcdefghijklmnoqrstuwxy'’",
	uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ’',
	ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،؛؟ـ٠١٢٣٤٥٦٧٨٩',
	fa: 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئءأؤةً۰۱۲۳۴۵۶۷۸۹٬٫\u200c',
	ti: 'ሀለሐመሠረሰሸቀቐበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐቈኰጐቘዀ።፣፤፥፡፦',
}

describe('fonts', () => {
	it('are at most 60 kB a script, Latin as a whole', () => {
		const size = (start: string) =>
			fonts.filter(({ name }) => name.startsWith(start)).reduce((sum, { content }) => sum + content.length, 0)
		for (const script of ['latin', 'cyrillic', 'arabic', 'ethiopic'])
			expect(size(script), script).toBeLessThanOrEqual(60_000)
	})

	it.each(Object.entries(alphabets))('can write %s', (_, letters) => {
		const missing = Array.from(letters).filter(
			(letter) => ![...read.values()].some(({ characters }) => characters.has(letter.codePointAt(0) ?? 0)),
		)
		expect(missing).toEqual([])
	})

	it('have every letter that they are fetched for', () => {
		for (const { name, characters } of fonts) {
			const assigned = Array.from(characters).filter((letter) => !/\p{Cn}/u.test(letter))
			const missing = assigned.filter((letter) => !read.get(name)?.characters.has(letter.codePointAt(0) ?? 0))
			expect(missing, name).toEqual([])
		}
	})

	it('hold all seven orders of every Ethiopic letter', () => {
		const ethiopic = read.get('ethiopic')?.characters ?? new Set()
		for (let row = 0x1200; row < 0x1248; row += 8) {
			for (let order = 0; order < 7; order++) expect(ethiopic.has(row + order), (row + order).toString(16)).toBe(true)
		}
	})

	it('join Arabic letters and place their marks', () => {
		const features = read.get('arabic')?.features
		for (const feature of ['init', 'medi', 'fina', 'rlig', 'mark']) expect(features, feature).toContain(feature)
	})

	it('have weights from 400 to 700 and no more', () => {
		for (const [name, { weights }] of read) expect(weights, name).toEqual({ tag: 'wght', min: 400, max: 700 })
	})

	it('are fetched only for the letters that are on the page, and never hide the text', () => {
		for (const { fontFace } of fonts) {
			const css = fontFace('fonts/x.woff2')
			expect(css).toContain('font-display:swap')
			expect(css).toMatch(/unicode-range:U\+[0-9A-F]/)
		}
	})
})
