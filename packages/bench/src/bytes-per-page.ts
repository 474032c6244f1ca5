import { fontsFor, partsOf } from './bytes/parts.ts'
import { fetchAs, kib, weigh, weighAll } from './bytes/weigh.ts'
import { withDemo } from './demo.ts'
import { startPortal } from './portal.ts'
import { signIn } from './reader.ts'
import { type Row, runAlone } from './report.ts'
import { withServers } from './serve.ts'

const pages = ['/', '/rooster'] as const
const languages = ['nl', 'ar', 'ti'] as const

/** KiB with brotli; fonts: each file, and there is one per script. */
const goal = { document: 30, scripts: 25, font: 60 }

/** What a phone loads for a page: document, style, script, fonts and pictures. */
export function bytesPerPage(): Promise<Row[]> {
	return withDemo(async (urls) => {
		const { cookie } = await signIn(urls, 'P01')
		return withServers([startPortal(urls)], async ([{ origin }]) => {
			const rows: Row[] = []
			for (const page of pages)
				for (const language of languages)
					rows.push(
						await weighPage(`${origin}${page}`, `${cookie}; __Host-language=${language}`, `${page} in ${language}`),
					)
			return rows
		})
	})
}

async function weighPage(url: string, cookie: string, name: string): Promise<Row> {
	const page = (await fetchAs(url, cookie, 'identity')).toString()
	const parts = partsOf(page)
	const at = (addresses: readonly string[], base = url) => addresses.map((address) => new URL(address, base).href)
	const [style = ''] = at(parts.styles)
	const fonts = at(fontsFor((await fetchAs(style, '', 'identity')).toString(), page), style)
	const document = await weigh(url, cookie)
	const [styles, scripts, pictures] = [at(parts.styles), at(parts.scripts), at(parts.pictures)]
	const [css, js, images, letters] = await Promise.all([styles, scripts, pictures, fonts].map(weighAll))
	const heaviest = Math.max(...(await Promise.all(fonts.map((font) => weigh(font)))).map(({ sent }) => sent)) / 1024
	if (!css || !js || !images || !letters) throw new Error(`${name} was not weighed`)
	const [text, script] = [(document.sent + css.sent) / 1024, js.sent / 1024]
	return {
		row: `${name}: HTML+CSS, JS, heaviest font (KiB, brotli)`,
		goal: `<= ${goal.document}, ${goal.scripts}, ${goal.font}`,
		measured: `${text.toFixed(1)}, ${script.toFixed(1)}, ${heaviest.toFixed(1)}`,
		met: text <= goal.document && script <= goal.scripts && heaviest <= goal.font,
		load: '-',
		notes: [
			`KiB (brotli): HTML ${kib(document)}, CSS ${kib(css)}, JS ${kib(js)}, ` +
				`${fonts.length} fonts ${kib(letters)}, ${pictures.length} pictures ${kib(images)}`,
		],
	}
}

if (import.meta.main) await runAlone(bytesPerPage)
