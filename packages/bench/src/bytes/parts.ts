/** What a page asks a browser to load, by its addresses. */
export type Parts = { styles: string[]; scripts: string[]; pictures: string[] }

/** Reads the addresses of style sheets, scripts and pictures out of a page; the parts of one sprite are one picture. */
export function partsOf(page: string): Parts {
	const all = (pattern: RegExp) => [...new Set([...page.matchAll(pattern)].map(([, address = '']) => address))]
	return {
		styles: all(/<link rel="stylesheet" href="([^"]+)"/g),
		scripts: all(/<script [^>]*src="([^"]+)"/g),
		pictures: all(/(?:<img [^>]*src|<use href)="([^"#]+)/g),
	}
}

/** The fonts that a browser loads for these words: those with a letter of them in their range. Relative to the style sheet. */
export function fontsFor(style: string, page: string): string[] {
	const words = page.replace(/<head>[\s\S]*<\/head>/, '').replaceAll(/<[^>]+>/g, ' ')
	const letters = new Set(Array.from(words, (letter) => letter.codePointAt(0) ?? 0))
	return [...style.matchAll(/@font-face\s*\{([^}]+)\}/g)].flatMap(([, face = '']) => {
		const file = /url\(["']?([^"')]+)/.exec(face)?.[1]
		const ranges = (/unicode-range:([^;}]+)/.exec(face)?.[1] ?? 'U+0-10FFFF').split(',').map(range)
		const wanted = [...letters].some((letter) => ranges.some(([from, to]) => letter >= from && letter <= to))
		return file !== undefined && wanted ? [file] : []
	})
}

function range(text: string): [from: number, to: number] {
	const [from = '0', to = from] = text.trim().replace(/^U\+/i, '').split('-')
	return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
