import { withBare } from './bare/start.ts'
import { compare, speedRows } from './compare.ts'
import { withDemo } from './demo.ts'
import { assertSameBytes, type Target } from './load.ts'
import { startPortal } from './portal.ts'
import { signIn } from './reader.ts'
import { type Row, runAlone } from './report.ts'
import { withServers } from './serve.ts'

/** Vandaag signed in, against `node:http` with the same session look-up, the same transaction and the same bytes. */
export function todayVsBare(): Promise<Row[]> {
	return withDemo(async (urls) => {
		const reader = await signIn(urls, 'P01')
		return withServers([startPortal(urls)], ([{ pid, origin }]) => {
			const portal: Target = {
				name: 'portal',
				pid,
				url: `${origin}/`,
				cookies: [`${reader.cookie}; __Host-language=nl`],
			}
			return withBare(portal, { urls, reader }, async (bare) => {
				const bytes = await assertSameBytes(portal, bare)
				const result = await compare(portal, bare)
				await assertSameBytes(portal, bare)
				const notes = [`${bytes} bytes, the same from both; no compression`]
				return speedRows(result, { row: 'Vandaag / bare node:http', atLeast: 0.3, notes, names: ['portal', 'bare'] })
			})
		})
	})
}

if (import.meta.main) await runAlone(todayVsBare)
