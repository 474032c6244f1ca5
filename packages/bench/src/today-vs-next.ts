import { compare, speedRows } from './compare.ts'
import { withDemo } from './demo.ts'
import { ask, type Target } from './load.ts'
import { installNext } from './next/install.ts'
import { withNext } from './next/start.ts'
import { visible } from './next/tree.ts'
import { startPortal } from './portal.ts'
import { signIn } from './reader.ts'
import { type Row, runAlone } from './report.ts'
import { withServers } from './serve.ts'

/** Vandaag signed in, against a minimal Next.js page with the same data and the same visible HTML. */
export async function todayVsNext(): Promise<Row[]> {
	installNext()
	return withDemo(async (urls) => {
		const reader = await signIn(urls, 'P01')
		return withServers([startPortal(urls)], ([{ pid, origin }]) => {
			const portal: Target = {
				name: 'portal',
				pid,
				url: `${origin}/`,
				cookies: [`${reader.cookie}; __Host-language=nl`],
			}
			return withNext(portal, { urls, reader }, async (next) => {
				const notes = [await assertSameVisible(portal, next)]
				const result = await compare(portal, next)
				await assertSameVisible(portal, next)
				return speedRows(result, { row: 'Vandaag / Next.js 16', atLeast: 3, notes, names: ['portal', 'Next.js'] })
			})
		})
	})
}

/** Throws unless both show the same elements and words in their body; tells how many bytes each sends for them. */
async function assertSameVisible(one: Target, other: Target): Promise<string> {
	const [first, second] = [(await ask(one)).body, (await ask(other)).body]
	const [shown, alsoShown] = [visible(first.toString()), visible(second.toString())]
	if (shown !== alsoShown) throw new Error(`${one.name} and ${other.name} show something else:\n${shown}\n${alsoShown}`)
	return `${shown.length} characters of body shown, the same; ${first.byteLength} bytes of HTML against ${second.byteLength}; no compression`
}

if (import.meta.main) await runAlone(todayVsNext)
