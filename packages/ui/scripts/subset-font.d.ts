declare module 'subset-font' {
	type Options = {
		targetFormat: 'sfnt' | 'woff' | 'woff2'
		variationAxes?: Record<string, number | { min: number; max: number }>
		keepFeatures?: string[]
		keepAllGlyphs?: boolean
		noHinting?: boolean
	}
	/** A font with only the characters of `text`. */
	export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>
}
