import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { fromPackage } from './files.ts'

/** First and last code point of a run of characters. */
type Range = readonly [number, number?]

/** One font file: its characters, and the OpenType features to keep (all of them when not said). */
type FontFile = { name: string; source: string; ranges: readonly Range[]; features?: string[] }

const notoSans = '@fontsource-variable/noto-sans/files/noto-sans'

/**
 * What our languages need, a file per script. Latin is two files, since the source is two: the second holds the letters
 * of Turkish, Kurdish and names. Ethiopic drops kerning, which was more than half of it.
 */
const fontFiles: readonly FontFile[] = [
	{
		name: 'latin',
		source: `${notoSans}-latin-wght-normal.woff2`,
		ranges: [
			[0x20, 0x7e],
			[0xa0, 0xff],
			[0x131],
			[0x152, 0x153],
			[0x2013, 0x2014],
			[0x2018, 0x201a],
			[0x201c, 0x201e],
			[0x2022],
			[0x2026],
			[0x2032, 0x2033],
			[0x20ac],
			[0x2212],
		],
	},
	{
		name: 'latin-ext',
		source: `${notoSans}-latin-ext-wght-normal.woff2`,
		ranges: [
			[0x100, 0x101],
			[0x104, 0x107],
			[0x10c, 0x113],
			[0x116, 0x11b],
			[0x11e, 0x11f],
			[0x12a, 0x12b],
			[0x130],
			[0x132, 0x133],
			[0x139, 0x148],
			[0x14c, 0x14d],
			[0x150, 0x151],
			[0x158, 0x165],
			[0x16a, 0x16b],
			[0x16e, 0x17e],
			[0x218, 0x21b],
			[0x1e9e],
			[0x20ba],
		],
	},
	{
		name: 'cyrillic',
		source: `${notoSans}-cyrillic-wght-normal.woff2`,
		ranges: [
			[0x401],
			[0x404],
			[0x406, 0x407],
			[0x410, 0x44f],
			[0x451],
			[0x454],
			[0x456, 0x457],
			[0x490, 0x491],
			[0x2116],
		],
	},
	{
		name: 'arabic',
		source: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
		ranges: [
			[0x60c],
			[0x61b],
			[0x61f],
			[0x621, 0x63a],
			[0x640, 0x655],
			[0x660, 0x66c],
			[0x670],
			[0x67e],
			[0x686],
			[0x698],
			[0x6a4],
			[0x6a9],
			[0x6af],
			[0x6c0],
			[0x6c1],
			[0x6cc],
			[0x6d5],
			[0x6f0, 0x6f9],
			[0x200c, 0x200e],
		],
	},
	{
		name: 'ethiopic',
		source: '@fontsource-variable/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-wght-normal.woff2',
		ranges: [[0x1200, 0x137c]],
		features: ['ccmp', 'mark', 'mkmk', 'locl', 'liga'],
	},
]

/** Weights that our styles use; the rest of the axis is cut off. */
const weights = { min: 400, max: 700 }

const characters = ([first, last = first]: Range) =>
	String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))

const hex = (code: number) => code.toString(16).toUpperCase()
const unicodeRange = ([first, last]: Range) => (last === undefined ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)

/** The subset fonts as WOFF2, with the `@font-face` rule each needs. */
export async function makeFonts() {
	return Promise.all(
		fontFiles.map(async ({ name, source, ranges, features }) => {
			const content = await subsetFont(await readFile(fromPackage(source)), ranges.map(characters).join(''), {
				targetFormat: 'woff2',
				variationAxes: { wght: weights },
				...(features && { keepFeatures: features }),
			})
			const fontFace = (url: string) =>
				`@font-face{font-family:'Noto Sans';font-style:normal;font-display:swap;` +
				`font-weight:${weights.min} ${weights.max};src:url(${url}) format('woff2');` +
				`unicode-range:${ranges.map(unicodeRange).join(',')}}\n`
			return { name, content, characters: ranges.map(characters).join(''), fontFace }
		}),
	)
}
