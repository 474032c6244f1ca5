import { withBare } from './bare/start.ts'
import { compare, speedRows } from './compare.ts'
import { withDemo } from './demo.ts'
import { assertSameBytes, type Target } from './load.ts'
import { startPortal } from './portal.ts'
import { signIn } from './reader.ts'
import { type Row, runAlone } from './report.ts'
import { withServers } from './serve.ts'

/** One operation over HTTP, against `node:http` that answers the same JSON from the same statements. For information. */
export function trpcVsBare(): Promise<Row[]> {
	return withDemo(async (urls) => {
		const reader = await signIn(urls, 'P01')
		return withServers([startPortal(urls)], ([{ pid, origin }]) => {
			const trpc: Target = { name: 'tRPC', pid, url: `${origin}/trpc/today.get`, cookies: [reader.cookie] }
			return withBare(trpc, { urls, reader }, async (bare) => {
				const notes = [`${await assertSameBytes(trpc, bare)} bytes of JSON, the same from both; no compression`]
				const result = await compare(trpc, bare)
				await assertSameBytes(trpc, bare)
				return speedRows(result, { row: 'tRPC today.get / bare node:http', notes, names: ['tRPC', 'bare'] })
			})
		})
	})
}

if (import.meta.main) await runAlone(trpcVsBare)
