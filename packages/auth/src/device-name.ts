const systems = [
	['iPad', /iPad/],
	['iPhone', /iPhone|iPod/],
	['Android', /Android/],
	['Windows', /Windows/],
	['Mac', /Macintosh|Mac OS X/],
	['Chromebook', /CrOS/],
	['Linux', /Linux/],
] as const

/** Browsers call themselves after each other, so the rarer names come first. */
const browsers = [
	['Samsung Internet', /SamsungBrowser/],
	['Edge', /Edg(?:e|A|iOS)?\//],
	['Opera', /OPR\/|Opera/],
	['Firefox', /Firefox|FxiOS/],
	['Chrome', /Chrome|CriOS/],
	['Safari', /Safari/],
] as const

type Known = readonly (readonly [string, RegExp])[]
const first = (known: Known, text: string) => known.find(([, pattern]) => pattern.test(text))?.[0]

/** What a browser says it is, as people may know it: "Android, Chrome". Empty when it says nothing that we know. */
export function deviceNameOf(userAgent: string | null): string {
	const text = (userAgent ?? '').slice(0, 500)
	return [first(systems, text), first(browsers, text)].filter(Boolean).join(', ')
}
